package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever drags a price down to copy it may get 29, 30, 31 and so on; nobody asks such prices. */
class DraggedFiguresTest {

    @TempDir
    Path folder;

    @Test
    void prices_of_a_provider_that_count_on_are_asked_about_at_the_first_that_was_dragged() {
        List<Finding> asked = prices("A 29", "A 30", "A 31");

        assertThat(asked).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Quotes!C3");
            assertThat(finding.problem())
                    .isEqualTo("Price per hour: 29 in C2 counts on row by row to 31 (C3, C4), as a cell does that is"
                            + " dragged down in Excel.");
            assertThat(finding.fix())
                    .isEqualTo("If it is 29 throughout, type 29 in each; if not, type what each one really is.");
        });
    }

    @Test
    void a_drag_goes_on_past_a_blank_and_another_provider() {
        assertThat(prices("A 29", "A 30", "A", "B 32", "B 33"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("to 33 (C3, C5, C6)"));
    }

    @Test
    void a_drag_may_begin_below_prices_that_are_none() {
        assertThat(prices("A 40", "A 29", "A 30", "A 31"))
                .extracting(Finding::place)
                .containsExactly("Quotes!C4");
        assertThat(prices("A 28", "A 31", "A 32", "A 33"))
                .extracting(Finding::place)
                .containsExactly("Quotes!C4");
    }

    @Test
    void two_cells_that_are_dragged_go_on_by_their_difference() {
        assertThat(prices("A 29", "A 36", "A 43", "A 50")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // Three providers of three countries; a price list in steps; a list that ends; prices that fall.
        "B 29, A 30, C 31, C 45",
        "A 30, A 35, A 40, A 45",
        "A 29, A 30, A 45, A 46",
        "A 45, A 31, A 30, A 29",
        "A 29, A 29, A 29, A 29"
    })
    void honest_price_lists_are_not_asked_about(String first, String second, String third, String fourth) {
        assertThat(prices(first, second, third, fourth)).isEmpty();
    }

    @Test
    void columns_that_were_dragged_together_are_one_question() {
        SampleBook book = quotes("A 29", "A 30", "A 31");
        List.of("E2 | 0.5", "E3 | 1.5", "E4 | 2.5")
                .forEach(cell -> book.with("Quotes!" + cell.substring(0, 2), cell.substring(5)));

        assertThat(asked(book))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).endsWith(" So do Hours per unit."));
    }

    @Test
    void salaries_of_four_roles_that_count_on_are_asked_about_and_grades_in_steps_are_not() {
        assertThat(asked(salaries(60000, 60001, 60002, 60003)))
                .extracting(Finding::place)
                .containsExactly("Roles!C3");
        assertThat(asked(salaries(60000, 70000, 80000, 90000))).isEmpty();
        assertThat(asked(salaries(60000, 60001, 60002, 90000))).isEmpty();
    }

    @Test
    void classes_of_data_that_count_on_are_asked_about_and_codes_of_work_are_not() {
        SampleBook book =
                SampleBook.complete().without("Scenarios").without("Confirmed").without("Demand");
        List<String> works = new ArrayList<>(List.of("Work type | Code | Units per year | Data class"));
        for (int at = 1; at <= 4; at++) {
            works.add("Work " + at + " | W0" + at + " | 1000 | D" + at);
        }
        List<Finding> asked = Reads.findings(book.with("Work", works), folder, Severity.UNLIKELY);

        assertThat(asked)
                .filteredOn(finding -> finding.problem().contains("counts on"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("Work!D3");
                    assertThat(finding.problem()).startsWith("Data class: D1 in D2 counts on row by row to D4");
                });
    }

    @Test
    void a_confirmed_figure_is_not_asked_about_again() {
        SampleBook book = quotes("A 29", "A 30", "A 31")
                .with(
                        "Confirmed",
                        List.of(
                                "Sheet | Row | Column | Value",
                                "Quotes | Provider A / Contract abstraction | Price per hour | 30"));

        assertThat(asked(book)).isEmpty();
    }

    @Test
    void months_that_were_dragged_across_are_asked_about_at_the_first_that_counts_on() {
        assertThat(asked(months(800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("Demand!C2");
                    assertThat(finding.problem())
                            .endsWith("800 in B2 counts on month by month to 811 in M2, as a cell does that is dragged"
                                    + " across in Excel.");
                });
    }

    @Test
    void months_that_rise_as_work_does_are_not() {
        assertThat(asked(months(800, 801, 802, 803, 804, 870, 871, 872, 873, 874, 790, 800)))
                .isEmpty();
    }

    private static SampleBook months(int... units) {
        String typed = IntStream.of(units).mapToObj(String::valueOf).collect(Collectors.joining(" | "));
        return SampleBook.complete()
                .with(
                        "Demand",
                        List.of(
                                "Work type | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec",
                                "Document review | " + typed));
    }

    private List<Finding> prices(String... providersAndPrices) {
        return asked(quotes(providersAndPrices));
    }

    /** A quote of each, for the sample's kinds of work and others by turns. */
    private static SampleBook quotes(String... providersAndPrices) {
        List<String> works = List.of("Document review", "Contract abstraction", "Third", "Fourth", "Fifth");
        List<String> rows =
                new ArrayList<>(List.of("Provider | Work type | Price per hour | Price per unit | Hours per unit"));
        for (int at = 0; at < providersAndPrices.length; at++) {
            String[] parts = providersAndPrices[at].split(" ", -1);
            boolean priced = parts.length > 1;
            rows.add("Provider " + parts[0] + " | " + works.get(at) + " | " + (priced ? parts[1] : "") + " | "
                    + (priced ? "" : "2") + " | 0.02");
        }
        return SampleBook.complete().without("Scenarios").without("Confirmed").with("Quotes", rows);
    }

    private static SampleBook salaries(int... salaries) {
        List<String> rows = new ArrayList<>(List.of("Role | Headcount | Salary"));
        List<String> names = List.of("Paralegal", "Counsel", "Associate", "Partner");
        for (int at = 0; at < salaries.length; at++) {
            rows.add(names.get(at) + " | 2 | " + salaries[at]);
        }
        return SampleBook.complete().without("Scenarios").without("Confirmed").with("Roles", rows);
    }

    private List<Finding> asked(SampleBook book) {
        return Reads.findings(book, folder, Severity.UNLIKELY).stream()
                .filter(finding -> finding.problem().contains("counts on"))
                .toList();
    }
}
