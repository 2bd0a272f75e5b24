package org.counterweigh.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeltNamesTest {

    @TempDir
    Path folder;

    private List<Finding> findings(String provider) {
        Path workbook = Workbooks.write(
                folder.resolve("firm.xlsx"), Workbooks.text("Northgate").replace("Provider A", provider));
        return Printed.evaluated(workbook).findings().stream()
                .filter(finding -> finding.problem().contains("fonts of the report"))
                .toList();
    }

    @Test
    void a_name_that_no_font_writes_is_told_with_how_the_report_spells_it() {
        assertThat(findings("東京法律")).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Providers");
            assertThat(finding.severity()).isEqualTo(Severity.UNLIKELY);
            assertThat(finding.problem()).contains("as \"Dōng Jīng Fǎ Lǜ\".");
        });
    }

    @Test
    void a_hebrew_name_is_written_as_it_is_and_nothing_is_told() {
        assertThat(findings("כהן ושות")).isEmpty();
    }
}
