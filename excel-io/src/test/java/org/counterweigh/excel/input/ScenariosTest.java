package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Entered;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What if a cell held something else: each scenario is the workbook with those cells typed. */
class ScenariosTest {

    private static final String HEADINGS = "Scenario | Sheet | Row | Column | Value";
    private static final String PRICE = "Quotes | Provider A / Document review | Price per hour";

    @TempDir
    Path folder;

    @Test
    void a_price_is_another_one_in_the_scenario_and_the_same_in_the_workbook() {
        FirmData firm = firm("Dearer | " + PRICE + " | 36");

        assertThat(price(firm)).isEqualTo(30);
        assertThat(price(only(firm).data())).isEqualTo(36);
        assertThat(only(firm).name()).isEqualTo("Dearer");
        assertThat(only(firm).changes())
                .containsExactly(new Scenario.Change(
                        "Price per hour, Provider A / Document review",
                        Optional.of(new Entered.Amount(30, false)),
                        new Entered.Amount(36, false)));
    }

    @Test
    void rows_of_one_name_change_their_cells_together_and_stand_where_the_first_of_them_stands() {
        FirmData firm = firm("Dearer | " + PRICE + " | 36", "Certified | Providers | Provider B | SOC 2 | Yes", """
            dearer | Firm | Discount rate | Value | 12%\
            """);

        assertThat(firm.scenarios()).extracting(Scenario::name).containsExactly("Dearer", "Certified");
        FirmData dearer = firm.scenarios().get(0).data();
        assertThat(price(dearer)).isEqualTo(36);
        assertThat(dearer.firm().horizon().discountRate().value()).isEqualTo(0.12);
        FirmData certified = firm.scenarios().get(1).data();
        assertThat(price(certified)).isEqualTo(30);
        assertThat(certified.market().providers().get(1).standing().controls().soc2())
                .contains(true);
    }

    @Test
    void units_change_and_the_months_of_demand_keep_their_shape_without_a_question() {
        assertThat(Reads.findings(
                        book("Half | Work | Document review | Units per year | 5000"), folder, Severity.UNLIKELY))
                .isEmpty();
        FirmData changed = only(firm("Half | Work | Document review | Units per year | 5000"))
                .data();

        assertThat(changed.work().get(0).volume().unitsPerYear().value()).isEqualTo(5000);
        assertThat(changed.work().get(0).demand()).hasSize(12);
        assertThat(changed.work().get(0).demand().get(0).value()).isEqualTo(800);
    }

    @Test
    void a_cell_that_is_blank_and_a_column_that_is_missing_may_be_filled() {
        FirmData filled = only(firm("Growing | Work | Document review | Volume growth | 4%"))
                .data();
        assertThat(filled.work().get(0).volume().growth().value()).isEqualTo(0.04);

        SampleBook book =
                book("Tried | Work | Document review | Peaks bought | 30%").withoutColumn("Work", "Peaks bought");
        Scenario.Change change = only(Reads.firm(book, folder)).changes().get(0);
        assertThat(change.now()).isEmpty();
        assertThat(change.then()).isEqualTo(new Entered.Amount(0.3, true));
    }

    @Test
    void a_setting_is_named_by_value_or_by_itself() {
        FirmData firm = firm("A | Firm | Hurdle | Value | 20%", "B | Firm | Hurdle | Hurdle | 20%");

        assertThat(firm.scenarios())
                .allMatch(scenario -> scenario.data().firm().policy().hurdle().value() == 0.2)
                .hasSize(2);
    }

