package org.counterweigh.mcda;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How often each option took each rank, and under which weights it came first; ties are split evenly.
 *
 * <p>Stochastic multicriteria acceptability analysis over draws of ratings and weights (SMAA; Lahdelma, Hokkanen and
 * Salminen 1998; Lahdelma and Salminen 2001).
 */
public final class RankCounts {

    /** Fewer firsts than this make central weights noise. */
    public static final int FEWEST_FIRSTS = 100;

    private final double[][] ranks;
    private final double[][] weightsWhenFirst;
    private final int[] order;
    private int draws;

    private RankCounts(int options, int criteria) {
        ranks = new double[options][options];
        weightsWhenFirst = new double[options][criteria];
        order = new int[options];
    }

    /** Counts the ranks of options by one worth each: by option, then by draw; higher is better. */
    public static RankCounts of(double[][] worths) {
        double[][][] oneCriterion =
                Arrays.stream(worths).map(worth -> new double[][] {worth}).toArray(double[][][]::new);
        return of(Ratings.drawn(oneCriterion), WeightDraws.fixed(1));
    }

    /**
     * Ranks the options in every draw, of ratings or of weights, whichever are more; the fewer are gone through again, so
     * let their number divide the other.
     */
    public static RankCounts of(Ratings ratings, WeightDraws weights) {
        var counts = new RankCounts(ratings.options(), ratings.criteria());
        double[] totals = new double[ratings.options()];
        int draws = Math.max(ratings.draws(), weights.draws());
        for (int draw = 0; draw < draws; draw++) {
            ratings.totals(weights.row(draw), draw % ratings.draws(), totals);
            counts.add(totals, weights.row(draw));
        }
        return counts;
    }

    private void add(double[] totals, double[] weights) {
        draws++;
        sort(totals);
        int next;
        for (int first = 0; first < order.length; first = next) {
            next = first + 1;
            while (next < order.length && Ratings.tied(totals[order[next - 1]], totals[order[next]])) {
                next++;
            }
            count(first, next, weights);
        }
    }

    private void sort(double[] totals) {
        for (int i = 0; i < order.length; i++) {
            int place = i;
            while (place > 0 && totals[order[place - 1]] < totals[i]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = i;
        }
    }

    /** The options at places first to next take those ranks together. */
    private void count(int first, int next, double[] weights) {
        double part = 1.0 / (next - first);
        for (int place = first; place < next; place++) {
            int option = order[place];
            for (int rank = first; rank < next; rank++) {
                ranks[option][rank] += part;
            }
            if (first == 0) {
                for (int criterion = 0; criterion < weights.length; criterion++) {
                    weightsWhenFirst[option][criterion] += part * weights[criterion];
                }
            }
        }
    }

    /** Rank acceptability of an option, 0..1: the share of draws in which it takes a rank, 0 being the first. */
    public double share(int option, int rank) {
        return ranks[option][rank] / draws;
    }

    public List<List<Double>> shares() {
        return Arrays.stream(ranks)
                .map(row ->
                        Arrays.stream(row).map(count -> count / draws).boxed().toList())
                .toList();
    }

    /** Mean weights under which an option comes first; empty below {@value #FEWEST_FIRSTS} firsts. */
    public Optional<List<Double>> central(int option) {
        if (ranks[option][0] < FEWEST_FIRSTS) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(weightsWhenFirst[option])
                .map(sum -> sum / ranks[option][0])
                .boxed()
                .toList());
    }
}
