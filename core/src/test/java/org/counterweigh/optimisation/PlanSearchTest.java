package org.counterweigh.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Verdict;
import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.simulation.SimulationRun;
import org.junit.jupiter.api.Test;

class PlanSearchTest {

    private static final Limit SIXTY_PER_CENT = new Limit.MaximumShare(0.6);
    private static final String WORK = ExampleFirm.WORK;
    private static final String A = ExampleFirm.PROVIDER;
    private static final String B = "Provider B";

    @Test
    void the_mix_of_small_firms_is_the_best_of_every_plan() {
        int compared = 0;
        for (long seed = 0; seed < Counts.of(200); seed++) {
            PointEvaluation evaluation = evaluate(SeededFirms.builder(seed)
                    .setting("Maximum share with one provider", seed % 3 == 0 ? 1 : 0.6)
                    .build());
            var plain = new PlainMix(evaluation);
            if (plain.count() <= 200) {
                compared++;
                assertThat(mix(evaluation).best().netPresentValue())
                        .as("firm %d", seed)
                        .isCloseTo(plain.best(), within(1e-9 * size(evaluation) + 0.005));
            }
        }
        assertThat(compared).isGreaterThan(Counts.of(200) / 2);
    }

    @Test
    void the_share_limit_keeps_a_lone_provider_out_and_says_what_that_costs() {
        PointEvaluation evaluation = evaluate(ExampleFirm.builder()
                .setting("Maximum share with one provider", 0.6)
                .build());
        OptimalPlan mix = mix(evaluation);
        double worth = evaluation.cases().get(0).worth().netPresentValue();

        assertThat(worth).isPositive();
        assertThat(mix.best().netPresentValue()).isZero();
        assertThat(mix.best().shares()).containsExactly(new OptimalPlan.Share(WORK, new Option.AsToday(), 1));
        assertThat(mix.prices()).first().isEqualTo(new OptimalPlan.Price(SIXTY_PER_CENT, priced(mix, SIXTY_PER_CENT)));
        assertThat(priced(mix, SIXTY_PER_CENT)).isCloseTo(worth, within(1e-6));
    }

    @Test
    void a_firm_without_limits_takes_what_is_worth_most() {
        PointEvaluation evaluation = evaluate(free(ExampleFirm.builder()).build());
        OptimalPlan mix = mix(evaluation);

        assertThat(mix.best().shares()).containsExactly(new OptimalPlan.Share(WORK, new Option.Whole(A), 1));
        assertThat(mix.best().netPresentValue())
                .isCloseTo(evaluation.cases().get(0).worth().netPresentValue(), within(1e-6));
        assertThat(mix.secondBest().orElseThrow().netPresentValue()).isZero();
        assertThat(mix.prices()).isEmpty();
        assertThat(mix.proof().plans()).isEqualTo(2);
        assertThat(mix.proof().isProved()).isTrue();
    }

    @Test
    void equal_providers_are_told_as_ties() {
        OptimalPlan mix = mix(evaluate(free(twoProviders(30)).build()));

        assertThat(mix.best().shares()).containsExactly(new OptimalPlan.Share(WORK, new Option.Whole(A), 1));
        assertThat(mix.ties())
                .singleElement()
                .satisfies(tie ->
                        assertThat(tie.shares()).containsExactly(new OptimalPlan.Share(WORK, new Option.Whole(B), 1)));
    }

    @Test
    void a_provider_with_too_little_room_takes_the_part_that_fits() {
        PointEvaluation evaluation = evaluate(free(ExampleFirm.builder())
                .with("Quotes", ExampleFirm.QUOTE, "Capacity", 4_000)
                .build());
        OptimalPlan mix = mix(evaluation);
        double whole = evaluation.cases().get(0).worth().netPresentValue();

        assertThat(mix.best().shares())
                .containsExactly(
                        new OptimalPlan.Share(WORK, new Option.Part(A, 0.4), 0.4),
                        new OptimalPlan.Share(WORK, new Option.AsToday(), 0.6));
        assertThat(mix.best().netPresentValue()).isCloseTo(0.4 * whole, within(1e-6));
        assertThat(priced(mix, new Limit.Capacity(WORK, A))).isCloseTo(0.6 * whole, within(1e-6));
    }

    @Test
    void people_who_must_stay_keep_the_work_and_have_their_price() {
        // 200 of 1,280 hours: 0.15625 FTE work on it today
        var firm = free(ExampleFirm.builder()).setting("Minimum in-house FTE", 0.1);
        PointEvaluation evaluation = evaluate(firm.build());
        OptimalPlan mix = mix(evaluation);

        assertThat(mix.best().netPresentValue()).isZero();
        assertThat(priced(mix, new Limit.MinimumInHouse(0.1)))
                .isCloseTo(evaluation.cases().get(0).worth().netPresentValue(), within(1e-6));
        // Already below its minimum: outsourcing nothing is still a plan
        assertThat(mix(evaluate(firm.setting("Minimum in-house FTE", 50).build()))
                        .best()
                        .netPresentValue())
                .isZero();
    }

    @Test
    void one_provider_at_most_is_a_limit_with_a_price() {
        var firm = free(twoProviders(30))
                .work("Contracts", "W04", 1_000)
                .staffing("Contracts", ExampleFirm.ROLE, 0.5)
                .hourlyQuote(B, "Contracts", 30)
                .with("Quotes", B + " / Contracts", "Supervision", 0)
                .with("Quotes", ExampleFirm.QUOTE, "Hours per unit", 0.02)
                .setting("Maximum providers", 1);
        OptimalPlan mix = mix(evaluate(firm.build()));

        assertThat(mix.best().shares())
                .containsExactly(
                        new OptimalPlan.Share(WORK, new Option.Whole(B), 1),
                        new OptimalPlan.Share("Contracts", new Option.Whole(B), 1));
        // Documents at the faster Provider A: 200 h instead of 250 h at 30, each of five years at 8 %
        double five = (1 - Math.pow(1.08, -5)) / 0.08;
        assertThat(priced(mix, new Limit.MaximumProviders(1))).isCloseTo(1_500 * five, within(1e-6));
    }

