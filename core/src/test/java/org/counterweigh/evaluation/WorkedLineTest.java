package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.EFFICIENCY;

import java.util.EnumSet;
import java.util.List;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm.CashFlows;
import org.junit.jupiter.api.Test;

/**
 * The line the model is explained by: 10,000 documents of 0.02 h at 60 an hour are 12,000 in house, and 0.025 h at 30
 * are 7,500 outside.
 */
class WorkedLineTest {

    @Test
    void the_worked_line_saves_6000_loses_1500_and_nets_12000_less_7500_in_every_year() {
        CaseResult worked = evaluated(CashFlows.END_OF_YEAR).cases().get(0);

        everyYear(worked.factor(COST_SAVINGS).money(), 6_000);
        everyYear(worked.factor(EFFICIENCY).money(), -1_500);
        for (FactorName other : EnumSet.complementOf(EnumSet.of(COST_SAVINGS, EFFICIENCY))) {
            everyYear(worked.factor(other).money(), 0);
        }
        everyYear(worked.worth().inHouseAvoidable(), 12_000);
        everyYear(worked.worth().totalCostOfOwnership(), 7_500);
        everyYear(worked.worth().netBenefit(), 4_500);
    }

    @Test
    void the_worked_line_is_worth_five_years_of_4500() {
        AppraisalResult worth = evaluated(CashFlows.END_OF_YEAR).cases().get(0).worth();

        // 4,500 x (1 - 1.08^-5) / 0.08 = 4,500 x 3.992710037
        assertThat(worth.netPresentValue()).isCloseTo(17_967.19517, within(1e-4));
        assertThat(worth.paybackMonths()).hasValue(0);
        assertThat(worth.internalRateOfReturn()).isEmpty();
        assertThat(worth.oneOff()).isZero();
    }

    @Test
    void mid_year_flows_are_worth_half_a_year_of_interest_more() {
        AppraisalResult worth = evaluated(CashFlows.MID_YEAR).cases().get(0).worth();

        // 17,967.19517 x 1.08^0.5, with 1.08^0.5 = 1.039230485
        assertThat(worth.netPresentValue()).isCloseTo(18_672.05694, within(1e-4));
    }

    @Test
    void the_worked_line_goes_out_and_is_the_plan() {
        Evaluation evaluation = evaluated(CashFlows.END_OF_YEAR);

        assertThat(evaluation.decisions().get(0).outcome()).isEqualTo(Outcome.OUTSOURCE);
        assertThat(evaluation.plan().worth().netPresentValue()).isCloseTo(17_967.19517, within(1e-4));
        assertThat(evaluation.plan().presentValue(COST_SAVINGS)).isCloseTo(23_956.26022, within(1e-4));
        assertThat(evaluation.plan().presentValue(EFFICIENCY)).isCloseTo(-5_989.06506, within(1e-4));
    }

    private static Evaluation evaluated(CashFlows timing) {
        var firm = ExampleFirm.builder().cashFlows(timing).build();
        return new QuickEvaluator(TestRules.permissive()).evaluate(firm, List.of());
    }

    /** Nothing in Year 0, the amount in Years 1 to 5. */
    private static void everyYear(List<Double> years, double amount) {
        assertThat(years).hasSize(6);
        assertThat(years.get(0)).isCloseTo(0, within(1e-9));
        assertThat(years.subList(1, 6)).allSatisfy(year -> assertThat(year).isCloseTo(amount, within(1e-8)));
    }
}
