package org.counterweigh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages of core lead one way. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.counterweigh");

    @Test
    void no_package_comes_back_to_itself_by_way_of_others() {
        slices().matching("org.counterweigh.(*)..").should().beFreeOfCycles().check(CORE);
    }

    /** What the page of each package says it knows nothing of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        figures  | figures
        findings | findings
        firm     | firm,figures
        gate     | gate,firm,findings
        factors  | factors,firm,figures
        """)
    void a_package_knows_only_those_it_builds_on(String name, String known) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify.."),
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
}
