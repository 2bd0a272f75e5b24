package org.counterweigh.mcda;

import java.util.ArrayList;
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
 * <p>Staying in house is an option too, with the scores of {@link Scales#inHouse()}.
 */
public final class ScoreRanks {

    /** Draws of the weights where the simulations are fewer: shares err by less than one in a hundred. */
    private static final int FEWEST_DRAWS = 16_384;

    private static final List<FactorName> FACTORS = List.of(FactorName.values());

    private final SimulationRun simulation;
    private final double[] weights;
    private final WeightDraws drawn;

    /**
     * Draws the weights once for all kinds of work.
     *
     * @param stakeholders whose weights hold over the data, and whose orders bound the weights drawn
     * @param seed of the weights drawn
     */
    public ScoreRanks(SimulationRun simulation, List<Stakeholder> stakeholders, long seed) {
        this.simulation = simulation;
        this.weights = Weights.of(stakeholders).inOrder();
        int draws = simulation.size() * Math.max(1, FEWEST_DRAWS / simulation.size());
        this.drawn = Weights.draws(stakeholders, draws, seed);
    }

    /** Ranks the cases of one kind of work that may be chosen; empty where there are none. */
    public Optional<Acceptability> of(List<Scorecard> open) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<Option> options = Stream.concat(open.stream().map(Scorecard::option), Stream.of(new Option.AsToday()))
                .toList();
        var asGiven = ratings(
                open,
                card -> card.scores().values().stream()
                        .map(score -> new double[] {score.score()})
                        .toArray(double[][]::new));
        var inSimulations =
                ratings(open, card -> card.scores(simulation).values().toArray(double[][]::new));
        var both = RankCounts.of(inSimulations, drawn);
        return Optional.of(new Acceptability(
                new RankShares(
                        options,
                        RankCounts.of(inSimulations, WeightDraws.fixed(weights)).shares()),
                new RankShares(options, RankCounts.of(asGiven, drawn).shares()),
                new RankShares(options, both.shares()),
                IntStream.range(0, options.size())
                        .mapToObj(option -> both.central(option).map(ScoreRanks::byFactor))
                        .toList(),
                breakEvens(options, asGiven),
                dominated(options, asGiven)));
    }

    /** Of every case, with staying in house last. */
    private static Ratings ratings(List<Scorecard> cards, Function<Scorecard, double[][]> byFactor) {
        double[][] inHouse = Scales.inHouse().values().stream()
                .map(score -> new double[] {score})
                .toArray(double[][]::new);
        return Ratings.drawn(Stream.concat(cards.stream().map(byFactor), Stream.<double[][]>of(inHouse))
                .toArray(double[][][]::new));
    }

    private static Map<FactorName, Double> byFactor(List<Double> weights) {
        Map<FactorName, Double> byFactor = new EnumMap<>(FactorName.class);
        for (FactorName factor : FACTORS) {
            byFactor.put(factor, weights.get(FACTORS.indexOf(factor)));
        }
        return byFactor;
    }

    private List<WeightBreakEven> breakEvens(List<Option> options, Ratings asGiven) {
        List<WeightBreakEven> breakEvens = new ArrayList<>();
        for (FactorName factor : FACTORS) {
            double now = weights[FACTORS.indexOf(factor)];
            if (WeightBreakEvens.arePossible(weights, FACTORS.indexOf(factor))) {
                for (var change : new WeightBreakEvens(asGiven, weights, FACTORS.indexOf(factor)).leadChanges()) {
                    int first = change.at() >= now ? change.above() : change.below();
                    breakEvens.add(new WeightBreakEven(factor, now, change.at(), options.get(first)));
                }
            }
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
