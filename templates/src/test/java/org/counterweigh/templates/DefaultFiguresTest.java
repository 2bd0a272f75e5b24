package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Defaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultFiguresTest {

    private static final String FILE = "defaults/figures.csv";

    @TempDir
    private Path own;

    @Test
    void the_shipped_file_reads_without_findings() {
        assertThat(new DefaultFigures(TemplateFolder.shipped()).read().findings())
                .isEmpty();
    }

    @Test
    void every_default_has_a_source_with_its_year() {
        assertThat(shipped().figures().values())
                .allSatisfy(figure -> assertThat(figure.citation()).matches("(?s).{20,}, (\\d{4}|undated)"));
    }

    @Test
    void what_nobody_measured_says_so_and_is_graded_c() {
        assertThat(shipped().figures().values())
                .filteredOn(figure -> figure.citation().contains("unverified"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.grade()).isEqualTo("C"));
    }

    @ParameterizedTest
    @CsvSource({
        "firm.horizon, 5",
        "firm.discount-rate, 0.08",
        "firm.hurdle, 0.10",
        "firm.payback-limit, 18",
        "roles.on-cost, 0.28",
        "roles.avoidable-pay, 1",
        "roles.hours, 1850",
        "roles.days-to-fill, 42",
        "work.detection, 0.8",
        "providers.ramp, 3",
        "providers.overlap, 8",
        "quotes.productivity, 1",
        "quotes.supervision.W01, 0.05",
        "quotes.supervision.W04, 0.10",
        "quotes.supervision.W07, 0.25",
        "quotes.supervision.W14, 0.35",
        "quotes.supervision.W20, 0.10",
        "obligations.per-year, 0"
    })
    void a_default_stands_at_its_figure(String name, double base) {
        assertThat(shipped().of(name).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roles.on-cost,0.25,0.28 | roles.on-cost,0.25,28%  | defaults/figures.csv!C12 | 28%
            roles.on-cost,0.25,0.28 | roles.on-cost,0.25,0.45 | defaults/figures.csv!C12 | outside
            undated                 | long ago                | defaults/figures.csv!G16 | long ago
            roles.overhead,         | roles.on-cost,          | defaults/figures.csv!A13 | second time
            """)
    void a_slip_is_told_with_its_cell(String from, String to, String place, String word) {
        assertThat(changed(from, to).findings()).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.STOPS);
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.problem()).contains(word);
        });
    }

    @Test
    void a_default_that_the_owner_left_out_is_missed_and_a_mistyped_one_is_offered_the_right_name() {
        Checked<Defaults> checked = changed("roles.on-cost", "roles.oncost");

        assertThat(checked.value()).isEmpty();
        assertThat(checked.findings()).hasSize(2);
        assertThat(checked.findings().get(0).problem()).isEqualTo("The default roles.on-cost is missing");
        assertThat(checked.findings().get(1).place()).isEqualTo("defaults/figures.csv!A12");
        assertThat(checked.findings().get(1).fix()).isEqualTo("Is it roles.on-cost?");
    }

    @Test
    void a_file_of_headings_alone_is_told_and_stands_for_no_defaults() {
        var folder = new OwnerFolder(own)
                .writing(FILE, "name,low,base,high,unit,source,year,grade\n")
                .folder();

        assertThat(new DefaultFigures(folder).read().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).isEqualTo("The file holds no row"));
    }

    @Test
    void a_missing_column_is_told_once_and_not_as_missing_defaults() {
        assertThat(changed("name,low,base", "name,lowest,base").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("defaults/figures.csv!2"));
    }

    @Test
    void the_owner_may_change_one_figure() {
        Checked<Defaults> checked = changed("roles.on-cost,0.25,0.28,0.30", "roles.on-cost,0.20,0.22,0.24");

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.value().orElseThrow().of("roles.on-cost").base()).isEqualTo(0.22);
    }

    private Checked<Defaults> changed(String from, String to) {
        return new DefaultFigures(new OwnerFolder(own).changing(FILE, from, to).folder()).read();
    }

    private static Defaults shipped() {
        return new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();
    }
}
