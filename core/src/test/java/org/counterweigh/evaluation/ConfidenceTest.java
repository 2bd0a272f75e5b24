package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.List;
import java.util.Set;
import org.counterweigh.evaluation.ConfidenceReason.Case;
import org.counterweigh.evaluation.ConfidenceReason.Tested;
import org.counterweigh.evaluation.ConfidenceReason.Untested;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.OneBusyMonth;
import org.counterweigh.firm.Provider.Standing;
import org.junit.jupiter.api.Test;

/** 12,000 of pay against 250 h of the provider: value is lost above a price of 48, and cash above 48 x what is cashable. */
class ConfidenceTest {

    private static final String SECOND = "Provider B";

    @Test
    void work_that_moves_is_as_sure_as_the_lower_of_value_and_cash() {
        // PERT 32, 36, 52: P50 37.5 and P95 44.4, below 48 but above 0.9 x 48 = 43.2
        var firm = priced(32, 36, 52);
        tested(decide(firm), Outcome.OUTSOURCE, Confidence.FIRM, Case.LOW, Case.MIDDLE, Case.HIGH);
        tested(
                decide(firm.with("Work", WORK, "Cashable", 0.9)),
                Outcome.OUTSOURCE,
                Confidence.LEANING,
                Case.MIDDLE,
                Case.HIGH);
    }

    @Test
    void a_pilot_is_as_sure_as_work_that_moves() {
        // 250 x 45.60 leave 5% of 12,000, below the hurdle; PERT 38, 45.6, 60: P50 46.5, P95 53.4
        tested(decide(priced(38, 45.6, 60)), Outcome.PILOT, Confidence.LEANING, Case.MIDDLE, Case.HIGH);
        // PERT 45, 45.6, 80: P50 49.3
        tested(decide(priced(45, 45.6, 80)), Outcome.PILOT, Confidence.OPEN, Case.HIGH);
    }

    @Test
    void work_that_only_frees_time_need_not_bring_cash() {
        // 0.4 x 12,000 is never above 250 x 20
        tested(
                decide(priced(20, 30, 40).with("Work", WORK, "Cashable", 0.4)),
                Outcome.CAPACITY,
                Confidence.FIRM,
                Case.LOW,
                Case.MIDDLE,
                Case.HIGH);
    }

    @Test
    void peaks_are_as_sure_as_their_own_case() {
        // 100 h at 70, against 6,000 of pay and 8,250 of cover
        var firm = OneBusyMonth.builder().range("Quotes", QUOTE, "Price per hour", 60, 70, 80);

        tested(decide(firm), Outcome.HYBRID, Confidence.FIRM, Case.LOW, Case.MIDDLE, Case.HIGH);
    }

    @Test
    void work_that_stays_is_as_sure_as_its_best_offer_of_each_simulation_gains_nothing() {
        // PERT 44, 49, 54: P5 45.9, P50 49; below 48 in 0.317 of all simulations, one of two in 1 - 0.683^2 = 0.534
        var firm = priced(44, 49, 54);
        tested(decide(firm), Outcome.KEEP, Confidence.LEANING, Case.LOW, Case.MIDDLE);
        firm.plainProvider(SECOND, "US").plainQuote(SECOND, WORK, 49, 0.025);
        firm.range("Quotes", SECOND + " / " + WORK, "Price per hour", 44, 49, 54);
        tested(decide(firm), Outcome.KEEP, Confidence.OPEN, Case.LOW);
        tested(decide(priced(50, 60, 70)), Outcome.KEEP, Confidence.FIRM, Case.LOW, Case.MIDDLE, Case.HIGH);
    }

    @Test
    void where_no_offer_is_cleared_the_best_of_all_that_quote_decides() {
        tested(
                decide(servingOpponents(priced(50, 60, 70))),
                Outcome.KEEP,
                Confidence.FIRM,
                Case.LOW,
                Case.MIDDLE,
                Case.HIGH);
    }

    @Test
    void an_answer_behind_which_nothing_varies_is_untested() {
        untested(decide(ExampleFirm.builder()), Confidence.UNTESTED, Untested.NOTHING_VARIES);
        untested(
                decide(ExampleFirm.builder().with("Quotes", QUOTE, "Price per hour", 60)),
                Confidence.UNTESTED,
                Untested.NOTHING_VARIES);
        // What varies is nothing to this work: its units are not reviewed
        var reviewed = ExampleFirm.builder()
                .with("Work", WORK, "Share reviewed", 0)
                .with("Work", WORK, "Review hours per unit", 1)
                .range("Work", WORK, "Review hours per unit", 0.5, 1, 2);
        untested(decide(reviewed), Confidence.UNTESTED, Untested.NOTHING_VARIES);
    }

    @Test
    void an_answer_that_rests_on_no_figure_says_so() {
        untested(decide(priced(20, 30, 60).keepInHouse(WORK)), Confidence.FIRM, Untested.FIRMS_CHOICE);
        untested(decide(sharingFees(priced(20, 30, 60))), Confidence.FIRM, Untested.RESTS_ON_RULES);
        untested(
                decide(priced(20, 30, 60).setting("Minimum in-house FTE", 1)), Confidence.FIRM, Untested.RESTS_ON_PLAN);
        untested(decide(servingOpponents(priced(20, 30, 60))), Confidence.OPEN, Untested.NOT_CLEARED);
        var second = priced(20, 30, 60).work("Contracts", "W04", 100).staffing("Contracts", ROLE, 1);
        untested(evaluate(second).decisions().get(1), Confidence.OPEN, Untested.NO_OFFER);
        var nobody = priced(20, 30, 60).work("Contracts", "W04", 100);
        untested(evaluate(nobody).decisions().get(1), Confidence.OPEN, Untested.DATA_MISSING);
    }

    private static void tested(Decision decision, Outcome outcome, Confidence confidence, Case... holds) {
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.confidenceReason()).isEqualTo(new Tested(Set.of(holds)));
        assertThat(decision.confidence()).isEqualTo(confidence);
    }

    private static void untested(Decision decision, Confidence confidence, Untested reason) {
        assertThat(decision.confidenceReason()).as("%s", decision.outcome()).isEqualTo(reason);
        assertThat(decision.confidence()).isEqualTo(confidence);
    }

    private static FirmBuilder priced(double low, double now, double high) {
        return ExampleFirm.builder()
                .with("Quotes", QUOTE, "Price per hour", now)
                .range("Quotes", QUOTE, "Price per hour", low, now, high);
    }

    private static FirmBuilder sharingFees(FirmBuilder firm) {
        return firm.standing(PROVIDER, usual -> standing(usual, true, false));
    }

    private static FirmBuilder servingOpponents(FirmBuilder firm) {
        return firm.standing(PROVIDER, usual -> standing(usual, false, true));
    }

    private static Standing standing(Standing usual, boolean sharesFees, boolean servesOpponents) {
        return new Standing(
                usual.admitted(),
                usual.employsLawyers(),
                usual.controls(),
                usual.subcontracts(),
                usual.usesAi(),
                sharesFees,
                usual.clientContact(),
                servesOpponents);
    }

    private static Decision decide(FirmBuilder firm) {
        return evaluate(firm).decisions().get(0);
    }

    private static Evaluation evaluate(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.all()).evaluate(firm.build(), List.of());
    }
}
