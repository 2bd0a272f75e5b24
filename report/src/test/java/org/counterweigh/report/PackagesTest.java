package org.counterweigh.report;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.counterweigh.report");

    @Test
    void what_is_said_knows_nothing_of_how_it_is_drawn() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("document")
                .definedBy("..report.document..")
                .layer("typography")
                .definedBy("..report.typography..")
                .layer("chart")
                .definedBy("..report.chart..")
                .layer("pdf")
                .definedBy("..report.pdf..")
                .layer("png")
                .definedBy("..report.png..")
                .layer("html")
                .definedBy("..report.html..")
                .layer("text")
                .definedBy("..report.text..")
                .layer("fonts")
                .definedBy("..report.fonts..")
                .whereLayer("document")
                .mayNotAccessAnyLayer()
                .whereLayer("typography")
                .mayNotAccessAnyLayer()
                .whereLayer("chart")
                .mayOnlyAccessLayers("document", "typography")
                .whereLayer("fonts")
                .mayOnlyAccessLayers("document", "typography")
                .whereLayer("pdf")
                .mayOnlyAccessLayers("document", "typography", "chart", "fonts")
                .whereLayer("png")
                .mayOnlyAccessLayers("document", "typography", "chart", "fonts")
                .whereLayer("html")
                .mayOnlyAccessLayers("document", "typography", "chart", "fonts")
                .whereLayer("text")
                .mayOnlyAccessLayers("document", "typography")
                .check(REPORT);
    }

    @Test
    void packages_run_one_way() {
        slices().matching("org.counterweigh.report.(**)")
                .should()
                .beFreeOfCycles()
                .check(REPORT);
    }
}
