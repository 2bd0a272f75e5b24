package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Market;
import org.counterweigh.firm.Quote;
import org.counterweigh.firm.WorkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the model cannot work with stops a workbook; a blank beside it does not. */
class WhatStopsTest {

    @TempDir
    Path folder;

    @Test
    void a_role_gives_hours_per_unit_or_a_share_of_its_time_and_not_both() {
        SampleBook both = complete().with("Staffing", "Share of time", "10%");
        SampleBook share = complete().with("Staffing", "Share of time", "10%").with("Staffing", "Hours per unit", "");

        assertThat(Reads.stop(both, folder).place()).isEqualTo("Staffing!D2");
        assertThat(Reads.firm(share, folder).work().get(0).staffing().get(0).basis())
                .isEqualTo(WorkType.Staffing.Basis.SHARE_OF_TIME);
        assertThat(Reads.stop(complete().with("Staffing", "Hours per unit", ""), folder)
                        .fix())
                .contains("Share of time");
    }

    @Test
    void shares_of_a_role_that_add_up_to_more_than_all_its_time_are_told_once() {
        List<String> rows = List.of(
                "Work type | Role | Share of time",
                "Document review | Paralegal | 70%",
                "Contract abstraction | Counsel | 80%",
                "Contract abstraction | Paralegal | 40%");

        assertThat(Reads.findings(complete().with("Staffing", rows), folder, Severity.UNLIKELY))
                .filteredOn(finding -> finding.place().startsWith("Staffing"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("Staffing!C4");
                    assertThat(finding.problem())
                            .isEqualTo("Share of time: the shares of Paralegal add up to 110% of the role's time.");
                });
    }

    @Test
    void nothing_a_unit_is_a_price_beside_an_annual_fee_and_without_one_a_question_to_a_tool_alone() {
        // Provider B asks 75 a contract and 400 a year; without a price by the contract its fee has to be another.
        SampleBook fee = complete().with("Quotes!D3", "0").with("Providers!AO3", "20000");
        assertThat(Reads.findings(fee, folder, Severity.STOPS)).isEmpty();
        assertThat(Reads.findings(fee, folder, Severity.UNLIKELY)).isEmpty();
        assertThat(Reads.stop(fee.with("Providers!AO3", "0"), folder).problem())
                .isEqualTo("Price per unit: 0 is a price only beside an annual fee.");
        for (String kind : List.of("Software", "In-house programme")) {
            assertThat(Reads.findings(fee.with("Providers!AN3", kind), folder, Severity.UNLIKELY))
                    .extracting(Finding::problem)
                    .containsExactly(
                            "Price per unit: 0 a unit and no annual fee say that Provider B costs nothing to use,"
                                    + " and so do the costs that are a share of fees where they are blank.");
        }
    }

    /** 10% of 4 people with 1,600 hours at 80% are 512 hours a year; over 10,000 documents 0.0512 each. */
    @Test
    void a_share_of_time_is_held_against_the_providers_hours_too() {
        SampleBook book = complete().with("Staffing", "Share of time", "10%").with("Staffing", "Hours per unit", "");

        assertThat(Reads.findings(book, folder, Severity.UNLIKELY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("Quotes!E2");
                    assertThat(finding.problem()).contains("0.0562 hours today");
                });
    }

    @Test
    void outside_counsel_stands_in_place_of_staffing() {
        SampleBook book = complete()
                .without("Staffing")
                .with(
                        "Outside counsel",
                        List.of(
                                "Work type | Firm | Hours per unit | Price per hour",
                                "Document review | Outside LLP | 0.03 | 250",
                                "Contract abstraction | Outside LLP | 1.5 | 250"));
        FirmData data = Reads.firm(book, folder);

        assertThat(data.work()).allMatch(WorkType::isDone);
        assertThat(data.work().get(0).outsideCounsel().get(0).rateGrowth())
                .isSameAs(data.firm().horizon().wageGrowth());
    }

