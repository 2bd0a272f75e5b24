package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.WORK;
import static org.counterweigh.firm.FactorName.COST_SAVINGS;
import static org.counterweigh.firm.FactorName.EFFICIENCY;

import java.util.EnumSet;
import java.util.List;
import org.counterweigh.factors.MoneyKind;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Firm.CashFlows;
import org.counterweigh.firm.FirmBuilder;
import org.junit.jupiter.api.Test;

/**
 * The line the model is explained by: 10,000 documents of 0.02 h at 60 an hour are 12,000 in house, of which two fifths
 * turn into cash, and 0.025 h at 30 are 7,500 outside.
 */
class WorkedLineTest {

    @Test
    void the_worked_line_saves_6000_loses_1500_and_nets_12000_less_7500_in_every_year() {
        CaseResult worked = evaluated(worked()).cases().get(0);

        everyYear(worked.factor(COST_SAVINGS).money(), 6_000);
        everyYear(worked.factor(EFFICIENCY).money(), -1_500);
        for (FactorName other : EnumSet.complementOf(EnumSet.of(COST_SAVINGS, EFFICIENCY))) {
            everyYear(worked.factor(other).money(), 0);
        }
        everyYear(worked.worth().inHouseAvoidable(), 12_000);
        everyYear(worked.worth().totalCostOfOwnership(), 7_500);
        everyYear(worked.worth().netBenefit(), 4_500);
        everyYear(worked.worth().value(), 4_500);
    }

    @Test
    void cash_falls_by_2700_a_year_and_7200_of_time_is_won() {
        AppraisalResult worth = evaluated(worked()).cases().get(0).worth();

        everyYear(worth.kinds().getOrDefault(MoneyKind.CASH, List.of()), 4_800 - 7_500);
        everyYear(worth.kinds().getOrDefault(MoneyKind.OWN_TIME, List.of()), 7_200);
        everyYear(worth.cash(), -2_700);
        everyYear(worth.capacityHours(), 120);
        assertThat(worth.annualCash()).isCloseTo(-2_700, within(1e-8));
        assertThat(worth.steadyCapacityHours()).isCloseTo(120, within(1e-9));
        assertThat(worth.paybackMonths()).isEmpty();
    }

    @Test
    void the_worked_line_frees_120_hours_for_2700_a_year_and_no_plan_moves_it() {
        Evaluation evaluation = evaluated(worked());
        Decision decision = evaluation.decisions().get(0);

        assertThat(decision.outcome()).isEqualTo(Outcome.CAPACITY);
        assertThat(decision.worth()).isZero();
        // Five years of 4,500 and of -2,700 at 8%: 3.992710037 times as much
        assertThat(decision.worthIfAdded()).hasValueSatisfying(added -> {
            assertThat(added.netPresentValue()).isCloseTo(17_967.19517, within(1e-4));
            assertThat(added.cashNetPresentValue()).isCloseTo(-10_780.31710, within(1e-4));
        });
        assertThat(evaluation.plan().movesNothing()).isTrue();
        assertThat(evaluation.plan().worth().netPresentValue()).isZero();
    }

    @Test
    void it_is_sound_once_more_than_five_eighths_of_the_pay_turn_into_cash() {
        CaseResult worked = evaluated(worked()).cases().get(0);

        assertThat(worked.verdict()).isEqualTo(CaseVerdict.CAPACITY);
        // 12,000 x 0.625 = 7,500
        assertThat(worked.soundFromCashable()).hasValueCloseTo(0.625, within(1e-9));
    }

    @Test
    void with_all_of_the_pay_in_cash_it_goes_out_and_is_the_plan() {
        Evaluation evaluation = evaluated(ExampleFirm.builder());

        assertThat(evaluation.decisions().get(0).outcome()).isEqualTo(Outcome.OUTSOURCE);
        // 4,500 x (1 - 1.08^-5) / 0.08 = 4,500 x 3.992710037
        AppraisalResult plan = evaluation.plan().worth();
        assertThat(plan.netPresentValue()).isCloseTo(17_967.19517, within(1e-4));
        assertThat(plan.cashNetPresentValue()).isCloseTo(17_967.19517, within(1e-4));
        assertThat(plan.paybackMonths()).hasValue(0);
        assertThat(plan.internalRateOfReturn()).isEmpty();
        assertThat(plan.oneOff()).isZero();
        assertThat(evaluation.plan().presentValue(COST_SAVINGS)).isCloseTo(23_956.26022, within(1e-4));
        assertThat(evaluation.plan().presentValue(EFFICIENCY)).isCloseTo(-5_989.06506, within(1e-4));
    }

    @Test
    void mid_year_flows_are_worth_half_a_year_of_interest_more() {
        AppraisalResult worth = evaluated(ExampleFirm.builder().cashFlows(CashFlows.MID_YEAR))
                .cases()
                .get(0)
                .worth();

        // 17,967.19517 x 1.08^0.5, with 1.08^0.5 = 1.039230485
        assertThat(worth.netPresentValue()).isCloseTo(18_672.05694, within(1e-4));
    }

    private static FirmBuilder worked() {
        return ExampleFirm.builder().with("Work", WORK, "Cashable", 0.4);
    }

    private static Evaluation evaluated(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.permissive()).evaluate(firm.build(), List.of());
    }

    /** Nothing in Year 0, the amount in Years 1 to 5. */
    private static void everyYear(List<Double> years, double amount) {
        assertThat(years).hasSize(6);
        assertThat(years.get(0)).isCloseTo(0, within(1e-9));
        assertThat(years.subList(1, 6)).allSatisfy(year -> assertThat(year).isCloseTo(amount, within(1e-8)));
    }
}
