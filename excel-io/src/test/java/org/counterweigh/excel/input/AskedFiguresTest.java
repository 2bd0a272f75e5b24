package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.figures.Citation;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Correction;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.ReferenceRates;
import org.counterweigh.firm.Trait;
import org.counterweigh.firm.UsualRange;
import org.counterweigh.firm.UsualRanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of a whole magnitude is asked about at its cell, with what was probably meant; an honest figure is not. */
class AskedFiguresTest {

    private static final Citation FOR_TESTS = Citation.unverified("for tests");

    /** A dollar and a third for a pound. */
    private static final ReferenceRates RATES =
            new ReferenceRates(Map.of("EUR", 1.0, "USD", 1.0, "GBP", 0.75), FOR_TESTS);

    private static final WorkbookReader READER = new WorkbookReader(
            TestDefaults.rules(),
            new Defaults(
                    TestDefaults.read().figures(),
                    TestDefaults.read().standardRanges(),
                    UsualRanges.of(List.of(
                            range("Roles", "Salary", Set.of(Trait.currency("USD")), 30_000, 300_000),
                            range("Staffing", "Hours per unit", Set.of(new Trait(Trait.Kind.WORK, "W01")), 0.001, 0.4),
                            range("Quotes", "Price per hour", Set.of(), 15, 90),
                            range("Quotes", "Hours per query", Set.of(), 0.02, 1.2))),
                    RATES));

    @TempDir
    Path folder;

    @Test
    void an_honest_workbook_is_asked_nothing_and_has_no_correction() {
        assertThat(asked(honest())).isEmpty();
        assertThat(meant(honest())).isEmpty();
    }

