package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrelationsTest {

    private static final String ONCE = "Sheet | Row | Column | Sheet 2 | Row 2 | Column 2 | Spearman";
    private static final String TWICE = "Sheet | Row | Column | Sheet | Row | Column | Spearman";
    private static final String EFFORT = "Quotes | Provider A / Document review | Hours per unit";
    private static final String SALARY = "Roles | Paralegal | Salary";
    private static final String RATE = "Firm | Discount rate | Value";

    @TempDir
    Path folder;

    @Test
    void a_pair_points_to_the_very_figures_of_their_sheets() {
        assertPair(book(ONCE, EFFORT + " | " + SALARY + " | -0.4"), -0.4);
    }

    @Test
    void the_three_headings_may_stand_twice() {
        assertPair(book(TWICE, EFFORT + " | " + SALARY + " | 0.8"), 0.8);
    }

    @Test
    void a_number_that_excel_adds_to_a_heading_of_a_table_makes_the_second() {
        assertPair(
                book("Sheet | Row | Column | Sheet2 | Row2 | Column2 | Spearman", EFFORT + " | " + SALARY + " | 1"), 1);
    }

    @Test
    void a_heading_may_not_stand_a_third_time() {
        SampleBook book = book(TWICE + " | Sheet", EFFORT + " | " + SALARY + " | 0.8 | Quotes");

        assertThat(Reads.stop(book, folder).place()).isEqualTo("Correlations!H1");
    }

    @Test
    void one_triple_alone_is_told_by_the_headings_that_are_missing() {
        SampleBook book = book("Sheet | Row | Column | Spearman", EFFORT + " | 0.8");

        assertThat(Reads.findings(book, folder, Severity.STOPS))
                .extracting(Finding::problem)
                .containsExactlyInAnyOrder(
                        "The column \"Sheet 2\" is missing.",
                        "The column \"Row 2\" is missing.",
                        "The column \"Column 2\" is missing.");
    }

    @Test
    void what_is_named_and_is_not_there_is_told_with_the_nearest() {
        SampleBook book = book(
                TWICE,
                "Qoutes | Provider A / Document review | Hours per unit | " + SALARY + " | 0.5",
                EFFORT + " | Roles | Paralegel | Salary | 0.5",
                EFFORT + " | Roles | Paralegal | Salery | 0.5");

        List<Finding> stops = Reads.findings(book, folder, Severity.STOPS);

        assertThat(stops)
                .extracting(Finding::place)
                .containsExactly("Correlations!A2", "Correlations!E3", "Correlations!F4");
        assertThat(stops.get(0).fix()).contains("\"Quotes\"");
        assertThat(stops.get(1).fix()).contains("\"Paralegal\"");
        assertThat(stops.get(2).fix()).contains("\"Salary\"");
    }

    @Test
    void a_figure_does_not_move_with_itself() {
        SampleBook book = book(TWICE, SALARY + " | roles | PARALEGAL | salary | 0.5");

        assertThat(Reads.stop(book, folder).place()).isEqualTo("Correlations!F2");
    }

    @Test
    void a_pair_given_twice_stops_whichever_comes_first() {
        SampleBook turned = book(TWICE, EFFORT + " | " + SALARY + " | 0.5", SALARY + " | " + EFFORT + " | 0.6");
        SampleBook again = book(TWICE, EFFORT + " | " + SALARY + " | 0.5", EFFORT + " | " + SALARY + " | 0.6");

        assertThat(Reads.stop(turned, folder).problem())
                .isEqualTo("Sheet: the correlation of these two figures stands in Correlations!A2 already.");
        assertThat(Reads.stop(again, folder).place()).isEqualTo("Correlations!A3");
    }

    @Test
    void a_correlation_lies_from_minus_one_to_one() {
        for (String possible : List.of("-1", "0", "1", "-100%")) {
            assertThat(Reads.firm(book(TWICE, EFFORT + " | " + SALARY + " | " + possible), folder)
                            .uncertainty()
                            .correlations())
                    .hasSize(1);
        }
        for (String impossible : List.of("1.01", "-1.01", "high", "")) {
            SampleBook book = book(TWICE, EFFORT + " | " + SALARY + " | " + impossible);
            assertThat(Reads.stop(book, folder).place()).isEqualTo("Correlations!G2");
        }
    }

    @Test
    void a_correlation_with_what_does_not_vary_has_no_effect_and_says_so() {
        SampleBook without = book(TWICE, EFFORT + " | Roles | Counsel | Hours per year | 0.5");
        SampleBook fixed = book(TWICE, EFFORT + " | " + RATE + " | 0.5")
                .with("Ranges!D3", "9%")
                .with("Ranges!F3", "9%");

        assertThat(unlikely(without)).extracting(Finding::place).containsExactly("Correlations!F2");
        assertThat(unlikely(without).get(0).problem()).contains("no effect", "Hours per year, Counsel");
        assertThat(unlikely(fixed)).extracting(Finding::place).containsExactly("Correlations!F2");
    }

    /** Salaries have a usual range, which holds unless only given ones count. */
    @Test
    void a_figure_of_a_kind_that_usually_varies_needs_no_row_in_ranges() {
        SampleBook book =
                book(TWICE, SALARY + " | Roles | Counsel | Salary | 0.5").without("Ranges");

        assertThat(unlikely(book)).isEmpty();
        assertThat(unlikely(book.with("Firm", "Uncertainty", "Given only")))
                .extracting(Finding::place)
                .containsExactly("Correlations!C2", "Correlations!F2");
    }

    @Test
    void how_ranges_and_correlations_are_shaped_cannot_vary() {
        SampleBook book = book(TWICE, "Ranges | Roles / Paralegal / Salary | Low | " + EFFORT + " | 0.5");

        assertThat(Reads.stop(book, folder).place()).isEqualTo("Correlations!C2");
    }

    private void assertPair(SampleBook book, double spearman) {
        FirmData data = Reads.firm(book, folder);

        assertThat(data.uncertainty().correlations()).singleElement().satisfies(pair -> {
            assertThat(pair.first())
                    .isSameAs(data.market().quotes().get(0).effort().amount());
            assertThat(pair.second()).isSameAs(data.roles().get(0).pay().salary());
            assertThat(pair.spearman()).isEqualTo(spearman);
        });
        assertThat(unlikely(book)).isEmpty();
    }

    private List<Finding> unlikely(SampleBook book) {
        return Reads.findings(book, folder, Severity.UNLIKELY);
    }

    private static SampleBook book(String... rows) {
        return SampleBook.complete().with("Correlations", List.of(rows));
    }
}
