package org.counterweigh;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages of core lead one way. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.counterweigh");

    private static final Set<String> TEXT_WORK = Set.of(
            "format", "formatted", "join", "split", "replace", "replaceAll", "replaceFirst", "substring", "indexOf");

    @Test
    void no_package_comes_back_to_itself_by_way_of_others() {
        slices().matching("org.counterweigh.(*)..").should().beFreeOfCycles().check(CORE);
    }

    /** Every arrow of core's map; whatever a package says that it knows nothing of is not in its row. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        figures             | figures
        findings            | findings
        firm                | firm,figures
        gate                | gate,firm,findings,figures
        factors             | factors,firm,figures
        appraisal           | appraisal,firm
        probability         | probability
        simulation          | simulation,probability,firm,figures
        breakeven           | breakeven,simulation,factors,firm,figures
        sensitivity         | sensitivity,simulation,probability,factors,firm,figures
        mcda                | mcda,simulation,probability,gate,factors,firm,figures
        sampling            | sampling,factors,firm,figures
        optimisation        | optimisation,optimisation.solver,simulation,probability,factors,firm,figures
        optimisation.solver | optimisation.solver
        uncertainty         | uncertainty,optimisation,optimisation.solver,sampling,mcda,sensitivity,breakeven,simulation,probability,gate,factors,firm,figures
        evaluation          | evaluation,uncertainty,optimisation,sampling,mcda,sensitivity,breakeven,simulation,appraisal,gate,factors,firm,figures,findings
        """)
    void a_package_knows_only_those_it_builds_on(String name, String known) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", "org.apache.commons.statistics..", "org.hipparchus.."),
                        Stream.of(known.split(",")).map(each -> "org.counterweigh." + each))
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage("org.counterweigh." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(CORE);
    }

    /** What these find out travels as data; the report makes the sentences. */
    @Test
    void no_text_is_made_up_or_taken_apart_where_results_are_found() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.of(
                                "factors",
                                "appraisal",
                                "probability",
                                "simulation",
                                "breakeven",
                                "sensitivity",
                                "mcda",
                                "sampling",
                                "optimisation..",
                                "uncertainty",
                                "evaluation")
                        .map(name -> "org.counterweigh." + name)
                        .toArray(String[]::new))
                .should()
                .callMethodWhere(describe(
                        "a text is formatted or taken apart",
                        call -> call.getTargetOwner().isEquivalentTo(String.class)
                                && TEXT_WORK.contains(call.getTarget().getName())))
                .check(CORE);
    }
}