    @Test
    void a_bar_of_the_gate_has_its_price() {
        GateRules barring = TestRules.rules(List.of(
                TestRules.rule("L-00", "data>=D0", Verdict.ALLOWED), TestRules.rule("L-12", "ai", Verdict.BLOCKED)));
        var firm = free(ExampleFirm.builder())
                .standing(
                        A,
                        usual -> new Provider.Standing(
                                usual.admitted(),
                                usual.employsLawyers(),
                                usual.controls(),
                                usual.subcontracts(),
                                Optional.of(true),
                                false,
                                false,
                                false));
        PointEvaluation evaluation = new QuickEvaluator(barring).atPointValues(firm.build());
        OptimalPlan mix = mix(evaluation);

        assertThat(mix.best().netPresentValue()).isZero();
        assertThat(mix.prices())
                .containsExactly(new OptimalPlan.Price(
                        new Limit.Bar(WORK, A),
                        evaluation.cases().get(0).worth().netPresentValue()));
    }

    @Test
    void shares_of_every_work_add_up_to_one_and_risk_falls_along_the_frontier() {
        for (long seed = 0; seed < Counts.of(200); seed++) {
            PointEvaluation evaluation = evaluate(SeededFirms.firm(seed));
            OptimalPlan mix = mix(evaluation);
            for (var work : evaluation.data().work()) {
                assertThat(mix.best().shares().stream()
                                .filter(share -> share.work().equals(work.name()))
                                .mapToDouble(OptimalPlan.Share::share)
                                .sum())
                        .as("firm %d", seed)
                        .isCloseTo(1, within(1e-12));
            }
            assertThat(mix.frontier().get(0).plan()).isEqualTo(mix.best());
            for (int i = 1; i < mix.frontier().size(); i++) {
                assertThat(mix.frontier().get(i).risk())
                        .as("firm %d", seed)
                        .isLessThan(mix.frontier().get(i - 1).risk());
                assertThat(mix.frontier().get(i).plan().netPresentValue())
                        .as("firm %d", seed)
                        .isLessThanOrEqualTo(mix.best().netPresentValue() + 0.01);
            }
            assertThat(mix.prices()).allMatch(price -> price.cost() >= 0);
        }
    }

    @Test
    void the_same_firm_gives_the_same_mix() {
        for (long seed = 0; seed < 10; seed++) {
            assertThat(mix(evaluate(SeededFirms.firm(seed)))).isEqualTo(mix(evaluate(SeededFirms.firm(seed))));
        }
    }

    @Test
    void work_that_the_firm_keeps_stays_whatever_it_would_be_worth() {
        var firm = free(ExampleFirm.builder())
                .facts(
                        WORK,
                        facts -> new WorkType.Facts(
                                facts.dataClass(),
                                facts.personalData(),
                                facts.billing(),
                                facts.languages(),
                                false,
                                false,
                                false,
                                true));
        OptimalPlan mix = mix(evaluate(firm.build()));

        assertThat(mix.best().shares()).containsExactly(new OptimalPlan.Share(WORK, new Option.AsToday(), 1));
        assertThat(mix.prices()).isEmpty();
        assertThat(mix.secondBest()).isEmpty();
    }

    private static double priced(OptimalPlan mix, Limit limit) {
        return mix.prices().stream()
                .filter(price -> price.limit().equals(limit))
                .findFirst()
                .orElseThrow()
                .cost();
    }

    private static FirmBuilder free(FirmBuilder firm) {
        return firm.setting("Maximum share with one provider", 1);
    }

    private static FirmBuilder twoProviders(double price) {
        String quote = B + " / " + WORK;
        return ExampleFirm.builder()
                .provider(B, "US")
                .with("Providers", B, "Ramp months", 0)
                .hourlyQuote(B, WORK, price)
                .with("Quotes", quote, "Hours per unit", 0.025)
                .with("Quotes", quote, "Supervision", 0);
    }

    private static PointEvaluation evaluate(FirmData data) {
        return new QuickEvaluator(TestRules.all()).atPointValues(data);
    }

    private static OptimalPlan mix(PointEvaluation evaluation) {
        return new PlanSearch(evaluation.data(), evaluation.model(), evaluation.value(), simulation(evaluation))
                .best(cases(evaluation, true), cases(evaluation, false));
    }

    private static List<CaseCalculation> cases(PointEvaluation evaluation, boolean open) {
        return evaluation.cases().stream()
                .filter(c -> c.isOpen() == open)
                .map(CaseResult::lines)
                .toList();
    }

    /** Thirty-two simulations in which every price is up to a third lower or higher. */
    private static SimulationRun simulation(PointEvaluation evaluation) {
        Map<Given, double[]> draws = new LinkedHashMap<>();
        var random = new Random(7);
        for (var quote : evaluation.data().market().quotes()) {
            double now = quote.price().amount().value();
            draws.put(
                    quote.price().amount(),
                    random.doubles(32, 0.67 * now, 1.33 * now).toArray());
        }
        return new SimulationRun(evaluation.value().horizon(), 32, 1, draws);
    }

    private static double size(PointEvaluation evaluation) {
        double size = 1;
        for (CaseResult c : evaluation.cases()) {
            for (double amount : c.worth().totalCostOfOwnership()) {
                size += Math.abs(amount);
            }
        }
        return size;
    }
}
