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
    void every_factor_has_its_money_score_grade_and_reason() {
        assertThat(page(ExampleFirm.data()))
                .contains("Cost savings pro 6,000 23,956 100 C saves 50% of today's avoidable cost")
                .contains("Improved efficiency pro \u22121,500 \u22125,989 17 C productivity 80% of in-house")
                .contains("Legal and ethical con 0 0 40 C permitted with routine conditions");
    }

    @Test
    void a_factor_of_which_nothing_was_given_makes_no_claim_and_names_the_blanks() {
        assertThat(page(ExampleFirm.data()))
                .contains("Quality control con no claim – – C no claim, no score: the in-house error rate,"
                        + " the provider's error rate and what an error costs are blank")
                .contains("Culture and language con no claim – – C no claim, no score: query rate and hours per"
                        + " query are blank")
                .contains("The total score weighs cost savings, improved efficiency, legal and ethical, the factors"
                        + " scored for every offer compared.");
    }

    /** Given as nothing, a line is nil and claims so. */
    @Test
    void a_factor_given_as_nothing_is_nil_and_no_blank() {
        assertThat(page(ExampleFirm.with("Quotes", ExampleFirm.QUOTE, "Query rate", 0)))
                .contains("Culture and language con 0 0 50 C 0 queries a unit, office hours overlap by 8 h a day");
    }

    /** 4,500 a year, times 3.99271004; the minimum saving is a tenth of 12,000. */
    @Test
    void the_four_tests_stand_with_what_they_need() {
        assertThat(page(ExampleFirm.data()))
                .contains("Cost in Year 2 – 7,500 12,000")
                .contains("Value, NPV (P5 to P95) above 0 17,967 ✓ 0")
                .contains("Cash NPV above 0 17,967 ✓ 0")
                .contains("Net saving of a usual year at least 10% of cost 4,500 ✓ –")
                .contains("Payback of cash at most 18 months no up-front cost ✓ –");
    }

    /** 40% of 12,000 turn into cash, fees take 7,500: 2,700 a year are paid to free 0.6 x 200 = 120 hours. */
    @Test
    void work_that_only_frees_time_says_how_many_hours_and_at_what_cash() {
        assertThat(page(ExampleFirm.with("Work", ExampleFirm.WORK, "Cashable", 0.4)))
                .contains("only to free time: it frees 120 hours a year and saves no cash")
                .contains("it would add 17,967 USD to the plan in value and \u221210,780 USD in cash")
                .contains("All four tests hold from a cash-releasing share of 6")
                .contains("Cash NPV above 0 \u221210,780 ✗ 0");
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

    /** 10,000 documents of 0.02 hours by the team, and of 0.01 hours at 200 by a law firm. */
    @Test
    void what_is_no_longer_bought_from_outside_counsel_stands_beside_the_hours_released() {
        FirmData data = ExampleFirm.builder()
                .outsideCounsel(ExampleFirm.WORK, "Big & Co", 0.01, 200)
                .build();

        assertThat(page(data))
                .contains(
                        "200 hours, 0.2 FTE released in Year 2; outside counsel of 20,000 USD no longer bought in Year"
                                + " 2; data:");
    }

    @Test
    void nothing_is_stranded_where_all_pay_is_avoidable() {
        assertThat(page(ExampleFirm.data())).doesNotContain("stays behind (stranded)");
    }

    @Test
    void units_that_may_not_leave_are_counted() {
        FirmData data = ExampleFirm.with("Work", ExampleFirm.WORK, "Outsourceable share", 0.8);

        assertThat(page(data)).contains("20% of the units (2,000 a year) may not leave and stay in-house untouched");
    }

    /** Fees of 250 h at 30 against 250 h at 33: 750 of 7,500 a year, 2,995 over five years. */
    @Test
    void the_lead_over_the_runner_up_is_told_in_money_and_as_a_share_of_the_price() {
        assertThat(page(rival(33))).contains("It beats Provider B (US) by 2,995 USD, which is 10% of its price");
    }

    /** 250 of 7,500 a year is less than a twentieth. */
    @Test
    void a_narrow_lead_is_a_tie() {
        assertThat(page(rival(31)))
                .contains("It and Provider B (US) are a tie, 998 USD or 3.3% of its price apart: choose on terms");
    }

    /** 200 hours at 100, of which 89% are paid, are no longer billed and 7,500 is passed on: 7,500 - 17,800 = -10,300. */
    @Test
    void a_law_firm_sees_its_client_income_as_a_ninth_bar() {
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
                .contains("Net benefit 17,967 Client income")
                .contains("Value, NPV (P5 to P95) above 0 \u221223,158 ✗ 0");
    }

    private static FirmData rival(double price) {
        FirmBuilder firm = ExampleFirm.builder();
        return firm.plainProvider("Provider B", "US")
                .plainQuote("Provider B", ExampleFirm.WORK, price, 0.025)
                .build();
    }

    /** With the table of its factors, which stands in the appendix. */
    private static String page(FirmData data) {
        return Rendered.of(data).whole();
    }
}