    @Test
    void a_quote_has_one_price() {
        assertThat(Reads.stop(complete().with("Quotes!D2", "2"), folder).place())
                .isEqualTo("Quotes!D2");
    }

    @Test
    void a_unit_is_free_only_beside_an_annual_fee() {
        SampleBook free = complete().with("Quotes!D3", "0");

        assertThat(Reads.firm(free, folder)
                        .market()
                        .quotes()
                        .get(1)
                        .price()
                        .amount()
                        .value())
                .isEqualTo(0);
        assertThat(Reads.stop(free.with("Providers!AO3", ""), folder).place()).isEqualTo("Quotes!D3");
    }

    @Test
    void a_loss_needs_the_share_that_is_recovered_and_a_blank_loss_is_nothing() {
        Market.Risk risk = Reads.firm(complete().with("Risks!C2", "").with("Risks!B2", ""), folder)
                .market()
                .inHouseRisk()
                .orElseThrow();

        assertThat(Reads.stop(complete().with("Risks!F2", ""), folder).place()).isEqualTo("Risks!F2");
        assertThat(risk.incidentsPerYear().value()).isEqualTo(0);
        assertThat(risk.incidentsPerYear().isDefault()).isTrue();
        assertThat(risk.lossLow().isDefault()).isTrue();
        assertThat(risk.lossHigh().value()).isEqualTo(600_000);
    }

    @Test
    void incidents_without_any_loss_recover_nothing() {
        SampleBook book = complete();
        List.of("C2", "D2", "E2", "F2").forEach(cell -> book.with("Risks!" + cell, ""));

        assertThat(Reads.firm(book, folder)
                        .market()
                        .inHouseRisk()
                        .orElseThrow()
                        .recovered()
                        .value())
                .isEqualTo(0);
    }

    @Test
    void tiers_of_a_work_type_and_tiers_of_everything_do_not_hold_together() {
        SampleBook both = complete().with("Discounts!B2", "");

        assertThat(Reads.findings(both, folder, Severity.STOPS))
                .extracting(Finding::place)
                .containsExactlyInAnyOrder("Discounts!C3", "Discounts!C4");
        assertThat(Reads.findings(
                        both.with("Discounts!B3", "Contract abstraction").with("Discounts!B4", "Contract abstraction"),
                        folder,
                        Severity.STOPS))
                .as("it quotes for document review alone")
                .isEmpty();
    }

    @Test
    void a_law_firm_says_how_it_charges_the_work_on_and_at_which_rates() {
        SampleBook firm = complete().with("Firm", "Perspective", "Law firm");

        assertThat(Reads.findings(firm.with("Work!H2", ""), folder, Severity.STOPS))
                .extracting(Finding::place)
                .containsExactly("Work!H2");
        assertThat(Reads.findings(firm.with("Work!H2", "Fee"), folder, Severity.STOPS))
                .extracting(Finding::problem)
                .containsExactly(
                        "Billing: the billing rate of Paralegal, who does this, is blank.",
                        "Billing: the billing rate of Counsel, who does this, is blank.");
        assertThat(Reads.findings(firm.with("Roles!O2", "150").with("Roles!O3", "400"), folder, Severity.STOPS))
                .isEmpty();
    }

    @Test
    void none_stands_alone_where_there_is_no_personal_data() {
        assertThat(Reads.stop(complete().with("Work!G3", "None, EU"), folder).place())
                .isEqualTo("Work!G3");
    }

    @Test
    void supervision_is_hours_a_share_the_usual_share_or_for_a_tool_a_share_of_today() {
        assertThat(supervision(complete().with("Quotes!P2", "0.002").with("Quotes!M2", "")))
                .isEqualTo(Quote.Supervision.Basis.HOURS_PER_UNIT);
        assertThat(supervision(complete())).isEqualTo(Quote.Supervision.Basis.SHARE);
        assertThat(supervision(complete().with("Quotes!M2", ""))).isEqualTo(Quote.Supervision.Basis.USUAL_SHARE);
        assertThat(supervision(complete().with("Quotes!M2", "").with("Providers!AN2", "Software")))
                .isEqualTo(Quote.Supervision.Basis.SHARE_OF_TODAY);
    }

