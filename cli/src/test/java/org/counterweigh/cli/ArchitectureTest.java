package org.counterweigh.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void no_package_comes_back_to_itself_by_way_of_others() {
        slices().matching("org.counterweigh.cli.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OwnClasses.ALL);
    }

    @Test
    void nobody_but_cli_knows_that_there_is_a_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.counterweigh.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.inject..", "picocli..", "org.counterweigh.cli..")
                .check(OwnClasses.ALL);
    }

    @Test
    void only_commands_and_the_start_know_picocli() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.counterweigh.cli", "org.counterweigh.cli.command")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(OwnClasses.ALL);
    }

    /** The folder map of the README, from below: each package may use those before it. */
    @Test
    void packages_use_each_other_in_the_order_of_the_folder_map() {
        List<String> order = List.of(
                "exitcode",
                "files",
                "console",
                "run",
                "portfolio",
                "journal",
                "mail",
                "sending",
                "batch",
                "watch",
                "explain",
                "command");
        for (int above = 1; above < order.size(); above++) {
            for (String below : order.subList(0, above)) {
                noClasses()
                        .that()
                        .resideInAPackage("org.counterweigh.cli." + below)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.counterweigh.cli." + order.get(above))
                        .check(OwnClasses.ALL);
            }
        }
    }

    @Test
    void exit_codes_and_files_know_nothing_of_law_firms() {
        noClasses()
                .that()
                .resideInAnyPackage("org.counterweigh.cli.exitcode", "org.counterweigh.cli.files")
                .should()
                .dependOnClassesThat(resideInAPackage("org.counterweigh..")
                        .and(resideOutsideOfPackages("org.counterweigh.cli.exitcode", "org.counterweigh.cli.files")))
                .check(OwnClasses.ALL);
    }

    @Test
    void what_runs_and_what_is_shown_know_nothing_of_commands_or_of_the_injector() {
        noClasses()
                .that()
                .resideInAnyPackage("org.counterweigh.cli.(exitcode|files|console|run|explain)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.counterweigh.cli.command", "com.google.inject..")
                .check(OwnClasses.ALL);
    }

    @Test
    void only_the_files_of_batches_and_commands_reach_the_output_folder() {
        noClasses()
                .that()
                .resideInAnyPackage("org.counterweigh.cli.console", "org.counterweigh.cli.explain")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.counterweigh.cli.files")
                .check(OwnClasses.ALL);
    }
}
