package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.Governance.Stakeholder;
import org.counterweigh.firm.Option;
import org.counterweigh.simulation.SimulationRun;
import org.junit.jupiter.api.Test;

/**
 * The example firm and a dearer twin of its provider, weights worked by hand.
 *
 * <p>With errors counted, Provider A scores 100 on cost savings, 50/3 on efficiency, 20 on quality control and 50 on law;
 * its other inputs are blank, so that nothing else is weighed. Staying in house scores 50 throughout.
 */
class ScoreRanksTest {

    private static final String TWIN = "Provider B";

    @Test
    void every_simulation_is_scored_as_a_firm_of_its_own_would_be() {
        var evaluation = evaluated(ExampleFirm.builder());
        var price = evaluation.data().market().quotes().get(0).price().amount();
        double[] prices = {30, 66, 54, 45, 49.5};
        var simulation = new SimulationRun(5, prices.length, 1, Map.of(price, prices));
        var card = card(evaluation);

        var scores = card.scores(simulation, Set.of(FactorName.COST_SAVINGS, FactorName.EFFICIENCY));

        assertThat(scores).containsOnlyKeys(FactorName.COST_SAVINGS, FactorName.EFFICIENCY);
        for (int i = 0; i < prices.length; i++) {
            int draw = i;
            var firm = ExampleFirm.builder().with("Quotes", ExampleFirm.QUOTE, "Price per hour", prices[i]);
            var alone = card(evaluated(firm)).scores();
            scores.forEach((factor, inSimulations) -> assertThat(
                            Objects.requireNonNull(alone.get(factor)).score())
                    .hasValue(inSimulations[inSimulations.length == 1 ? 0 : draw]));
        }
    }

    @Test
    void data_alone_rank_by_the_share_of_simulations() {
        var evaluation = evaluated(errorsCounted());
        var price = evaluation.data().market().quotes().get(0).price().amount();
        // Weights a half on cost savings and a half on quality control: A has 60 or, with nothing saved, 25; in-house
        // 50
        var ranks = new ScoreRanks(
                new SimulationRun(5, 4, 1, Map.of(price, new double[] {30, 30, 60, 30})),
                List.of(stakeholder(Stakeholder.Told.SWINGS, 100, 0, 0, 0, 0, 100, 0, 0)),
                1);

        var acceptability = ranks.of(open(evaluation)).orElseThrow();

        assertThat(acceptability.overData().options())
                .containsExactly(new Option.Whole(ExampleFirm.PROVIDER), new Option.AsToday());
        assertThat(acceptability.overData().shares()).containsExactly(List.of(0.75, 0.25), List.of(0.25, 0.75));
        assertThat(acceptability.factors())
                .containsExactly(
                        FactorName.COST_SAVINGS,
                        FactorName.EFFICIENCY,
                        FactorName.QUALITY_CONTROL,
                        FactorName.LEGAL_AND_ETHICAL);
        // Cost savings at t: 100 t + 20 (1-t) against 50, so t = 3/8
        var turn = acceptability.breakEvens().stream()
                .filter(each -> each.factor() == FactorName.COST_SAVINGS)
                .findFirst()
                .orElseThrow();
        assertThat(turn.at()).isCloseTo(3 / 8.0, within(1e-12));
        assertThat(turn.now()).isEqualTo(0.5);
        assertThat(turn.first()).isEqualTo(new Option.AsToday());
        assertThat(acceptability.dominated()).isEmpty();
    }

