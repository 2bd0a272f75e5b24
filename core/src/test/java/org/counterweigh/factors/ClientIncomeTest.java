package org.counterweigh.factors;

import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.Firm.Perspective;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.WorkType.Billing;
import org.junit.jupiter.api.Test;

/**
 * The example firm as a law firm that bills its paralegal at 150 an hour and is paid nine tenths of what it bills: 200 h
 * are 27,000 of income. It saves 4,500.
 */
class ClientIncomeTest {

    @Test
    void hours_no_longer_worked_are_no_longer_billed_and_the_provider_is_passed_on_at_cost() {
        // 7,500 of fees in full against 27,000
        WorkedCase.of(billed(Billing.FEE))
                .clientIncome(0, -19_500)
                .value(0, -15_000)
                .cash(0, -15_000);
        WorkedCase.of(billed(Billing.DISBURSEMENT)).clientIncome(0, -19_500).value(0, -15_000);
    }

    @Test
    void a_fixed_fee_and_work_that_is_not_billed_keep_the_whole_saving() {
        WorkedCase.of(billed(Billing.FIXED)).clientIncome(0, 0).value(0, 4_500);
        WorkedCase.of(billed(Billing.NONE)).clientIncome(0, 0).value(0, 4_500);
    }

    @Test
    void hours_of_the_provider_may_be_billed_at_a_rate_of_their_own() {
        var firm = billed(Billing.FEE).with("Quotes", QUOTE, "Billed per hour", 100);

        // 250 h at 100, of which nine tenths are paid: 22,500
        WorkedCase.of(firm).clientIncome(0, -4_500).value(0, 0);
        // What is passed on as a disbursement is passed on at cost all the same
        WorkedCase.of(firm.billing(WORK, Billing.DISBURSEMENT)).clientIncome(0, -19_500);
    }

    @Test
    void outside_counsel_is_passed_on_in_full_today() {
        // 100 h at 200 = 20,000 saved, and 20,000 no longer passed on; 9,000 at today's hours less 50 h saved
        WorkedCase.of(billed(Billing.FEE).outsideCounsel(WORK, "Big & Co", 0.01, 200))
                .netBenefit(0, 24_500)
                .clientIncome(0, 7_500 - 27_000 - 20_000);
    }

    @Test
    void a_discount_is_passed_on_too() {
        // 10% less fees, and 10% less of them passed on
        WorkedCase.of(billed(Billing.FEE).discount(PROVIDER, 0, 0.1))
                .netBenefit(0, 5_250)
                .clientIncome(0, 6_750 - 27_000);
    }

    @Test
    void rates_grow_with_wages_and_what_is_passed_on_with_its_price() {
        var firm = billed(Billing.FEE)
                .years(2)
                .setting("Wage growth", 0.1)
                .with("Providers", PROVIDER, "Price escalator", 0.2);

        WorkedCase.of(firm).clientIncome(0, 7_500 - 27_000, 9_000 - 29_700);
    }

    @Test
    void freed_hours_that_are_sold_again_are_cash_and_no_part_of_the_value() {
        var firm = billed(Billing.FIXED).with("Work", WORK, "Cashable", 0.4).setting("Resale of freed hours", 0.5);

        // Three fifths of 200 h are left, half of them sold at 150, nine tenths paid: 8,100; fees 7,500, 4,800 of pay
        WorkedCase.of(firm).capacityHours(0, 120).value(0, 4_500).cash(0, 4_800 - 7_500 + 8_100);
    }

    @Test
    void a_legal_department_has_no_clients() {
        var firm = billed(Billing.FEE)
                .perspective(Perspective.LEGAL_DEPARTMENT)
                .with("Work", WORK, "Cashable", 0.4)
                .setting("Resale of freed hours", 0.5);

        WorkedCase.of(firm).clientIncome(0, 0).value(0, 4_500).cash(0, -2_700);
    }

    private static FirmBuilder billed(Billing billing) {
        return ExampleFirm.builder()
                .years(1)
                .perspective(Perspective.LAW_FIRM)
                .setting("Realisation", 0.9)
                .with("Roles", ROLE, "Billing rate", 150)
                .billing(WORK, billing);
    }
}