    @Test
    void a_salary_that_looks_like_a_month_s_is_asked_with_the_year_s() {
        assertThat(asked(honest().with("Roles!C2", "5000"))).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Roles!C2");
            assertThat(finding.problem())
                    .isEqualTo("Salary: 5,000 looks like a month's amount: did you mean 60,000?"
                            + " 30,000 to 300,000 is usual.");
            assertThat(finding.fix()).isEqualTo("Type 60,000; if 5,000 is right, enter it on the sheet Confirmed.");
        });
    }

    @Test
    void the_correction_is_the_workbook_with_that_cell_changed_and_nothing_else() {
        assertIsHonest(meant(honest().with("Roles!C2", "5000")), "Roles!C2");
    }

    /** The one correction, which makes the workbook what it is without the slip. */
    private void assertIsHonest(List<Correction> corrections, String place) {
        FirmData honest = firm(honest());
        assertThat(corrections).singleElement().satisfies(one -> {
            assertThat(one.place()).isEqualTo(place);
            assertThat(one.data().roles()).hasToString(honest.roles().toString());
            assertThat(one.data().firm().horizon())
                    .hasToString(honest.firm().horizon().toString());
            assertThat(one.data().market().quotes())
                    .hasToString(honest.market().quotes().toString());
        });
    }

    @Test
    void the_same_slip_down_a_column_is_one_question_with_one_correction() {
        SampleBook book = honest().with("Roles!C2", "60").with("Roles!C3", "140");

        assertThat(asked(book))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem())
                        .isEqualTo("Salary: 60 looks like an amount in thousands: did you mean 60,000?"
                                + " 30,000 to 300,000 is usual. The same holds for C3 (140)."));
        assertIsHonest(meant(book), "Roles!C2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 0.01 hours, typed in minutes; the range ends at 0.4.
                "Staffing!C2 | 1.2 | looks like minutes: did you mean 0.02?",
                // One dollar is 0.75 pounds, so that one pound is 1.33 dollars.
                "Providers!X3 | 0.75 | looks like a rate upside down: did you mean 1.333? One GBP was 1.333 USD",
                "Quotes!J2 | 12 | looks like minutes: did you mean 0.2?",
                "Quotes!C2 | 300 | looks like a figure with a digit too many: did you mean 30?",
                // A document costs 0.02 h x 60 + 0.005 h x 142.75 = 1.91 today, and in 25 of them one error is made.
                "Work!N2 | 40000 | looks like an amount a thousand times too large: did you mean 40?",
                // Of a salary of 60,000, up to 1.2 times is usual.
                "Roles!K2 | 9000000 | looks like an amount a thousand times too large: did you mean 9,000?",
                // Four paralegals at 60,000; a counsel is paid 140,000.
                "Roles!C2 | 240000 | looks like the amount of all the people in the role: did you mean 60,000? It is"
                        + " 170% of",
                // To replace each of the four 10,000; up to 60% of a salary of 60,000 is usual.
                "Roles!K2 | 40000 | looks like the amount of all the people in the role: did you mean 10,000?",
                // 8,500 dollars would be paid: 10,000 documents of 0.025 hours at 30, and a fee of 1,000.
                "Providers!AE2 | 2000000 | looks like an amount a thousand times too large: did you mean 2,000?",
                // In house a document takes 0.025 hours.
                "Quotes!E2 | 0.019 | is unusual; a unit takes 0.025 hours today, and more than 1.3 times as fast",
                // Six people in all.
                "Firm!B22 | 15 | looks like a figure with a digit too many: did you mean 1.5?"
            })
    void a_slip_is_named_with_the_figure_that_was_meant(String place, String typed, String problem) {
        SampleBook book = honest().with(place, typed);

        assertThat(asked(book)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.problem()).contains(problem);
        });
        assertThat(meant(book)).allSatisfy(one -> assertThat(one.place()).isEqualTo(place));
    }

    @Test
    void a_figure_outside_the_usual_range_of_its_column_everywhere_has_a_correction_too() {
        SampleBook book = honest().with("Firm!B8", "0.9");

        assertThat(asked(book))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem())
                        .isEqualTo("Discount rate: 90% looks like a figure with a digit too many: did you mean 9%?"
                                + " 0% to 30% is usual."));
        assertThat(meant(book))
                .singleElement()
                .satisfies(one -> assertThat(
                                one.data().firm().horizon().discountRate().value())
                        .isCloseTo(0.09, within(1e-12)));
    }

    @Test
    void units_of_a_month_are_asked_where_the_team_would_have_hardly_anything_to_do() {
        SampleBook book = honest().without("Demand").with("Work!D2", "833").with("Work!D3", "100");

        // 833 x 0.02 h and 100 x 1.5 h of 1,280 h are 0.130 people, 833 x 0.005 h of 1,275 h are 0.003: 2.7% of five.
        assertThat(asked(book))
                .first()
                .satisfies(finding -> assertThat(finding.problem())
                        .isEqualTo("Units per year: 833 looks like a month's amount: did you mean 9,996? All"
                                + " the work listed takes only 2.7% of the time of the 5 FTE who do it."
                                + " The same holds for D3 (100)."));
    }

    @Test
    void work_that_takes_three_times_the_people_there_are_stops() {
        // 10,000 x 0.02 h and 1,200 x 15 h are 18,200 h, of 1,280 h a person.
        assertThat(asked(honest().with("Staffing!C4", "15")))
                .filteredOn(Finding::stops)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("Staffing!C4");
                    assertThat(finding.problem())
                            .isEqualTo("Hours per unit: 15 cannot be right; the work listed takes 14.2 FTE of"
                                    + " Paralegal, and there are 4; most of it is Contract abstraction, 1,200 units a"
                                    + " year.");
                });
    }

    @Test
    void what_follows_from_a_slip_is_not_asked_as_well() {
        // At 60 a year a replacement for 9,000 and training for 800 would be many times the salary.
        assertThat(asked(honest().with("Roles!C2", "60")))
                .extracting(Finding::place)
                .containsExactly("Roles!C2");
    }

    @Test
    void what_was_confirmed_is_neither_asked_nor_corrected() {
        SampleBook book = honest().with("Roles!C2", "5000")
                .with("Roles!K2", "900")
                .with(
                        "Confirmed",
                        List.of(
                                "Sheet | Row | Column | Value",
                                "Roles | Paralegal | Salary | 5000",
                                "Roles | Paralegal | Overhead per FTE | 12000"));

        assertThat(asked(book)).extracting(Finding::place).doesNotContain("Roles!C2", "Roles!E2");
        assertThat(meant(book)).extracting(Correction::place).doesNotContain("Roles!C2", "Roles!E2");
    }

    /** Of a salary of 5,000 an overhead of 12,000 would be 240%, and so on to the provider's price. */
    @Test
    void what_does_not_fit_a_confirmed_figure_is_not_asked_about() {
        SampleBook book = honest().with("Roles!C2", "5000")
                .with("Confirmed", List.of("Sheet | Row | Column | Value", "Roles | Paralegal | Salary | 5000"));

        assertThat(asked(book)).isEmpty();
    }

    @Test
    void productivity_beside_hours_that_say_something_else_is_asked() {
        // Today 0.025 hours, the provider 0.025: 100%.
        assertThat(asked(honest().with("Quotes!F2", "60%"))).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Quotes!F2");
            assertThat(finding.problem())
                    .isEqualTo("Productivity: it is 60%, while by Hours per unit, which is used, it is 100%.");
        });
        assertThat(asked(honest().with("Quotes!F2", "95%"))).isEmpty();
    }

    /** Without what would be told of beside a figure that is changed. */
    private static SampleBook honest() {
        return SampleBook.complete()
                .without("Ranges")
                .without("Correlations")
                .without("Scenarios")
                .without("Confirmed")
                .without("Demand");
    }

    private static UsualRange range(String sheet, String heading, Set<Trait> where, double low, double high) {
        return new UsualRange(new Source.Column(sheet, heading), where, low, high, FOR_TESTS);
    }

    private List<Finding> asked(SampleBook book) {
        return read(book).findings().stream()
                .filter(finding -> finding.severity() != Severity.DEFAULTED)
                .toList();
    }

    private List<Correction> meant(SampleBook book) {
        return firm(book).questions().corrections();
    }

    private FirmData firm(SampleBook book) {
        Checked<FirmData> read = read(book);
        return read.value().orElseThrow(() -> new AssertionError(read.findings().toString()));
    }

    private Checked<FirmData> read(SampleBook book) {
        return ((Intake.Read) READER.read(book.in(folder))).checked();
    }
}