    @Test
    void an_order_bounds_the_weights_that_are_drawn() {
        var evaluation = evaluated(errorsCounted());
        var costsFirst = stakeholder(Stakeholder.Told.ORDER, 1, 0, 0, 0, 0, 2, 0, 0);
        var ranks = new ScoreRanks(one(), List.of(costsFirst), 1);

        // Cost savings weigh at least a half and 3/8 would do
        var acceptability = ranks.of(open(evaluation)).orElseThrow();

        assertThat(acceptability.overWeights().shares()).containsExactly(List.of(1.0, 0.0), List.of(0.0, 1.0));
        assertThat(acceptability.overBoth().shares())
                .isEqualTo(acceptability.overWeights().shares());
        assertThat(acceptability.central().get(1)).isEmpty();
        // The mean of two weights in order is 3/4 and 1/4
        var central = acceptability.central().get(0).orElseThrow();
        assertThat(central.get(FactorName.COST_SAVINGS)).isCloseTo(0.75, within(0.01));
        assertThat(central.get(FactorName.QUALITY_CONTROL)).isCloseTo(0.25, within(0.01));
        assertThat(central.get(FactorName.EFFICIENCY)).isEqualTo(0);
        assertThat(central).doesNotContainKey(FactorName.FLEXIBILITY);
    }

