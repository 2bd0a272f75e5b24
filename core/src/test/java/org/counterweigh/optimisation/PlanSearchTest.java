package org.counterweigh.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.Option;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Verdict;
import org.counterweigh.optimisation.OptimalPlan.Limit;
import org.counterweigh.simulation.SimulationRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan under limits, what they cost, and what comes second; the example firm saves 4,500 a year, all of it cash. */
@Tag("laws")
class PlanSearchTest {

    private static final double YEARLY = 4_500;
    /** 1 a year for five years at 8%. */
    private static final double ANNUITY = (1 - Math.pow(1.08, -5)) / 0.08;

    private static final String WORK = ExampleFirm.WORK;
    private static final String A = ExampleFirm.PROVIDER;
    private static final String B = "Provider B";

    @Test
    void the_share_limit_keeps_a_lone_provider_out_and_says_what_that_costs() {
        OptimalPlan mix = mix(ExampleFirm.builder().setting("Maximum share with one provider", 0.6));

        assertThat(mix.best().netPresentValue()).isZero();
        assertThat(mix.best().chosen()).isEmpty();
        assertThat(mix.movedWithoutLimits()).containsExactly(WORK);
        assertThat(mix.prices()).hasSize(1);
        assertThat(priced(mix, new Limit.MaximumShare(0.6))).isCloseTo(YEARLY * ANNUITY, within(1e-6));
    }

    @Test
    void the_share_of_a_provider_is_of_all_hours_of_today() {
        // 200 h of documents beside 300 h that nobody quotes for
        var firm = ExampleFirm.builder().work("Contracts", "W04", 600).staffing("Contracts", ExampleFirm.ROLE, 0.5);

        assertThat(ways(mix(firm.setting("Maximum share with one provider", 0.4))))
                .containsExactly(new Option.Whole(A));
        assertThat(ways(mix(firm.setting("Maximum share with one provider", 0.39))))
                .isEmpty();
    }

    @Test
    void a_firm_without_limits_takes_what_is_worth_most() {
        OptimalPlan mix = mix(ExampleFirm.builder());

        assertThat(ways(mix)).containsExactly(new Option.Whole(A));
        assertThat(mix.best().netPresentValue()).isCloseTo(YEARLY * ANNUITY, within(1e-6));
        assertThat(mix.secondBest().orElseThrow().netPresentValue()).isZero();
        assertThat(mix.prices()).isEmpty();
        assertThat(mix.proof().plans()).isEqualTo(2);
        assertThat(mix.proof().isProved()).isTrue();
    }

