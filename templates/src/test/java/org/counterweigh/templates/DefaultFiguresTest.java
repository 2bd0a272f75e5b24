package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;
import org.counterweigh.figures.Grade;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Verification;
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
                .allSatisfy(figure -> assertThat(figure.citation().text()).matches("(?s).{20,}, (\\d{4}|undated)"));
    }

    @Test
    void what_nobody_measured_says_so_and_is_graded_c() {
        assertThat(shipped().figures().values())
                .filteredOn(figure -> figure.citation().verification() == Verification.NOT_VERIFIED)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.citation().grade()).isEqualTo(Grade.C))
                .filteredOn(figure -> figure.base() != 0)
                .allSatisfy(figure -> assertThat(figure.citation().text()).contains("source not yet verified"));
    }

    @ParameterizedTest
    @CsvSource({
        "firm.horizon, 5",
        "firm.discount-rate, 0.08",
        "firm.hurdle, 0.10",
        "firm.payback-limit, 18",
        "firm.wage-growth.IN, 0.09",
        "firm.wage-growth, 0.035",
        "roles.on-cost.US, 0.24",
        "roles.on-cost, 0.25",
        "roles.avoidable-pay, 0.75",
        "roles.hours.EU, 1650",
        "roles.redundancy.EW, 0.25",
        "roles.days-to-fill, 0",
        "work.detection, 0.8",
        "work.peaks-bought, 0",
        "providers.price-escalator, 0.04",
        "providers.governance, 0.08",
        "providers.ramp, 6",
        "providers.overlap, 0",
        "quotes.productivity, 0.95",
        "quotes.supervision.W01, 0.05",
        "quotes.supervision.W04, 0.10",
        "quotes.supervision.W07, 0.25",
        "quotes.supervision.W14, 0.35",
        "quotes.supervision.W20, 0.10",
        "quotes.supervision.software, 0.35",
        "obligations.per-year, 0"
    })
    void a_default_stands_at_its_figure(String name, double base) {
        assertThat(shipped().of(name).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        roles.on-cost,0.15,0.25 | roles.on-cost,0.15,28%  | defaults/figures.csv!C18 | 28%
        roles.on-cost,0.15,0.25 | roles.on-cost,0.15,0.45 | defaults/figures.csv!C18 | outside
        reuters,2026,A          | reuters,long ago,A      | defaults/figures.csv!H8  | long ago
        reuters,2026,A          | reuters,2026,D          | defaults/figures.csv!I8  | "D" is not known
        A,SECONDARY             | A,HEARSAY               | defaults/figures.csv!J7  | HEARSAY
        0.05,ITSELF             | 0.05,PAY                | defaults/figures.csv!L10 | PAY
        roles.overhead,         | roles.on-cost,          | defaults/figures.csv!A23 | second time
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
        Checked<Defaults> checked = changed("roles.on-cost,", "roles.oncost,");

        assertThat(checked.value()).isEmpty();
        assertThat(checked.findings()).hasSize(2);
        assertThat(checked.findings().get(0).problem()).isEqualTo("The default roles.on-cost is missing");
        assertThat(checked.findings().get(1).place()).isEqualTo("defaults/figures.csv!A18");
        assertThat(checked.findings().get(1).fix()).isEqualTo("Is it roles.on-cost?");
    }

    @Test
    void a_file_of_headings_alone_is_told_and_stands_for_no_defaults() {
        var folder = new OwnerFolder(own)
                .writing(FILE, "name,low,base,high,unit,source,address,year,grade,verified,probe,probe of\n")
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
        Checked<Defaults> checked = changed("roles.on-cost,0.15,0.25,0.35", "roles.on-cost,0.20,0.22,0.24");

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.value().orElseThrow().of("roles.on-cost").base()).isEqualTo(0.22);
    }

    /** Prices 0.97 to 1.08 of the figure; growth a percentage point to either side. */
    @Test
    void a_given_figure_has_the_usual_range_of_its_column_and_others_none() {
        var ranges = shipped().standardRanges();
        var price = Objects.requireNonNull(ranges.get(new Source.Column("Quotes", "Price per hour")));
        var growth = Objects.requireNonNull(ranges.get(new Source.Column("Firm", "Wage growth")));

        assertThat(price.low(100)).isEqualTo(97);
        assertThat(price.high(100)).isEqualTo(108);
        assertThat(growth.low(0.03)).isCloseTo(0.02, within(1e-12));
        assertThat(growth.high(0.03)).isCloseTo(0.04, within(1e-12));
        assertThat(ranges).doesNotContainKey(new Source.Column("Risks", "Loss low"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Roles,Salary,factor,0.97 | Roles,Salary,times,0.97     | defaults/uncertainty.csv!C6 | times
        Roles,Salary,factor,0.97 | Roles,Salary,factor,low     | defaults/uncertainty.csv!D6 | low
        Roles,Salary,factor,0.97 | Roles,Salary,factor,1.01    | defaults/uncertainty.csv!D6 | outside
        Roles,On-cost,           | Roles,Salary,               | defaults/uncertainty.csv!B7 | second time
        """)
    void a_slip_in_a_usual_range_is_told_with_its_cell(String from, String to, String place, String word) {
        var folder = new OwnerFolder(own)
                .changing("defaults/uncertainty.csv", from, to)
                .folder();

        assertThat(new DefaultFigures(folder).read().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.problem()).contains(word);
        });
    }

    private Checked<Defaults> changed(String from, String to) {
        return new DefaultFigures(new OwnerFolder(own).changing(FILE, from, to).folder()).read();
    }

    private static Defaults shipped() {
        return new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();
    }
}