    @Test
    void an_option_worse_in_one_thing_and_better_in_none_is_dominated_and_never_first() {
        var evaluation = evaluated(ExampleFirm.builder()
                .provider(TWIN, "US")
                .with("Providers", TWIN, "Ramp months", 0)
                .hourlyQuote(TWIN, ExampleFirm.WORK, 54)
                .with("Quotes", TWIN + " / " + ExampleFirm.WORK, "Hours per unit", 0.025)
                .with("Quotes", TWIN + " / " + ExampleFirm.WORK, "Supervision", 0));
        var acceptability =
                new ScoreRanks(one(), List.of(), 1).of(open(evaluation)).orElseThrow();

        assertThat(acceptability.overWeights().options())
                .containsExactly(new Option.Whole(ExampleFirm.PROVIDER), new Option.Whole(TWIN), new Option.AsToday());
        assertThat(acceptability.dominated())
                .containsExactly(
                        new Acceptability.Domination(new Option.Whole(TWIN), new Option.Whole(ExampleFirm.PROVIDER)));
        assertThat(acceptability.overBoth().shares().get(1).get(0)).isZero();
        for (var shares : acceptability.overBoth().shares()) {
            assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void the_same_seed_ranks_the_same() {
        var evaluation = evaluated(ExampleFirm.builder());

        var first = new ScoreRanks(one(), List.of(), 9).of(open(evaluation));
        var again = new ScoreRanks(one(), List.of(), 9).of(open(evaluation));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void weights_on_nothing_that_is_scored_rank_nothing() {
        var flexible = stakeholder(Stakeholder.Told.SWINGS, 0, 0, 0, 100, 0, 0, 0, 0);

        assertThat(new ScoreRanks(one(), List.of(flexible), 1).of(open(evaluated(ExampleFirm.builder()))))
                .isEmpty();
    }

    @Test
    void a_factor_that_one_offer_lacks_is_weighed_for_none() {
        var evaluation =
                evaluated(errorsCounted().plainProvider(TWIN, "US").plainQuote(TWIN, ExampleFirm.WORK, 54, 0.025));
        var both = evaluation.casesOf(evaluation.data().work().get(0));

        assertThat(both.get(0).factor(FactorName.QUALITY_CONTROL).score().score())
                .isPresent();
        assertThat(both.get(1).factor(FactorName.QUALITY_CONTROL).score().score())
                .isEmpty();
        var weighing = evaluation.weighing(both.get(0).work());
        assertThat(weighing.factors())
                .containsExactly(FactorName.COST_SAVINGS, FactorName.EFFICIENCY, FactorName.LEGAL_AND_ETHICAL);
        // 10% saved: 50 + 50/3; speed 0.8: 50/3; permitted: 50
        assertThat(evaluation.score(both.get(1))).hasValueCloseTo((100 + 100 / 3.0) / 3, within(1e-9));
    }

    @Test
    void with_no_open_case_there_is_nothing_to_rank() {
        assertThat(new ScoreRanks(one(), List.of(), 1).of(List.of())).isEmpty();
    }

    @Test
    void every_stakeholder_has_its_weights_and_their_prices() {
        var swings = stakeholder(Stakeholder.Told.SWINGS, 100, 50, 0, 0, 50, 0, 0, 0);
        var order = stakeholder(Stakeholder.Told.ORDER, 2, 0, 0, 0, 1, 0, 0, 0);

        var all = StakeholderWeights.of(List.of(swings, order), 12_000);

        assertThat(all)
                .extracting(StakeholderWeights::how)
                .containsExactly(
                        StakeholderWeights.How.SWINGS, StakeholderWeights.How.ORDER, StakeholderWeights.How.MEAN);
        assertThat(all).noneMatch(StakeholderWeights::stale);
        weighs(all.get(0), 0.5, 0.25, 0, 0, 0.25, 0, 0, 0);
        weighs(all.get(1), 0.25, 0, 0, 0, 0.75, 0, 0, 0);
        weighs(all.get(2), 0.375, 0.125, 0, 0, 0.5, 0, 0, 0);
        // 60% of 12,000 for cost savings; confidentiality weighs half as much, then three times as much
        assertThat(all.get(0).weights().get(0).price().orElseThrow()).isCloseTo(7_200, within(1e-9));
        assertThat(all.get(0).weights().get(4).price().orElseThrow()).isCloseTo(3_600, within(1e-9));
        assertThat(all.get(1).weights().get(4).price().orElseThrow()).isCloseTo(21_600, within(1e-9));
    }

    @Test
    void without_stakeholders_every_factor_weighs_the_same() {
        var all = StakeholderWeights.of(List.of(), 12_000);

        assertThat(all).singleElement().extracting(StakeholderWeights::how).isEqualTo(StakeholderWeights.How.EQUAL);
        weighs(all.get(0), 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125);
    }

    @Test
    void swings_given_on_other_anchors_are_stale() {
        var today = stakeholder(Stakeholder.Told.SWINGS, 1, 1, 1, 1, 1, 1, 1, 1);
        var kept = new Stakeholder("Kept", today.told(), today.swings(), Optional.of(Scales.stamp()));
        var old = new Stakeholder("Old", today.told(), today.swings(), Optional.of("aaaaaaaa"));

        assertThat(Scales.stamp()).matches("[a-p]{8}");
        assertThat(StakeholderWeights.of(List.of(today, kept), 1)).noneMatch(StakeholderWeights::stale);
        assertThat(StakeholderWeights.of(List.of(today, old), 1))
                .extracting(StakeholderWeights::stale)
                .containsExactly(false, true, true);
    }

    private static void weighs(StakeholderWeights of, double... expected) {
        assertThat(of.weights().stream()
                        .mapToDouble(StakeholderWeights.Weight::share)
                        .toArray())
                .containsExactly(expected, within(1e-12));
    }

    private static Stakeholder stakeholder(Stakeholder.Told told, double... numbers) {
        Map<String, Given> swings = new HashMap<>();
        for (FactorName factor : FactorName.values()) {
            var cell = new Source.Cell("Weights", "B" + (swings.size() + 2));
            swings.put(factor.name(), new Given(factor.title(), numbers[swings.size()], Unit.SHARE, cell));
        }
        return new Stakeholder("Counsel", told, swings, Optional.empty());
    }

    /** One more error in 1,000 units at the provider, 10 a year at 81: 18% of the gross saving of 4,500. */
    private static FirmBuilder errorsCounted() {
        return ExampleFirm.builder()
                .with("Work", ExampleFirm.WORK, "Error rate", 0.001)
                .with("Work", ExampleFirm.WORK, "Cost of escaped error", 81)
                .with("Quotes", ExampleFirm.QUOTE, "Error rate", 0.002);
    }

    /** The simulation as it is given, and no other. */
    private static SimulationRun one() {
        return new SimulationRun(5, 1, 1, Map.of());
    }

    private static Evaluation evaluated(FirmBuilder firm) {
        return new QuickEvaluator(TestRules.permissive()).evaluate(firm.build(), List.of());
    }

    private static Scorecard card(Evaluation evaluation) {
        var result = evaluation.cases().get(0);
        return new Scorecard(result.lines(), evaluation.value(), result.ruling());
    }

    private static List<Scorecard> open(Evaluation evaluation) {
        return evaluation.cases().stream()
                .map(result -> new Scorecard(result.lines(), evaluation.value(), result.ruling()))
                .toList();
    }
}
