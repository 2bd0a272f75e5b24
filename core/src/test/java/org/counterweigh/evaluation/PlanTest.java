package org.counterweigh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweigh.firm.ExampleFirm.PROVIDER;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.ROLE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.List;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.Firm.Perspective;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.WorkType.Billing;
import org.junit.jupiter.api.Test;

/** What the chosen cases come to together: documents save 4,500 a year, contracts 30,000 less 500 h at their price. */
class PlanTest {

    private static final double ANNUITY = (1 - Math.pow(1.08, -5)) / 0.08;
    private static final String CONTRACTS = "Contracts";
    private static final String COUNSEL = "Counsel";

    @Test
    void the_plan_counts_on_what_goes_out_and_not_on_what_is_piloted() {
        // 500 x 58 = 29,000: 3.3%, below the hurdle
        PointEvaluation evaluation = evaluate(contracts(58));

        assertThat(evaluation.decisions())
                .extracting(Decision::outcome)
                .containsExactly(Outcome.OUTSOURCE, Outcome.PILOT);
        assertThat(evaluation.plan().lines().chosen()).hasSize(1);
        assertThat(evaluation.plan().worth().netBenefit().get(1)).isCloseTo(4_500, within(1e-8));
    }

    @Test
    void two_cases_of_one_provider_bear_its_own_cost_once() {
        // 10 h of governance at 60
        PointEvaluation evaluation = evaluate(contracts(30).with("Providers", PROVIDER, "Governance hours", 10));

        assertThat(evaluation.plan().lines().chosen()).hasSize(2);
        assertThat(evaluation.plan().worth().netBenefit().get(1)).isCloseTo(4_500 + 15_000 - 600, within(1e-8));
        // Without one of them the other still bears all of it
        assertThat(evaluation.decisions().get(0).worth()).isCloseTo(4_500 * ANNUITY, within(1e-6));
        assertThat(evaluation.decisions().get(1).worth()).isCloseTo(15_000 * ANNUITY, within(1e-6));
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
    void a_commitment_is_held_against_all_that_the_plan_pays() {
        // Documents at 7,500 bear a third of 15,000 and need none of it; the plan pays 22,500 in all
        PointEvaluation both = evaluate(contracts(30).with("Providers", PROVIDER, "Minimum commitment", 15_000));
        assertThat(both.plan().worth().netBenefit().get(1)).isCloseTo(19_500, within(1e-8));

        // Contracts stay: 7,500 of 9,000 are paid
        PointEvaluation one =
                evaluate(contracts(30).keepInHouse(CONTRACTS).with("Providers", PROVIDER, "Minimum commitment", 9_000));
        assertThat(one.plan().worth().netBenefit().get(1)).isCloseTo(4_500 - 1_500, within(1e-8));
    }

    @Test
    void a_discount_on_all_work_is_worked_on_what_the_plan_buys() {
        var firm = contracts(30).keepInHouse(CONTRACTS).discount(PROVIDER, 5_000, 0.1);
        PointEvaluation evaluation = evaluate(firm);

        // By itself a third of 10% of 17,500; in the plan 10% of 2,500
        assertThat(evaluation.cases().get(0).worth().netBenefit().get(1)).isCloseTo(4_500 + 1_750 / 3.0, within(1e-8));
        assertThat(evaluation.plan().worth().netBenefit().get(1)).isCloseTo(4_750, within(1e-8));
    }

    @Test
    void time_of_a_role_is_summed_over_the_plan_before_anything_is_paid_for() {
        // Counsel supervise: contracts free 60 h of theirs for 7,200 in time, documents need 50 h at 120
        var firm = contracts(30)
                .role(COUNSEL, 1, 120_000)
                .with("Roles", COUNSEL, "On-cost", 0.28)
                .with("Roles", COUNSEL, "Hours per year", 1_600)
                .with("Roles", COUNSEL, "Utilisation", 0.8)
                .with("Roles", COUNSEL, "Avoidable pay", 1)
                .staffing(CONTRACTS, COUNSEL, 0.6)
                .with("Work", CONTRACTS, "Cashable", 0.9)
                .reviewer(WORK, COUNSEL)
                .with("Quotes", QUOTE, "Supervision hours per unit", 0.001);
        PointEvaluation evaluation = evaluate(firm);

        // 10 h of supervision at 120 must be paid for by documents alone, and not beside contracts
        assertThat(evaluation.cases().get(0).worth().cash().get(1)).isCloseTo(4_500 - 1_200, within(1e-8));
        assertThat(evaluation.plan().worth().cash().get(1))
                .isCloseTo(4_500 + 0.9 * (30_000 + 72_000) - 15_000, within(1e-8));
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
    void released_cost_is_cash_for_the_cashable_share_and_time_for_the_rest() {
        // 9,000 of pay in cash less 7,500; a quarter of 200 h
        var worth = evaluate(ExampleFirm.builder().with("Work", WORK, "Cashable", 0.75))
                .plan()
                .worth();

        assertThat(worth.annualCash()).isCloseTo(1_500, within(1e-8));
        assertThat(worth.steadyCapacityHours()).isCloseTo(50, within(1e-9));
        assertThat(worth.value().get(1)).isCloseTo(4_500, within(1e-8));
    }

    @Test
    void a_law_firm_s_plan_counts_what_its_clients_no_longer_pay() {
        var firm = ExampleFirm.builder()
                .perspective(Perspective.LAW_FIRM)
                .setting("Realisation", 0.9)
                .with("Roles", ROLE, "Billing rate", 150)
                .billing(WORK, Billing.FEE)
                .with("Quotes", QUOTE, "Billed per hour", 122);

        // 250 h billed at 122 less 200 h at 150, of which nine tenths are paid: 27,450 less 27,000
        var worth = evaluate(firm).plan().worth();
        assertThat(worth.clientIncome().get(1)).isCloseTo(450, within(1e-8));
        assertThat(worth.value().get(1)).isCloseTo(4_950, within(1e-8));
        assertThat(worth.netPresentValue()).isCloseTo(4_950 * ANNUITY, within(1e-6));
        assertThat(worth.presentValueOfIncome()).isCloseTo(450 * ANNUITY, within(1e-6));
    }

    @Test
    void a_law_firm_passes_on_the_discount_that_the_plan_gets() {
        var firm = contracts(30)
                .keepInHouse(CONTRACTS)
                .discount(PROVIDER, 5_000, 0.1)
                .perspective(Perspective.LAW_FIRM)
                .setting("Realisation", 0.9)
                .with("Roles", ROLE, "Billing rate", 40)
                .billing(WORK, Billing.FEE);
        PointEvaluation evaluation = evaluate(firm);

        // 200 h at 40, nine tenths paid, are 7,200 today. By itself a third of 1,750 comes off, in the plan 250
        var alone = evaluation.cases().get(0).worth();
        assertThat(alone.clientIncome().get(1)).isCloseTo(7_500 - 1_750 / 3.0 - 7_200, within(1e-8));
        var plan = evaluation.plan().worth();
        assertThat(plan.clientIncome().get(1)).isCloseTo(7_250 - 7_200, within(1e-8));
        // What is saved on fees is what clients pay less
        assertThat(alone.value().get(1)).isCloseTo(12_000 - 7_200, within(1e-8));
        assertThat(plan.value().get(1)).isCloseTo(12_000 - 7_200, within(1e-8));
    }

    @Test
    void a_law_firm_sells_again_only_the_hours_that_the_whole_plan_leaves() {
        // Documents free 50 h of the quarter that is not cash; contracts need 20 h of supervision
        var firm = contracts(30)
                .with("Work", WORK, "Cashable", 0.75)
                .with("Quotes", PROVIDER + " / " + CONTRACTS, "Supervision hours per unit", 0.02)
                .perspective(Perspective.LAW_FIRM)
                .setting("Realisation", 0.9)
                .setting("Resale of freed hours", 0.5)
                .with("Roles", ROLE, "Billing rate", 150);
        var plan = evaluate(firm).plan().worth();

        assertThat(plan.capacityHours().get(1)).isCloseTo(30, within(1e-9));
        // 9,000 and 30,000 of pay in cash, fees of 22,500, and 30 h at 150 of which half are sold and nine tenths paid
        assertThat(plan.cash().get(1)).isCloseTo(39_000 - 22_500 + 2_025, within(1e-8));
        // 42,000 of cost less 22,500 of fees and 20 h at 60: hours sold again are not in it
        assertThat(plan.value().get(1)).isCloseTo(4_500 + 15_000 - 1_200, within(1e-8));
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

    /** The example firm with 1,000 contracts of half an hour, at a provider as fast as the team. */
    private static FirmBuilder contracts(double price) {
        return ExampleFirm.builder()
                .work(CONTRACTS, "W04", 1_000)
                .with("Work", CONTRACTS, "Cashable", 1)
                .staffing(CONTRACTS, ROLE, 0.5)
                .plainQuote(PROVIDER, CONTRACTS, price, 0.5);
    }

    private static PointEvaluation evaluate(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.permissive()).atPointValues(firm.build());
    }
}