    @Test
    void equal_providers_are_told_as_ties_and_the_first_of_the_sheet_is_taken() {
        OptimalPlan mix = mix(twoProviders(30));

        assertThat(ways(mix)).containsExactly(new Option.Whole(A));
        assertThat(mix.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.chosen())
                        .extracting(CaseCalculation::option)
                        .containsExactly(new Option.Whole(B)));
    }

    @Test
    void a_provider_with_too_little_room_takes_the_part_that_fits() {
        OptimalPlan mix = mix(ExampleFirm.builder().with("Quotes", ExampleFirm.QUOTE, "Capacity", 4_000));

        assertThat(ways(mix)).containsExactly(new Option.Part(A, 0.4));
        assertThat(mix.best().netPresentValue()).isCloseTo(0.4 * YEARLY * ANNUITY, within(1e-6));
        assertThat(priced(mix, new Limit.Capacity(WORK, A))).isCloseTo(0.6 * YEARLY * ANNUITY, within(1e-6));
    }

    @Test
    void people_who_must_stay_keep_the_work_and_have_their_price() {
        // One person less 200 of 1,280 hours, 0.15625
        OptimalPlan mix = mix(ExampleFirm.builder().setting("Minimum in-house FTE", 0.9));

        assertThat(mix.best().netPresentValue()).isZero();
        assertThat(priced(mix, new Limit.MinimumInHouse(0.9))).isCloseTo(YEARLY * ANNUITY, within(1e-6));
        // Already below its minimum: outsourcing nothing is still a plan
        assertThat(mix(ExampleFirm.builder().setting("Minimum in-house FTE", 50))
                        .best()
                        .netPresentValue())
                .isZero();
    }

    /** Software and programmes of the firm's own count as providers too. */
    @ParameterizedTest
    @EnumSource(Provider.Kind.class)
    void one_provider_at_most_is_a_limit_with_a_price(Provider.Kind kind) {
        var firm = twoProviders(30)
                .kind(B, kind)
                .work("Contracts", "W04", 1_000)
                .with("Work", "Contracts", "Cashable", 1)
                .staffing("Contracts", ExampleFirm.ROLE, 0.5)
                .plainQuote(B, "Contracts", 30, 0.5)
                .with("Quotes", ExampleFirm.QUOTE, "Hours per unit", 0.02)
                .setting("Maximum providers", 1);
        OptimalPlan mix = mix(firm);

        assertThat(ways(mix)).containsExactly(new Option.Whole(B), new Option.Whole(B));
        // Documents at the faster Provider A: 200 h instead of 250 h at 30
        assertThat(priced(mix, new Limit.MaximumProviders(1))).isCloseTo(1_500 * ANNUITY, within(1e-6));
    }

    @Test
    void a_provider_is_used_only_where_it_earns_its_own_cost() {
        // B saves 250 a year more than A on documents, and costs 300 a year to have
        OptimalPlan mix = mix(twoProviders(29).with("Providers", B, "Annual controls", 300));
        assertThat(ways(mix)).containsExactly(new Option.Whole(A));

        OptimalPlan cheaper = mix(twoProviders(28).with("Providers", B, "Annual controls", 300));
        assertThat(ways(cheaper)).containsExactly(new Option.Whole(B));
    }

    @Test
    void a_bar_of_the_gate_has_its_price() {
        GateRules barring = TestRules.rules(List.of(
                TestRules.rule("L-00", "data>=D0", Verdict.ALLOWED), TestRules.rule("L-12", "ai", Verdict.BLOCKED)));
        var firm = ExampleFirm.builder()
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
        OptimalPlan mix =
                new QuickEvaluator(barring).atPointValues(firm.build()).optimal();

        assertThat(mix.best().netPresentValue()).isZero();
        assertThat(mix.prices()).singleElement().satisfies(price -> {
            assertThat(price.limit()).isEqualTo(new Limit.Bar(WORK, A));
            assertThat(price.cost()).isCloseTo(YEARLY * ANNUITY, within(1e-6));
        });
    }

    @Test
    void work_that_the_firm_keeps_stays_whatever_it_would_be_worth() {
        OptimalPlan mix = mix(ExampleFirm.builder().keepInHouse(WORK));

        assertThat(mix.best().chosen()).isEmpty();
        assertThat(mix.prices()).isEmpty();
        assertThat(mix.secondBest()).isEmpty();
    }

    @Test
    void risk_falls_along_the_frontier_and_no_price_is_below_nothing() {
        for (long seed = 0; seed < Counts.of(200); seed++) {
            PointEvaluation evaluation = evaluate(SeededFirms.builder(seed));
            OptimalPlan mix = evaluation.optimal();
            var frontier = evaluation.search().frontier(simulation(evaluation));
            assertThat(frontier.get(0).plan()).isEqualTo(mix.best());
            for (int i = 1; i < frontier.size(); i++) {
                assertThat(frontier.get(i).risk())
                        .as("firm %d", seed)
                        .isLessThan(frontier.get(i - 1).risk());
                assertThat(frontier.get(i).plan().netPresentValue())
                        .as("firm %d", seed)
                        .isLessThanOrEqualTo(mix.best().netPresentValue() + 0.01);
            }
            assertThat(mix.prices()).allMatch(price -> price.cost() >= 0);
        }
    }

    @Test
    void the_same_firm_gives_the_same_plan() {
        for (long seed = 0; seed < 10; seed++) {
            OptimalPlan once = evaluate(SeededFirms.builder(seed)).optimal();
            OptimalPlan again = evaluate(SeededFirms.builder(seed)).optimal();

            assertThat(ways(again)).isEqualTo(ways(once));
            assertThat(again.best().netPresentValue()).isEqualTo(once.best().netPresentValue());
            assertThat(again.prices()).isEqualTo(once.prices());
            assertThat(again.proof()).isEqualTo(once.proof());
        }
    }

    private static double priced(OptimalPlan mix, Limit limit) {
        return mix.prices().stream()
                .filter(price -> price.limit().equals(limit))
                .findFirst()
                .orElseThrow()
                .cost();
    }

    private static List<Option> ways(OptimalPlan mix) {
        return mix.best().chosen().stream().map(CaseCalculation::option).toList();
    }

    private static FirmBuilder twoProviders(double price) {
        return ExampleFirm.builder().plainProvider(B, "US").plainQuote(B, WORK, price, 0.025);
    }

    private static OptimalPlan mix(FirmBuilder firm) {
        return evaluate(firm).optimal();
    }

    private static PointEvaluation evaluate(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.all()).atPointValues(firm.build());
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
}
