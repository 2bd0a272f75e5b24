package org.counterweigh.excel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import java.util.Arrays;
import org.counterweigh.excel.schema.Schema;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final JavaClasses EXCEL = new ClassFileImporter()
            .importUrl(Schema.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void nothing_above_the_workbook_knows_the_library_that_opens_files() {
        noneOf("input", "timeentries", "schema", "annotation", "scanner", "xml", "zip", "writer")
                .resideInAnyPackage("org.apache..", "org.openxmlformats..")
                .check(EXCEL);
    }

    @Test
    void workbook_and_schema_know_neither_each_other_nor_what_is_above_them() {
        noneOf("workbook")
                .resideInAnyPackage(excel("schema", "input", "template", "annotation"))
                .check(EXCEL);
        noneOf("schema")
                .resideInAnyPackage(excel("workbook", "input", "template", "annotation"))
                .check(EXCEL);
    }

    @Test
    void how_a_file_is_read_is_hidden_behind_the_workbook() {
        noneOf("input", "timeentries", "template")
                .resideInAnyPackage(excel("zip", "xml"))
                .check(EXCEL);
        noneOf("zip").resideInAnyPackage(excel("xml", "scanner", "workbook")).check(EXCEL);
        noneOf("scanner").resideInAnyPackage(excel("workbook")).check(EXCEL);
    }

    @Test
    void time_entries_know_neither_sheets_of_the_schema_nor_what_the_hours_are_for() {
        noneOf("timeentries")
                .resideInAnyPackage(excel("schema", "input", "template"))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.counterweigh.firm..")
                .check(EXCEL);
    }

    @Test
    void stored_results_are_judged_without_what_the_cells_mean() {
        noneOf("stored")
                .resideInAnyPackage(excel("schema", "input", "timeentries", "template", "zip", "xml"))
                .check(EXCEL);
    }

    @Test
    void reading_and_writing_do_not_know_each_other() {
        noneOf("input").resideInAnyPackage(excel("template", "style")).check(EXCEL);
        noneOf("template", "style").resideInAnyPackage(excel("input")).check(EXCEL);
    }

    @Test
    void what_is_plausible_is_judged_without_knowing_the_workbook() {
        noneOf("plausibility")
                .resideInAnyPackage(excel("workbook", "schema", "input", "timeentries", "template", "annotation"))
                .check(EXCEL);
    }

    @Test
    void typed_cells_know_no_sheet() {
        noneOf("input.cell").resideInAPackage("org.counterweigh.excel.input").check(EXCEL);
    }

    @Test
    void the_writer_and_the_style_kit_know_nothing_of_what_a_sheet_says() {
        noneOf("style", "writer")
                .resideInAnyPackage(excel("input", "template", "schema", "timeentries", "annotation"))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.counterweigh.findings..")
                .check(EXCEL);
    }

    @Test
    void a_marked_copy_is_made_without_what_sheets_mean() {
        noneOf("annotation").resideInAnyPackage(excel("input", "schema")).check(EXCEL);
    }

    @Test
    void looks_and_texts_do_not_know_who_writes_them() {
        noneOf("style", "workbook", "xml", "zip")
                .resideInAnyPackage(excel("writer"))
                .check(EXCEL);
    }

    private static ClassesThat<ClassesShouldConjunction> noneOf(String... packages) {
        return noClasses().that().resideInAnyPackage(excel(packages)).should().dependOnClassesThat();
    }

    private static String[] excel(String... packages) {
        return Arrays.stream(packages).map(name -> "..excel." + name + "..").toArray(String[]::new);
    }
}
