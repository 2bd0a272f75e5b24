package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample firm reviews 10,000 documents a year, 0.02 hours of a paralegal and 0.005 of counsel each: 250 hours; and
 * abstracts 1,200 contracts, 1.5 hours each: 1,800 hours.
 */
class TimeSheetTest {

    private static final String HEADINGS = "Date | Role | Task code | Hours | Work type";

    @TempDir
    Path folder;

    @Test
    void staffing_that_is_left_out_is_filled_from_recorded_hours() {
        // 20 hours a month of a paralegal are 240 a year; over 10,000 units 0.024 each.
        FirmData firm = Reads.firm(book().without("Staffing").with("Time entries", year(20)), folder);

        WorkType.Staffing review = firm.work().get(0).staffing().get(0);
        assertThat(firm.work().get(0).staffing()).hasSize(1);
        assertThat(review.role().name()).isEqualTo("Paralegal");
        assertThat(review.amount().value()).isCloseTo(0.024, within(1e-12));
        assertThat(review.amount().source().text())
                .isEqualTo("Time entries, 12 rows, Jan 2025 - Dec 2025, confidence 0.95 (Work!D2)");
    }

    @Test
    void what_is_filled_is_listed() {
        SampleBook book = book().without("Staffing").without("Demand").with("Time entries", year(20));

        assertThat(Reads.findings(book, folder, Severity.DEFAULTED))
                .extracting(Finding::problem)
                .contains(
                        "Document review: Staffing is blank; taken from the time recorded: Paralegal, 0.024 hours a"
                                + " unit (Time entries, 12 rows, Jan 2025 - Dec 2025, confidence 0.95).",
                        "Document review: Demand is blank; each month's share of the recorded hours"
                                + " is assumed (Time entries, 12 rows, Jan 2025 - Dec 2025, confidence 0.95).");
    }

    @Test
    void demand_that_is_left_out_follows_the_recorded_months() {
        // 20 hours in January and 10 in each other month; February counts as 28.25 of its 28 days, as in a mean year.
        List<String> rows = year(10);
        rows.add("2025-01-20 | Paralegal | L653 | 10 |");
        double february = 10 * 28.25 / 28;
        double year = 20 + february + 10 * 10;

        FirmData firm = Reads.firm(book().without("Demand").with("Time entries", rows), folder);

        List<Given> months = firm.work().get(0).demand();
        assertThat(months.get(0).value()).isCloseTo(10_000 * 20 / year, within(1e-9));
        assertThat(months.get(1).value()).isCloseTo(10_000 * february / year, within(1e-9));
        assertThat(months.stream().mapToDouble(Given::value).sum()).isCloseTo(10_000, within(1e-9));
    }

    @Test
    void half_a_year_leaves_demand_flat_and_says_so() {
        List<String> half = new ArrayList<>(year(20).subList(0, 7));
        half.add("2025-06-28 | Paralegal | L653 | 1 |");
        SampleBook book = book().without("Demand").with("Time entries", half);

        assertThat(Reads.firm(book, folder).work().get(0).demand()).isEmpty();
        assertThat(Reads.findings(book, folder, Severity.DEFAULTED))
                .extracting(Finding::problem)
                .contains("Document review: Demand is blank; the same in every month is assumed, since the"
                        + " time entries, Jan 2025 - Jun 2025, do not show all twelve.");
    }

    @Test
    void staffing_that_differs_by_more_than_fifteen_percent_is_told() {
        // 24 hours a month are 288 a year, 15.2% more than 250.
        assertThat(unlikely(book().with("Time entries", year(24))))
                .anySatisfy(finding -> {
                    assertThat(finding.place()).isEqualTo("Staffing!C2");
                    assertThat(finding.problem())
                            .isEqualTo("Document review: sheet Staffing and Units per year come to 250 hours a year;"
                                    + " 288 a year are recorded, 15% more (Time entries, 12 rows, Jan 2025 - Dec"
                                    + " 2025, confidence 0.95).");
                })
                .anySatisfy(finding -> assertThat(finding.problem())
                        .startsWith(
                                "Contract abstraction: sheet Staffing and Units per year come to 1,800 hours a year;"
                                        + " no hour is recorded for it in Time entries."));
    }

    @Test
    void staffing_that_differs_by_less_is_not_told() {
        // 23.9 hours a month are 286.8 a year, 14.7% more than 250.
        assertThat(unlikely(book().with("Time entries", year(23.9))))
                .extracting(Finding::problem)
                .noneMatch(problem -> problem.startsWith("Document review: sheet Staffing"));
    }

    @Test
    void months_that_differ_from_demand_are_told_once() {
        // Of 10,000 units 700 are 7% in July and August; an even year has 8.3% a month, 19% more.
        assertThat(unlikely(book().with("Time entries", year(20))))
                .filteredOn(finding -> finding.place().startsWith("Demand!"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("Demand!H2");
                    assertThat(finding.problem())
                            .startsWith("Document review: 2 months' shares of the year differ by more than 15% from the"
                                    + " hours in Time entries: Jul 7.0% against 8.3%, Aug 7.0% against 8.3%.");
                });
    }

