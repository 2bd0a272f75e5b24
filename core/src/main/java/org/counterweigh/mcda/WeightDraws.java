package org.counterweigh.mcda;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Weights drawn once, to be used on many ratings: the same seed gives the same bits, and each draw adds up to one. */
public final class WeightDraws {

    private final double[][] rows;

    private WeightDraws(double[][] rows) {
        this.rows = rows;
    }

    /** One set of weights, to be scaled to one, that holds in every draw. */
    public static WeightDraws fixed(double... weights) {
        return new WeightDraws(new double[][] {Shares.ofSwings(weights)});
    }

    /** All weights alike: nothing is known of them, which says that each is small where there are many. */
    public static WeightDraws any(int criteria, int draws, long seed) {
        var random = new SplittableRandom(seed);
        return drawn(criteria, draws, row -> simplex(random, row));
    }

    /**
     * All weights alike that keep one of several orders, each order as likely as the next; the mean of an order's weights
     * is {@link Shares#ofRanks}.
     *
     * @param orders ranks by criterion: 1 or more, the most important lowest; the order between equal ranks is open; 0
     *     for a criterion without a place in the order, which weighs nothing
     */
    public static WeightDraws ordered(List<int[]> orders, int draws, long seed) {
        var random = new SplittableRandom(seed);
        int[][] byRank = orders.stream().map(WeightDraws::byRank).toArray(int[][]::new);
        return drawn(orders.get(0).length, draws, row -> {
            int order = random.nextInt(byRank.length);
            inOrder(random, orders.get(order), byRank[order], row);
        });
    }

    private static WeightDraws drawn(int criteria, int draws, Consumer<double[]> draw) {
        double[][] rows = new double[draws][criteria];
        Arrays.stream(rows).forEach(draw);
        return new WeightDraws(rows);
    }

    /** Fills with a point of the simplex, all alike: exponential draws by their sum. */
    private static void simplex(RandomGenerator random, double[] into) {
        double sum = 0;
        for (int i = 0; i < into.length; i++) {
            // From 0 (excluded) to 1, so that its logarithm is a number; one criterion alone must not divide 0 by 0.
            into[i] = -StrictMath.log(1 - random.nextDouble()) + Double.MIN_NORMAL;
            sum += into[i];
        }
        for (int i = 0; i < into.length; i++) {
            into[i] /= sum;
        }
    }

    private static int[] byRank(int[] ranks) {
        return IntStream.range(0, ranks.length)
                .filter(i -> ranks[i] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> ranks[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void inOrder(RandomGenerator random, int[] ranks, int[] byRank, double[] into) {
        double[] sorted = new double[byRank.length];
        simplex(random, sorted);
        Arrays.sort(sorted);
        int first = 0;
        for (int place = 0; place < byRank.length; place++) {
            into[byRank[place]] = sorted[sorted.length - 1 - place];
        }
        for (int place = 0; place < byRank.length; place++) {
            if (ranks[byRank[place]] != ranks[byRank[first]]) {
                first = place;
            }
            // Those that tie are shuffled.
            int other = first == place ? place : first + random.nextInt(place - first + 1);
            double held = into[byRank[place]];
            into[byRank[place]] = into[byRank[other]];
            into[byRank[other]] = held;
        }
    }

    /** The same draws of some criteria alone, each scaled to one again; a draw in which they weigh nothing stays nothing. */
    WeightDraws over(int... criteria) {
        double[][] kept = new double[rows.length][criteria.length];
        for (int draw = 0; draw < rows.length; draw++) {
            double sum = 0;
            for (int i = 0; i < criteria.length; i++) {
                kept[draw][i] = rows[draw][criteria[i]];
                sum += kept[draw][i];
            }
            for (int i = 0; sum > 0 && i < criteria.length; i++) {
                kept[draw][i] /= sum;
            }
        }
        return new WeightDraws(kept);
    }

    public int draws() {
        return rows.length;
    }

    double[] row(int draw) {
        return rows[draw % rows.length];
    }
}
