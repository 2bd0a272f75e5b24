package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_figure_is_told_with_its_cell_and_what_to_type() {
        Finding stop = stop(complete().with("Roles!C2", ""));

        assertThat(stop.place()).isEqualTo("Roles!C2");
        assertThat(stop.problem()).isEqualTo("Salary: the cell is empty.");
        assertThat(stop.fix()).isEqualTo("Type a number above 0.");
    }

    @Test
    void a_number_typed_as_text_is_told_with_both_its_readings() {
        Finding stop = stop(complete().with("Roles!C2", "'1.250"));

        assertThat(stop.problem())
                .contains("\"1.250\" is text and could mean 1250 (decimal comma)", "or 1.25 (decimal point)");
    }

    @Test
    void twenty_five_where_a_share_is_wanted_asks_for_25_percent() {
        Finding stop = stop(complete().with("Roles!D2", "25"));

        assertThat(stop.problem()).contains("25 is 2500%");
        assertThat(stop.fix()).isEqualTo("If you mean 25%, type 25%.");
    }

    @Test
    void a_regulator_may_be_a_court_or_city_below_a_state() {
        assertThat(stops(complete().with("Firm", "Home regulator", "US-CA-LA"))).isEmpty();
        assertThat(stops(complete().with("Firm", "Home regulator", "US-CA-LA-X1")))
                .hasSize(1);
    }

    @Test
    void amounts_in_a_small_currency_are_read() {
        assertThat(stops(complete().with("Risks", "Loss high", "45000000000000")))
                .isEmpty();
        assertThat(stops(complete().with("Risks", "Loss high", "1E+16"))).hasSize(1);
    }

    @Test
    void a_row_of_two_long_names_may_be_named_among_ranges() {
        String provider = "P".repeat(190);
        SampleBook book = complete()
                .with("Providers!A2", provider)
                .with("Quotes!A2", provider)
                .without("Discounts")
                .without("Risks")
                .without("Conditions")
                .without("Correlations")
                .without("Scenarios")
                .without("Confirmed")
                .with(
                        "Ranges",
                        List.of(
                                "Sheet | Row | Column | Low | High",
                                "Quotes | " + provider + " / Document review | Hours per unit | 0.02 | 0.03"));

        assertThat(stops(book)).isEmpty();
    }

    @Test
    void the_name_of_the_firm_is_known_where_findings_stop_its_workbook() {
        Intake intake =
                TestDefaults.reader().read(complete().with("Roles!C2", "").in(folder));

        assertThat(intake).isInstanceOfSatisfying(Intake.Read.class, read -> {
            assertThat(read.checked().value()).isEmpty();
            assertThat(read.firmName()).hasValue("Harbour Foods Legal");
        });
    }

    @Test
    void a_mistyped_choice_is_told_with_the_nearest() {
        Finding stop = stop(complete().with("Firm!B13", "Mid-yaer"));

        assertThat(stop.fix()).startsWith("Did you mean \"Mid-year\"?");
    }

    @Test
    void a_mistyped_reference_is_told_with_the_nearest_name() {
        Finding stop = stop(complete().without("Scenarios").without("Confirmed").with("Quotes!A2", "Provider AA"));

        assertThat(stop.place()).isEqualTo("Quotes!A2");
        assertThat(stop.fix()).startsWith("Did you mean \"Provider A\"?");
    }

    @Test
    void a_reference_may_differ_in_case_and_spaces() {
        assertThat(stops(complete().with("Quotes!A2", "provider  a"))).isEmpty();
    }

    @Test
    void a_missing_required_column_is_told_once_at_the_heading_row_with_the_near_miss() {
        Finding stop = stop(complete().with("Roles!C1", "Salery"));

        assertThat(stop.place()).isEqualTo("Roles!A1");
        assertThat(stop.problem()).isEqualTo("The column \"Salary\" is missing.");
        assertThat(stop.fix()).contains("Rename the heading \"Salery\"");
    }

    @Test
    void a_near_miss_of_an_optional_heading_is_worth_a_look() {
        SampleBook book = complete().with("Roles!I1", "Utilization");

        assertThat(Reads.findings(book, folder, Severity.UNLIKELY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("Roles!I1");
                    assertThat(finding.fix()).contains("Did you mean \"Utilisation\"?");
                });
    }

    @Test
    void a_missing_required_sheet_is_told_with_the_near_miss_and_breeds_no_other_stop() {
        Finding stop = stop(complete().renaming("Roles", "Rolls"));

        assertThat(stop.place()).isEqualTo("Roles");
        assertThat(stop.fix()).contains("Rename sheet \"Rolls\"");
    }

    @Test
    void every_required_sheet_missing_is_one_stop_each() {
        for (String sheet : List.of("Firm", "Roles", "Work", "Providers", "Quotes")) {
            assertThat(stop(complete().without(sheet).without("Ranges").without("Weights"))
                            .place())
                    .isEqualTo(sheet);
        }
    }

    @Test
    void optional_sheets_may_be_missing() {
        SampleBook book = complete();
        List.of(
                        "Staffing",
                        "Outside counsel",
                        "Demand",
                        "Discounts",
                        "Risks",
                        "Conditions",
                        "Obligation costs",
                        "Weights",
                        "Ranges",
                        "Recipients")
                .forEach(book::without);

        assertThat(stops(book)).isEmpty();
    }

    @Test
    void two_rows_of_one_name_are_told_with_both_cells() {
        Finding stop = stop(
                complete().with("Roles!A4", "paralegal").with("Roles!B4", "1").with("Roles!C4", "50000"));

        assertThat(stop.place()).isEqualTo("Roles!A4");
        assertThat(stop.problem()).contains("stands in A2 already");
    }

    @Test
    void two_quotes_of_one_pair_are_told() {
        SampleBook book = complete()
                .with("Quotes!A4", "Provider A")
                .with("Quotes!B4", "Document review")
                .with("Quotes!C4", "40");

        assertThat(stop(book).place()).isEqualTo("Quotes!A4");
    }

    @Test
    void two_columns_of_one_heading_are_told_with_both_cells() {
        Finding stop = stop(complete().with("Roles!R1", "salary"));

        assertThat(stop.place()).isEqualTo("Roles!R1");
        assertThat(stop.problem()).contains("C1");
    }

    @Test
    void an_error_cell_is_told_by_its_error() {
        Finding stop = stop(complete().with("Work!I2", "#REF!"));

        assertThat(stop.place()).isEqualTo("Work!I2");
        assertThat(stop.problem()).contains("#REF!");
    }

    @Test
    void another_currency_needs_its_exchange_rate() {
        Finding stop = stop(complete().with("Providers!X3", ""));

        assertThat(stop.place()).isEqualTo("Providers!X3");
        assertThat(stop.fix()).contains("what one GBP is worth in USD");
    }

    @Test
    void an_exchange_rate_without_a_currency_counts_and_is_questioned() {
        SampleBook book = complete().with("Providers!W3", "");

        assertThat(Reads.firm(book, folder).market().quotes().get(1).provider().exchange())
                .isPresent();
        assertThat(Reads.places(book, folder, Severity.UNLIKELY)).contains("Providers!X3");
    }

    @Test
    void a_quote_without_any_price_stops() {
        assertThat(stop(complete().with("Quotes!D3", "")).place()).isEqualTo("Quotes!C3");
    }

    @Test
    void a_quote_sheet_without_a_price_column_is_told_once() {
        SampleBook book =
                complete().withoutColumn("Quotes", "Price per hour").withoutColumn("Quotes", "Price per unit");

        assertThat(stop(book).place()).isEqualTo("Quotes!A1");
    }

    @Test
    void bounds_of_figures_hold() {
        assertStop("Firm!B7", "2.5");
        assertStop("Firm!B9", "-1");
        assertStop("Roles!B2", "-1");
        assertStop("Roles!H2", "0");
        assertStop("Roles!I2", "0%");
        assertStop("Staffing!C2", "0");
        assertStop("Providers!AK2", "13");
        assertStop("Quotes!E2", "0");
        assertStop("Quotes!F3", "0");
        assertStop("Weights!B2", "101");
    }

    @Test
    void months_without_any_demand_stop() {
        SampleBook book = complete();
        "BCDEFGHIJKLM".chars().forEach(column -> book.with("Demand!" + (char) column + "2", "0"));

        assertThat(stop(book).place()).isEqualTo("Demand!B2");
    }

    @Test
    void losses_out_of_order_stop() {
        assertThat(stop(complete().with("Risks!D2", "900000")).place()).isEqualTo("Risks!D2");
    }

    @Test
    void ranges_out_of_order_or_beside_the_figure_stop() {
        assertThat(stop(complete().with("Ranges!D2", "0.05")).place()).isEqualTo("Ranges!D2");
        assertThat(stop(complete().with("Ranges!D2", "0.03")).place()).isEqualTo("Ranges!D2");
        assertThat(stop(complete().with("Ranges!E3", "20%")).place()).isEqualTo("Ranges!E3");
    }

    @Test
    void a_range_of_an_unknown_sheet_or_row_is_told_with_the_nearest() {
        assertThat(stop(complete().with("Ranges!A2", "Qoutes")).fix()).contains("\"Quotes\"");
        assertThat(stop(complete().with("Ranges!B4", "Paralegel")).fix()).contains("\"Paralegal\"");
    }

    @Test
    void the_range_of_a_setting_may_name_its_column() {
        assertThat(Reads.firm(complete().with("Ranges!C3", "Value"), folder)
                        .uncertainty()
                        .ranges())
                .hasSize(3);
        assertThat(stop(complete().with("Ranges!C3", "Worth")).place()).isEqualTo("Ranges!C3");
    }

    @Test
    void a_quote_of_a_provider_that_no_row_offers_stops() {
        SampleBook book = complete();
        book.with("Providers!A2", "").with("Providers!A3", "");

        assertThat(stops(book)).extracting(Finding::place).containsExactlyInAnyOrder("Providers!A2", "Providers!A3");
    }

    @Test
    void a_stakeholder_without_any_weight_stops_at_the_heading() {
        SampleBook book = complete();
        for (int row = 2; row <= 9; row++) {
            book.with("Weights!B" + row, "0");
        }

        assertThat(stop(book).place()).isEqualTo("Weights!B1");
    }

    @Test
    void an_unknown_factor_is_told_with_the_nearest() {
        assertThat(stop(complete().with("Weights!A5", "Flexbility")).fix()).contains("\"Flexibility\"");
    }

    @Test
    void an_address_is_one_address() {
        assertStop("Recipients!B2", "a@example.com, b@example.com");
    }

    @Test
    void factors_may_be_named_as_the_brief_names_them() {
        SampleBook book = complete()
                .with("Weights!A3", "Efficiency")
                .with("Weights!A4", "Access to a larger talent pool")
                .with("Weights!A8", "Cultural and language differences");

        assertThat(stops(book)).isEmpty();
        assertThat(stop(complete().with("Weights!A3", "Talent pool")).place()).isEqualTo("Weights!A4");
    }

    @Test
    void how_many_years_to_look_ahead_is_no_matter_of_chance() {
        SampleBook book = complete().with("Ranges!B3", "Horizon years").with("Ranges!C3", "Horizon years");

        assertThat(stop(book).place()).isEqualTo("Ranges!C3");
    }

    @Test
    void a_country_by_its_mistyped_name_is_told_with_its_code() {
        assertThat(stop(complete().with("Providers!B2", "Indai")).fix()).isEqualTo("Type IN.");
    }

    @Test
    void a_part_of_a_country_is_a_place_too() {
        assertThat(stops(complete().with("Providers!B2", "us-dc"))).isEmpty();
    }

    @Test
    void a_time_zone_is_told_with_the_nearest() {
        assertThat(stop(complete().with("Firm!B14", "America/New Yrok")).fix()).contains("America/New_York");
    }

    @Test
    void a_date_as_text_is_read_when_it_leaves_no_doubt() {
        assertThat(Reads.firm(complete().with("Firm!B6", "'2026-03-31"), folder)
                        .firm()
                        .analysisDate())
                .hasToString("2026-03-31");
        assertStop("Firm!B6", "46112");
        assertStop("Firm!B6", "0202-03-31");
    }

    @Test
    void yes_and_no_may_be_true_and_false() {
        assertThat(Reads.firm(complete().with("Work!Y2", "TRUE"), folder)
                        .work()
                        .get(0)
                        .facts()
                        .keepInHouse())
                .isTrue();
    }

    @Test
    void columns_may_stand_in_any_order_beside_columns_of_the_users_own() {
        SampleBook book = complete()
                .with("Recipients!A1", "files")
                .with("Recipients!A2", "PDF")
                .with("Recipients!A3", "Excel")
                .with("Recipients!C1", "NAME ")
                .with("Recipients!C2", "Head of finance")
                .with("Recipients!C3", "General counsel")
                .with("Recipients!D1", "Telephone")
                .with("Recipients!D2", "-");

        assertThat(Reads.firm(book, folder).recipients().get(1).name()).isEqualTo("General counsel");
    }

    private void assertStop(String place, String typed) {
        assertThat(stop(complete().with(place, typed)).place()).isEqualTo(place);
    }

    private static SampleBook complete() {
        return SampleBook.complete();
    }

    private Finding stop(SampleBook book) {
        return Reads.stop(book, folder);
    }

    private List<Finding> stops(SampleBook book) {
        return Reads.findings(book, folder, Severity.STOPS);
    }
}