    @Test
    void without_any_hour_nobody_does_the_work_unless_it_is_bought() {
        SampleBook book = book().without("Staffing").with("Time entries", List.of(HEADINGS));

        assertThat(unlikely(book))
                .extracting(Finding::place)
                .contains("Work!A2")
                .doesNotContain("Work!A3");
    }

    @Test
    void what_is_filled_varies_as_hours_of_staffing_do() {
        FirmData firm = Reads.firm(book().without("Staffing").with("Time entries", year(20)), folder);

        assertThat(firm.work().get(0).staffing().get(0).amount().source().column())
                .contains(new Source.Column("Staffing", "Hours per unit"));
    }

    @Test
    void a_work_type_without_a_row_is_filled_beside_others_that_have_one() {
        SampleBook book = book().with(
                        "Staffing",
                        List.of("Work type | Role | Hours per unit", "Contract abstraction | Paralegal | 1.5"))
                .with("Time entries", year(20));

        FirmData firm = Reads.firm(book, folder);

        assertThat(firm.work().get(0).staffing().get(0).amount().value()).isCloseTo(0.024, within(1e-12));
        assertThat(firm.work().get(1).staffing().get(0).amount().source().text())
                .isEqualTo("Staffing!C2");
    }

    @Test
    void the_code_map_sends_hours_where_the_firm_says() {
        SampleBook book = book().without("Staffing")
                .with("Time entries", year(20))
                .with("Code map", List.of("Task code | Work type", "L653 | Contract abstraction"));

        FirmData firm = Reads.firm(book, folder);

        assertThat(firm.work().get(0).staffing()).isEmpty();
        // 240 hours over 1,200 contracts.
        assertThat(firm.work().get(1).staffing().get(0).amount().value()).isCloseTo(0.2, within(1e-12));
        assertThat(firm.work().get(1).staffing().get(0).amount().source().text())
                .contains("confidence 1.00");
    }

    @Test
    void a_range_may_point_to_a_figure_that_was_filled() {
        SampleBook book = book().without("Staffing")
                .with("Time entries", year(20))
                .with(
                        "Ranges",
                        List.of(
                                "Sheet | Row | Column | Low | High",
                                "Staffing | Document review / Paralegal | Hours per unit | 0.02 | 0.03"));

        assertThat(Reads.firm(book, folder).uncertainty().ranges()).hasSize(1);
    }

    @Test
    void hours_that_nobody_could_map_keep_every_recommendation_from_being_firm() {
        // 63 of 100 hours have a code of their own, 37 have none and no narrative either.
        List<String> rows = List.of(
                HEADINGS,
                "2025-01-03 | Paralegal | L653 | 20 |",
                "2025-06-03 | Paralegal | L653 | 20 |",
                "2025-12-29 | Paralegal | L653 | 23 |",
                "2025-03-03 | Paralegal | | 20 |",
                "2025-04-03 | Paralegal | | 17 |");

        var uncertainty = Reads.firm(book().with("Time entries", rows), folder).uncertainty();

        String doubt = "only 63% of the hours in Time entries could be mapped to work types with confidence, so no"
                + " recommendation is called firm";
        assertThat(uncertainty.doubts()).containsExactly(doubt);
        assertThat(uncertainty.doubtsAbout("Document review")).containsExactly(doubt);
    }

    @Test
    void hours_mapped_by_their_narrative_alone_keep_their_own_work_from_being_firm() {
        // 24 of 120 hours are mapped by words alone, with a confidence of 0.5; 80% of all are mapped with 0.95.
        List<String> rows = new ArrayList<>(year(8));
        rows.replaceAll(row -> row.equals(HEADINGS) ? HEADINGS + " | Narrative" : row + " |");
        rows.add("2025-05-05 | Paralegal | | 24 | | Lease abstraction");

        var uncertainty = Reads.firm(book().with("Time entries", rows), folder).uncertainty();

        assertThat(uncertainty.doubts()).isEmpty();
        assertThat(uncertainty.doubtsAbout("Document review")).isEmpty();
        assertThat(uncertainty.doubtsAbout("Contract abstraction"))
                .containsExactly(
                        "the hours mapped to Contract abstraction have a confidence of 50% by hours, below 70%,"
                                + " so its recommendation is not called firm");
    }

    @Test
    void well_mapped_hours_leave_no_doubt() {
        var uncertainty =
                Reads.firm(book().with("Time entries", year(20)), folder).uncertainty();

        assertThat(uncertainty.doubts()).isEmpty();
        assertThat(uncertainty.workDoubts()).isEmpty();
    }

    private List<Finding> unlikely(SampleBook book) {
        return Reads.findings(book, folder, Severity.UNLIKELY);
    }

    private static SampleBook book() {
        return SampleBook.complete().without("Ranges").without("Correlations");
    }

    /** So many hours of a paralegal's first pass on the third of each month of 2025; the last one lies at the year's end. */
    private static List<String> year(double hours) {
        List<String> rows = new ArrayList<>(List.of(HEADINGS));
        for (int month = 1; month <= 12; month++) {
            String day = month == 12 ? "29" : "03";
            rows.add(String.format(Locale.ROOT, "2025-%02d-%s | Paralegal | L653 | %s |", month, day, hours));
        }
        return rows;
    }
}
