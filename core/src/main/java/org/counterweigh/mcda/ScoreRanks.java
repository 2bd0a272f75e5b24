package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Governance.Stakeholder;
import org.counterweigh.firm.Option;
import org.counterweigh.mcda.Acceptability.Domination;
import org.counterweigh.mcda.Acceptability.WeightBreakEven;
import org.counterweigh.simulation.SimulationRun;

/**
 * Ranks the options of a kind of work by score, over data, over weights, and over both.
 *
 * <p>Staying in house is an option too, with {@link Scales#TODAY} on every factor. Only factors scored for every one of them
 * are weighed.
 */
public final class ScoreRanks {

    /** Draws of the weights where the simulations are fewer: shares err by less than one in a hundred. */
    private static final int FEWEST_DRAWS = 16_384;

    private final SimulationRun simulation;
    private final Weights weights;
    private final WeightDraws drawn;

    /**
     * Draws the weights once for all kinds of work.
     *
     * @param stakeholders whose weights hold over the data, and whose orders bound the weights drawn
     * @param seed of the weights drawn
     */
    public ScoreRanks(SimulationRun simulation, List<Stakeholder> stakeholders, long seed) {
        this.simulation = simulation;
        this.weights = Weights.of(stakeholders);
        int draws = simulation.size() * Math.max(1, FEWEST_DRAWS / simulation.size());
        this.drawn = Weights.draws(stakeholders, draws, seed);
    }

    /** Ranks the cases of one kind of work that may be chosen; empty where there are none, or nothing to weigh them by. */
    public Optional<Acceptability> of(List<Scorecard> open) {
        var weighing = Weighing.of(weights, open.stream().map(Scorecard::scores).toList());
        if (weighing.factors().isEmpty()) {
            return Optional.empty();
        }
        List<FactorName> factors = List.copyOf(weighing.factors());
        List<Option> options = Stream.concat(open.stream().map(Scorecard::option), Stream.of(new Option.AsToday()))
                .toList();
        var asGiven = ratings(open, factors.size(), card -> asGiven(card, factors));
        var inSimulations = ratings(
                open,
                factors.size(),
                card -> card.scores(simulation, weighing.factors()).values().toArray(double[][]::new));
        var ofThese = drawn.over(factors.stream().mapToInt(FactorName::ordinal).toArray());
        var both = RankCounts.of(inSimulations, ofThese);
        var fixed = WeightDraws.fixed(weighing.inOrder());
        return Optional.of(new Acceptability(
                factors,
                new RankShares(options, RankCounts.of(inSimulations, fixed).shares()),
                new RankShares(options, RankCounts.of(asGiven, ofThese).shares()),
                new RankShares(options, both.shares()),
                IntStream.range(0, options.size())
                        .mapToObj(option -> both.central(option).map(mean -> byFactor(factors, mean)))
                        .toList(),
                breakEvens(options, weighing, asGiven),
                dominated(options, asGiven)));
    }

    private static double[][] asGiven(Scorecard card, List<FactorName> factors) {
        Map<FactorName, FactorScore> scores = card.scores();
        scores.keySet().retainAll(factors);
        return scores.values().stream()
                .map(score -> new double[] {score.score().orElseThrow()})
                .toArray(double[][]::new);
    }

    /** Of every case, with staying in house last. */
    private static Ratings ratings(List<Scorecard> cards, int factors, Function<Scorecard, double[][]> byFactor) {
        double[][] inHouse = new double[factors][];
        Arrays.fill(inHouse, new double[] {Scales.TODAY});
        return Ratings.drawn(Stream.concat(cards.stream().map(byFactor), Stream.<double[][]>of(inHouse))
                .toArray(double[][][]::new));
    }

    private static Map<FactorName, Double> byFactor(List<FactorName> factors, List<Double> weights) {
        Map<FactorName, Double> byFactor = new EnumMap<>(FactorName.class);
        for (int i = 0; i < factors.size(); i++) {
            byFactor.put(factors.get(i), weights.get(i));
        }
        return byFactor;
    }

    private static List<WeightBreakEven> breakEvens(List<Option> options, Weighing weighing, Ratings asGiven) {
        List<WeightBreakEven> breakEvens = new ArrayList<>();
        double[] weights = weighing.inOrder();
        int criterion = 0;
        for (FactorName factor : weighing.factors()) {
            double now = weights[criterion];
            if (WeightBreakEvens.arePossible(weights, criterion)) {
                for (var change : new WeightBreakEvens(asGiven, weights, criterion).leadChanges()) {
                    int first = change.at() >= now ? change.above() : change.below();
                    breakEvens.add(new WeightBreakEven(factor, now, change.at(), options.get(first)));
                }
            }
            criterion++;
        }
        breakEvens.sort(Comparator.comparingDouble(each -> Math.abs(each.at() - each.now())));
        return breakEvens;
    }

    private static List<Domination> dominated(List<Option> options, Ratings asGiven) {
        List<Domination> dominated = new ArrayList<>();
        for (int option = 0; option < options.size(); option++) {
            int behind = option;
            IntStream.range(0, options.size())
                    .filter(other -> asGiven.dominates(other, behind))
                    .findFirst()
                    .ifPresent(other -> dominated.add(new Domination(options.get(behind), options.get(other))));
        }
        return dominated;
    }
}
