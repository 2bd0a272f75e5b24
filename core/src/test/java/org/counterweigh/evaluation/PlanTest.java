package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.List;
import org.counterweigh.Counts;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final String CONTRACTS = "Contracts";

    @Test
    void the_plan_counts_on_what_goes_out_and_not_on_what_is_piloted() {
        // 500 h of contracts are 30,000 in house and 500 x 58 = 29,000 outside: 3.3%, below the hurdle
        PointEvaluation evaluation = evaluate(contracts(58));

        assertThat(evaluation.decisions())
                .extracting(Decision::outcome)
                .containsExactly(Outcome.OUTSOURCE, Outcome.PILOT);
        assertThat(evaluation.plan().lines().chosen()).hasSize(1);
        assertThat(evaluation.plan().worth().netBenefit().get(1)).isCloseTo(4_500, within(1e-8));
    }

    @Test
    void two_cases_of_one_provider_bear_its_own_cost_once() {
        // Documents 4,500, contracts 30,000 - 500 x 30 = 15,000, governance 10 h at 60
        PointEvaluation evaluation = evaluate(contracts(30).with("Providers", PROVIDER, "Governance hours", 10));

        assertThat(evaluation.plan().lines().chosen()).hasSize(2);
        assertThat(evaluation.plan().worth().netBenefit().get(1)).isCloseTo(4_500 + 15_000 - 600, within(1e-8));
    }

    @Test
    void a_case_that_is_left_alone_bears_all_of_its_provider_s_cost() {
        PointEvaluation evaluation = evaluate(contracts(58).with("Providers", PROVIDER, "Governance hours", 10));

        // By itself the case of documents bears 7,500 of 36,500 of the fees; the plan has no other to bear the rest
        double alone = evaluation.cases().get(0).worth().netBenefit().get(1);
        assertThat(alone).isCloseTo(4_500 - 600 * 7_500 / 36_500.0, within(1e-8));
        assertThat(evaluation.plan().worth().netBenefit().get(1)).isCloseTo(3_900, within(1e-8));
    }

    @Test
    void released_cost_is_cash_for_the_cashable_share_and_capacity_for_the_rest() {
        var worth = evaluate(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.25))
                .plan()
                .worth();

        // A quarter of 12,000 less 7,500; three quarters of 200 h
        assertThat(worth.annualCash()).isCloseTo(3_000 - 7_500, within(1e-8));
        assertThat(worth.capacityHours()).isCloseTo(150, within(1e-9));
    }

    @Test
    void cost_that_is_all_cashable_is_all_cash() {
        var worth = evaluate(ExampleFirm.builder().with("Work", WORK, "Cashable", 1))
                .plan()
                .worth();

        assertThat(worth.annualCash()).isCloseTo(4_500, within(1e-8));
        assertThat(worth.capacityHours()).isZero();
    }

    @Test
    void the_outlay_of_the_transition_is_told_apart() {
        var worth = evaluate(ExampleFirm.builder()
                        .with("Providers", PROVIDER, "Selection cost", 1_000)
                        .with("Providers", PROVIDER, "Severance", 500))
                .plan()
                .worth();

        assertThat(worth.oneOff()).isCloseTo(1_500, within(1e-9));
        assertThat(worth.netBenefit().get(0)).isCloseTo(-1_500, within(1e-9));
        // 1,500 of the 4,500 of Year 1
        assertThat(worth.paybackMonths()).hasValueCloseTo(4.0, within(1e-9));
    }

    @Test
    void a_plan_that_moves_nothing_pays_nothing_back_and_the_best_offer_is_still_known() {
        var kept = new QuickEvaluator(TestRules.permissive())
                .evaluate(
                        ExampleFirm.builder()
                                .with("Quotes", QUOTE, "Price per hour", 90)
                                .build(),
                        List.of());

        assertThat(kept.plan().movesNothing()).isTrue();
        assertThat(kept.plan().worth().netPresentValue()).isZero();
        assertThat(kept.plan().worth().paybackMonths()).isEmpty();
        assertThat(kept.bestOffer().orElseThrow().worth().netPresentValue()).isNegative();
    }

    @Test
    void the_eight_present_values_add_up_to_the_plan_s() {
        for (long seed = 0; seed < Counts.of(400); seed++) {
            var plan = new QuickEvaluator(TestRules.all())
                    .atPointValues(SeededFirms.firm(seed))
                    .plan();
            double sum = 0;
            double size = 1;
            for (FactorName factor : FactorName.values()) {
                sum += plan.presentValue(factor);
                size += Math.abs(plan.presentValue(factor));
            }
            assertThat(sum).as("firm %d", seed).isCloseTo(plan.worth().netPresentValue(), within(1e-9 * size));
        }
    }

    @Test
    void the_plan_of_any_firm_holds_no_pilot_and_nothing_the_gate_has_not_opened() {
        for (long seed = 0; seed < Counts.of(400); seed++) {
            var evaluation = new QuickEvaluator(TestRules.all()).atPointValues(SeededFirms.firm(seed));
            var counted = evaluation.decisions().stream()
                    .filter(decision -> decision.outcome() == Outcome.OUTSOURCE || decision.outcome() == Outcome.HYBRID)
                    .map(decision -> decision.option().orElseThrow())
                    .toList();
            assertThat(evaluation.plan().lines().chosen())
                    .as("firm %d", seed)
                    .containsExactlyElementsOf(
                            counted.stream().map(CaseResult::lines).toList());
            assertThat(counted).as("firm %d", seed).allMatch(CaseResult::isOpen);
        }
    }

    /** The example firm with 1,000 contracts of half an hour, at a provider as fast as the team. */
    private static FirmBuilder contracts(double price) {
        String quote = PROVIDER + " / " + CONTRACTS;
        return ExampleFirm.builder()
                .work(CONTRACTS, "W04", 1_000)
                .staffing(CONTRACTS, ROLE, 0.5)
                .hourlyQuote(PROVIDER, CONTRACTS, price)
                .with("Quotes", quote, "Supervision", 0)
                .with("Quotes", QUOTE, "Supervision", 0);
    }

    private static PointEvaluation evaluate(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.permissive()).atPointValues(firm.build());
    }
}