    /** Told as the cell itself would be told, and where the scenario's own cell stands. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Quotes | Provider A / Document review | Error rate | 25 ; E2 ; Error rate: 25 is 2500%, more than 100%.
        Quotes | Provider A / Document review | Price per hour | 0 ; E2 ; Price per hour: 0 is outside what is possible.
        Quotes | Provider A / Document review | Price per hour | dear ; E2 ; Price per hour: "dear" is text.
        Providers | Provider B | SOC 2 | perhaps ; E2 ; SOC 2: "perhaps" is neither Yes nor No.
        Firm | Perspective | Value | Bank ; E2 ; Perspective: "Bank" is not among the choices.
        Firm | Analysis date | Value | soon ; E2 ; Analysis date: "soon" is text that is no date.
        Work | Document review | Reviewer role | Councel ; E2 ; Reviewer role: "Councel" is no role of sheet Roles.
        Quotes | Provider A / Document review | Price per hour | #N/A ; E2 ; Value: the cell shows the error #N/A.
        Qoutes | Provider A / Document review | Price per hour | 36 ; B2 ; Sheet: no sheet is called "Qoutes".
        Quotes | Provider A / Documents | Price per hour | 36 ; C2 ; Row: sheet Quotes has no row "Provider A / Documents".
        Quotes | Provider A / Document review | Price an hour | 36 ; D2 ; Column: sheet Quotes has no column "Price an hour".
        Quotes | Provider A / Document review | Provider | Provider B ; D2 ; Column: "Provider" is part of the row's name and cannot be used here.
        Firm | Discount rate | Amount | 10% ; D2 ; Column: sheet Firm has no column "Amount".
        Firm | Currency | Value | EUR ; C2 ; Row: a scenario in another currency cannot stand beside the others.
        Recipients | finance@example.com | Files | PDF ; B2 ; Sheet: a scenario cannot change sheet Recipients.
        Ranges | Roles / Paralegal / Salary | Low | 50000 ; B2 ; Sheet: a scenario cannot change sheet Ranges.
        """)
    void what_cannot_be_is_told_at_its_own_cell(String row, String cell, String problem) {
        Finding stop = Reads.stop(book("What if | " + row), folder);

        assertThat(stop.place()).isEqualTo("Scenarios!" + cell);
        assertThat(stop.problem()).isEqualTo(problem);
    }

    @Test
    void a_value_left_blank_is_asked_for() {
        Finding stop = Reads.stop(book("What if | " + PRICE + " |"), folder);

        assertThat(stop.place()).isEqualTo("Scenarios!E2");
        assertThat(stop.problem()).isEqualTo("Value: the cell is empty.");
    }

    @Test
    void the_same_cell_twice_in_one_scenario_stops_in_the_same_words_and_in_others() {
        assertThat(Reads.stop(book("X | " + PRICE + " | 36", "X | " + PRICE + " | 37"), folder))
                .extracting(Finding::place, Finding::problem)
                .containsExactly(
                        "Scenarios!A3",
                        "\"X / Quotes / Provider A / Document review / Price per hour\" stands in A2 already.");
        assertThat(Reads.stop(book("X | Firm | Hurdle | Value | 20%", "X | Firm | Hurdle | Hurdle | 30%"), folder))
                .extracting(Finding::place, Finding::problem)
                .containsExactly("Scenarios!D3", "Column: this cell is changed in Scenarios!D2 already.");
        assertThat(firm("X | " + PRICE + " | 36", "Y | " + PRICE + " | 37").scenarios())
                .hasSize(2);
    }

    @Test
    void a_changed_workbook_that_would_stop_elsewhere_is_told_at_the_scenario_with_the_place() {
        Finding stop = Reads.stop(
                book("A law firm | Firm | Perspective | Value | Law firm")
                        .with("Work", "Billing", "")
                        .with("Firm", "Perspective", "Legal department"),
                folder);

        assertThat(stop.place()).isEqualTo("Scenarios!A2");
        assertThat(stop.problem())
                .startsWith("Scenario: \"A law firm\" would stop at Work!")
                .contains("Billing");
    }

    @Test
    void an_unusual_value_is_a_question_at_its_own_cell_and_one_that_changes_nothing_too() {
        assertThat(Reads.findings(
                        book("X | Roles | Paralegal | Hours per year | 2500", "Y | " + PRICE + " | 30"),
                        folder,
                        Severity.UNLIKELY))
                .extracting(Finding::place, Finding::problem)
                .containsExactlyInAnyOrder(
                        tuple("Scenarios!E2", "Hours per year: 2500 is unusual; 1000 to 2000 is usual."),
                        tuple("Scenarios!E3", "Value: the cell holds this already, so that nothing changes."));
    }

    @Test
    void nothing_of_the_scenarios_is_listed_among_the_defaults_of_the_workbook() {
        SampleBook with = book("X | " + PRICE + " | 36");

        assertThat(Reads.findings(with, folder, Severity.DEFAULTED))
                .isEqualTo(Reads.findings(SampleBook.complete().without("Scenarios"), folder, Severity.DEFAULTED));
    }

    @Test
    void a_range_about_the_figure_of_the_workbook_is_no_matter_to_a_scenario() {
        FirmData firm = firm("Rates double | Firm | Discount rate | Value | 18%");

        assertThat(firm.uncertainty().ranges()).hasSize(3);
        assertThat(only(firm).data().uncertainty().ranges()).isEmpty();
        assertThat(only(firm).data().recipients()).isEmpty();
        assertThat(only(firm).data().scenarios()).isEmpty();
    }

    @Test
    void more_than_twenty_scenarios_are_refused_with_their_number() {
        String[] rows = IntStream.rangeClosed(1, 21)
                .mapToObj(i -> "Case " + i + " | " + PRICE + " | " + (30 + i))
                .toArray(String[]::new);

        Finding stop = Reads.stop(book(rows), folder);

        assertThat(stop.place()).isEqualTo("Scenarios!A22");
        assertThat(stop.problem()).isEqualTo("Scenario: the sheet holds 21 scenarios; up to 20 are evaluated.");
    }

    private SampleBook book(String... rows) {
        List<String> sheet = new ArrayList<>(List.of(HEADINGS));
        sheet.addAll(Arrays.asList(rows));
        return SampleBook.complete().without("Confirmed").with("Scenarios", sheet);
    }

    private FirmData firm(String... rows) {
        return Reads.firm(book(rows), folder);
    }

    private static Scenario only(FirmData firm) {
        assertThat(firm.scenarios()).hasSize(1);
        return firm.scenarios().get(0);
    }

    private static double price(FirmData firm) {
        return firm.market().quotes().get(0).price().amount().value();
    }
}
