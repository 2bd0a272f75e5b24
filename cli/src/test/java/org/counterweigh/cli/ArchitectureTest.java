package org.counterweigh.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.counterweigh");

    @Test
    void no_package_comes_back_to_itself_by_way_of_others() {
        slices().matching("org.counterweigh.cli.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    @Test
    void nobody_but_cli_knows_that_there_is_a_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.counterweigh.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.inject..", "picocli..", "org.counterweigh.cli..")
                .check(ALL);
    }

    @Test
    void only_commands_and_the_start_know_picocli() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.counterweigh.cli", "org.counterweigh.cli.command")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(ALL);
    }
}
