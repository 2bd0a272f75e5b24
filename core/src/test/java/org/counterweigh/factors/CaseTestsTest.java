package org.counterweigh.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import org.counterweigh.figures.Line;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.Firm.Perspective;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.WorkType.Billing;
import org.junit.jupiter.api.Test;

/** Value, cash, minimum saving and payback: the example firm saves 4,500 a year of 12,000, all of it cash. */
class CaseTestsTest {

    @Test
    void the_example_firm_holds_all_four() {
        tests(ExampleFirm.builder(), true, true, true, true);
    }

    @Test
    void value_that_is_not_cash_fails_the_tests_of_cash() {
        // 4,800 of pay in cash against 7,500, every year
        tests(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.4), true, false, true, false);
    }

    @Test
    void an_offer_worth_nothing_has_no_value() {
        // 240 h at 50 are 12,000 exactly
        var level = price(50).with("Quotes", QUOTE, "Hours per unit", 0.024);
        tests(level, false, false, false, true);
        tests(level.setting("Hurdle", 0), false, false, true, true);
    }

    @Test
    void a_usual_year_must_save_the_hurdle_s_share_of_pay_hiring_and_outside_counsel() {
        // 250 h at 43 and 44 leave 1,250 and 1,000; a tenth of 12,000 is 1,200
        tests(price(43), true, true, true, true);
        tests(price(44), true, true, false, true);
        // 300 h of today cost 24,000 and 7,500 more: 100 h at 75. 250 h at 71 leave 1,750, and a tenth is 1,950
        var counselled = price(71).outsideCounsel(WORK, "Big & Co", 0.01, 75);
        tests(counselled, true, true, false, true);
        tests(counselled.with("Quotes", QUOTE, "Price per hour", 70), true, true, true, true);
    }

    @Test
    void exit_and_parallel_running_are_no_part_of_a_usual_year() {
        // 4,500 less 3,000 and 2,000 in the only year
        var firm = ExampleFirm.builder()
                .years(1)
                .with("Providers", PROVIDER, "Parallel months", 3)
                .with("Providers", PROVIDER, "Exit cost", 2_000);

        tests(firm, false, false, true, false);
    }

    @Test
    void cash_must_be_back_within_the_limit() {
        // 10,000 out and 4,500 a year back: 26.7 months
        var late = ExampleFirm.builder().with("Providers", PROVIDER, "Selection cost", 10_000);
        tests(late, true, true, true, false);
        tests(late.setting("Payback limit months", 27), true, true, true, true);
        // 6,750 are back after 18 months
        tests(ExampleFirm.builder().with("Providers", PROVIDER, "Selection cost", 6_750), true, true, true, true);
    }

    @Test
    void a_law_firm_s_lost_income_counts_in_every_test() {
        var firm = ExampleFirm.builder()
                .perspective(Perspective.LAW_FIRM)
                .setting("Realisation", 0.9)
                .with("Roles", ExampleFirm.ROLE, "Billing rate", 150)
                .billing(WORK, Billing.FEE);

        tests(firm, false, false, false, false);
        tests(firm.billing(WORK, Billing.FIXED), true, true, true, true);
    }

    private static FirmBuilder price(double price) {
        return ExampleFirm.builder().with("Quotes", QUOTE, "Price per hour", price);
    }

    private static void tests(FirmBuilder firm, boolean value, boolean cash, boolean hurdle, boolean payback) {
        var worked = WorkedCase.of(firm);
        CaseTests tests = worked.lines().tests();
        held(worked, tests.value(), value);
        held(worked, tests.cash(), cash);
        held(worked, tests.hurdle(), hurdle);
        held(worked, tests.payback(), payback);
    }

    private static void held(WorkedCase worked, Line test, boolean expected) {
        assertThat(worked.value().once(test)).as(test.label()).isEqualTo(expected ? 1 : 0);
    }
}
