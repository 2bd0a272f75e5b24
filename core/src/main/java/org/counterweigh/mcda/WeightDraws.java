package org.counterweigh.mcda;

import java.util.SplittableRandom;

/** Weights drawn once, to be used on many ratings: the same seed gives the same bits. */
public final class WeightDraws {

    private final double[][] rows;

    private WeightDraws(double[][] rows) {
        this.rows = rows;
    }

    /**
     * Draws from a space, by one stream of random numbers.
     *
     * @param draws 1 or more; the error of a share p found from them is about sqrt(p(1−p)/draws)
     */
    public static WeightDraws from(WeightSpace space, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("There are " + draws + " draws");
        }
        var random = new SplittableRandom(seed);
        double[][] rows = new double[draws][space.criteria()];
        for (double[] row : rows) {
            space.draw(random, row);
        }
        return new WeightDraws(rows);
    }

    /** One set of weights, to be scaled to one, that holds in every draw. */
    public static WeightDraws fixed(double... weights) {
        return new WeightDraws(new double[][] {Shares.ofSwings(weights)});
    }

    public int criteria() {
        return rows[0].length;
    }

    public int draws() {
        return rows.length;
    }

    double[] row(int draw) {
        return rows[draw % rows.length];
    }
}
