package org.counterweigh.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.Firm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.WorkType;
import org.junit.jupiter.api.Test;

class WorkPageTest {

    @Test
    void the_cash_flows_stand_year_by_year() {
        assertThat(page(ExampleFirm.data()))
                .contains("In-house cost avoided 0 12,000 12,000 12,000 12,000 12,000")
                .contains("Total cost of ownership 0 7,500 7,500 7,500 7,500 7,500")
                .contains("Net benefit 0 4,500 4,500 4,500 4,500 4,500")
                .contains("Cumulated 0 4,500 9,000 13,500 18,000 22,500");
    }

    @Test
    void every_factor_has_its_money_score_grade_and_reason() {
        assertThat(page(ExampleFirm.data()))
                .contains("Cost savings pro 6,000 23,956 100 C saves 50 % of the avoidable team cost")
                .contains("Improved efficiency pro \u22121,500 \u22125,989 17 C works at 0.8 times the team's speed");
    }

    /** 0.15625 FTE: a quarter of 12,000 of pay stays, and all of 0.15625 x 6,400 = 1,000 of overhead. */
    @Test
    void cost_that_stays_behind_is_told_as_stranded() {
        FirmData data = ExampleFirm.builder()
                .with("Roles", ExampleFirm.ROLE, "Avoidable pay", 0.75)
                .with("Roles", ExampleFirm.ROLE, "Overhead per FTE", 6_400)
                .with("Roles", ExampleFirm.ROLE, "Avoidable overhead", 0)
                .build();

        assertThat(page(data)).contains("4,000 USD of the team's cost in Year 2 stays behind (stranded)");
    }

    @Test
    void nothing_is_stranded_where_all_pay_is_avoidable() {
        assertThat(page(ExampleFirm.data())).doesNotContain("stranded");
    }

    @Test
    void units_that_may_not_leave_are_counted() {
        FirmData data = ExampleFirm.with("Work", ExampleFirm.WORK, "Outsourceable share", 0.8);

        assertThat(page(data)).contains("20 % of the units (2,000 a year) may not leave and stay in-house untouched");
    }

    /** Fees of 250 h at 30 against 250 h at 33: 750 of 7,500 a year, 2,995 over five years. */
    @Test
    void the_lead_over_the_runner_up_is_told_in_money_and_as_a_share_of_the_price() {
        assertThat(page(rival(33))).contains("It beats Provider B (US) by 2,995 USD, which is 10 % of its price");
    }

    /** 250 of 7,500 a year is less than a twentieth. */
    @Test
    void a_narrow_lead_is_a_tie() {
        assertThat(page(rival(31)))
                .contains("It and Provider B (US) are a tie, 998 USD or 3.3 % of its price apart: choose on terms");
    }

    /** The other offer saves 12,000 - 250 x 33 = 3,750 a year, times 3.99271004. */
    @Test
    void other_offers_are_told_with_what_they_would_be_worth() {
        assertThat(page(rival(33))).contains("in USD: Provider B (US) +14,973, with conditions.");
    }

    /** 200 hours at 100 are no longer billed, fees of 7,500 are passed on: 4,500 + 7,500 - 20,000 = -8,000. */
    @Test
    void a_law_firm_sees_its_profit_beside_the_bridge() {
        FirmData data = ExampleFirm.builder()
                .perspective(Firm.Perspective.LAW_FIRM)
                .with("Roles", ExampleFirm.ROLE, "Billing rate", 100)
                .facts(
                        ExampleFirm.WORK,
                        usual -> new WorkType.Facts(
                                usual.dataClass(),
                                usual.personalData(),
                                Optional.of(WorkType.Billing.DISBURSEMENT),
                                usual.languages(),
                                usual.courtOrder(),
                                usual.clientGuidelineBars(),
                                usual.unpublishedInvention(),
                                usual.keepInHouse()))
                .build();

        assertThat(page(data))
                .contains("it falls by 8,000 USD in Year 2, as billing goes from 20,000 USD to 7,500 USD")
                .contains("freed hours are not sold again");
    }

    private static FirmData rival(double price) {
        FirmBuilder firm = ExampleFirm.builder();
        String row = "Provider B / " + ExampleFirm.WORK;
        return firm.provider("Provider B", "US")
                .with("Providers", "Provider B", "Ramp months", 0)
                .hourlyQuote("Provider B", ExampleFirm.WORK, price)
                .with("Quotes", row, "Hours per unit", 0.025)
                .with("Quotes", row, "Supervision", 0)
                .build();
    }

    private static String page(FirmData data) {
        return Rendered.of(data).pages().get(1);
    }
}
