package org.counterweigh.mcda;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Weights as shares of one: from swings, or from an order alone. */
public final class Shares {

    private Shares() {}

    /**
     * Swing weights: each swing by the sum of all (Edwards and Barron 1994).
     *
     * @param swings what moving each criterion from worst to best is worth beside the others; finite, none below zero,
     *     not all nothing
     */
    public static double[] ofSwings(double... swings) {
        require(swings);
        double sum = 0;
        for (double swing : swings) {
            sum += swing;
        }
        double all = sum;
        return Arrays.stream(swings).map(swing -> swing / all).toArray();
    }

    /**
     * Rank-order centroid: the centre of all weights that keep an order (Barron and Barrett 1996).
     *
     * @param ranks 1 or more, the most important lowest; 0 for a criterion without a place in the order, which weighs
     *     nothing. Equal ranks share the mean of the places they take, whether the next is skipped (1, 2, 2, 4) or not
     *     (1, 2, 2, 3)
     */
    public static double[] ofRanks(int... ranks) {
        int placed = (int) Arrays.stream(ranks).filter(rank -> rank != 0).count();
        if (placed == 0 || Arrays.stream(ranks).anyMatch(rank -> rank < 0)) {
            throw new IllegalArgumentException("No order: " + Arrays.toString(ranks));
        }
        double[] byPlace = new double[placed];
        double sum = 0;
        for (int place = placed; place >= 1; place--) {
            sum += 1.0 / place;
            byPlace[place - 1] = sum / placed;
        }
        double[] weights = new double[ranks.length];
        Arrays.setAll(weights, i -> ranks[i] == 0 ? 0 : shared(byPlace, ranks, ranks[i]));
        return weights;
    }

    private static double shared(double[] byPlace, int[] ranks, int rank) {
        int first = (int)
                Arrays.stream(ranks).filter(other -> other != 0 && other < rank).count();
        int tied = (int) Arrays.stream(ranks).filter(other -> other == rank).count();
        double sum = 0;
        for (int place = first; place < first + tied; place++) {
            sum += byPlace[place];
        }
        return sum / tied;
    }

    static void require(double[] weights) {
        for (double weight : weights) {
            if (!Double.isFinite(weight) || weight < 0) {
                throw new IllegalArgumentException("A weight may not be " + weight);
            }
        }
        if (DoubleStream.of(weights).allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("Every weight is nothing");
        }
    }
}
