package org.counterweigh.excel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.counterweigh.excel");

    @Test
    void nothing_above_the_seam_knows_the_library_that_opens_files() {
        noClasses()
                .that()
                .resideInAnyPackage("..excel.reading..", "..excel.entries..", "..excel.schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache..", "org.openxmlformats..")
                .check(classes);
    }

    @Test
    void cells_and_schema_know_neither_each_other_nor_what_is_above_them() {
        noClasses()
                .that()
                .resideInAPackage("..excel.cells..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..excel.schema..", "..excel.reading..", "..excel.writing..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("..excel.schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..excel.cells..", "..excel.reading..", "..excel.writing..")
                .check(classes);
    }

    @Test
    void time_entries_know_neither_how_files_are_read_nor_what_the_hours_are_for() {
        noClasses()
                .that()
                .resideInAPackage("..excel.entries..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..excel.schema..",
                        "..excel.reading..",
                        "..excel.writing..",
                        "..excel.book..",
                        "..excel.zip..",
                        "org.apache..",
                        "org.counterweigh.firm..")
                .check(classes);
    }

    @Test
    void reading_and_writing_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("..excel.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..excel.writing..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("..excel.writing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..excel.reading..")
                .check(classes);
    }

    @Test
    void a_marked_copy_is_made_without_any_library_and_without_what_sheets_mean() {
        noClasses()
                .that()
                .resideInAPackage("..excel.annotating..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache..", "org.openxmlformats..", "..excel.reading..", "..excel.schema..")
                .check(classes);
    }
}