    private Quote.Supervision.Basis supervision(SampleBook book) {
        return Reads.firm(book, folder).market().quotes().get(0).supervision().basis();
    }

    @Test
    void a_provider_is_slower_by_default_only_where_its_hours_are_paid_and_nothing_is_lost_at_home() {
        SampleBook book = complete()
                .without("Ranges")
                .without("Correlations")
                .with("Quotes!E2", "")
                .with("Quotes!F3", "")
                .with("Quotes!O2", "")
                .with("Quotes!O3", "")
                .with("Providers!B3", "US-DC");
        List<Quote> quotes = Reads.firm(book, folder).market().quotes();

        assertThat(quotes).extracting(quote -> quote.effort().amount().value()).containsExactly(0.95, 1.0);
        assertThat(quotes)
                .extracting(quote -> quote.friction().cultureLoss().value())
                .containsExactly(0.03, 0.0);
    }

    @Test
    void a_setting_whose_meaning_changed_is_named_where_a_workbook_of_an_earlier_edition_gives_it() {
        SampleBook book = complete()
                .heading("Discounts", "Spend threshold", "From amount")
                .with("Work!G3", "")
                .with("Discounts!B2", "")
                .with("Discounts!B3", "")
                .with("Discounts!B4", "");

        assertThat(Reads.places(book, folder, Severity.DEFAULTED))
                .containsExactlyInAnyOrder(
                        "Firm!B11",
                        "Firm!B20",
                        "Discounts!B2",
                        "Discounts!B3",
                        "Discounts!B4",
                        "Work!G1",
                        "Obligation costs");
    }

    /** A price per hour, hours, and who does it today; every other figure is a default. */
    @Test
    void the_least_that_may_be_typed_makes_a_firm() {
        SampleBook book = complete();
        List.of("Demand", "Outside counsel", "Discounts", "Risks", "Conditions", "Obligation costs", "Weights")
                .forEach(book::without);
        List.of("Ranges", "Correlations", "Scenarios", "Confirmed", "Code map", "Recipients")
                .forEach(book::without);
        book.with(
                        "Firm",
                        List.of(
                                "Setting | Value",
                                "Firm name | Least",
                                "Perspective | Legal department",
                                "Home regulator | EW",
                                "Currency | GBP",
                                "Analysis date | 2026-03-31"))
                .with("Roles", List.of("Role | Headcount | Salary", "Paralegal | 2 | 30000"))
                .with("Work", List.of("Work type | Code | Units per year | Data class", "Review | W01 | 1000 | D2"))
                .with("Staffing", List.of("Work type | Role | Hours per unit", "Review | Paralegal | 0.5"))
                .with("Providers", List.of("Provider | Country", "Delta | IN"))
                .with("Quotes", List.of("Provider | Work type | Price per hour", "Delta | Review | 20"));
        FirmData data = Reads.firm(book, folder);

        assertThat(data.work().get(0).facts().personalData()).isEmpty();
        assertThat(data.firm().policy().maximumShare()).isEmpty();
        assertThat(data.roles().get(0).coverRate()).isEmpty();
        // London is at UTC+1 that day: 09:00-17:00 is 08:00-16:00 UTC; Kolkata: 09:00-17:00 is 03:30-11:30 UTC.
        assertThat(data.market().providers().get(0).overlap().value()).isEqualTo(3.5);
    }

    @Test
    void an_annual_fee_is_typed_in_the_providers_currency() {
        assertThat(Reads.findings(complete().with("Providers!AO3", "'GBP 400"), folder, Severity.STOPS))
                .isEmpty();
        assertThat(Reads.stop(complete().with("Providers!AO2", "'GBP 400"), folder)
                        .place())
                .isEqualTo("Providers!AO2");
    }

    private static SampleBook complete() {
        return SampleBook.complete();
    }
}
