package org.counterweigh.weighing;

import java.util.SplittableRandom;

/**
 * Stochastic multicriteria acceptability analysis: how options rank over all draws of ratings and weights
 * (Lahdelma, Hokkanen and Salminen 1998; Lahdelma and Salminen 2001).
 *
 * <p>One stream of random numbers from the seed, draw after draw: the same seed gives the same bits.
 */
public final class Smaa {

    private final Ratings ratings;
    private final WeightSpace weights;
    private final int draws;
    private final long seed;

    /**
     * A run, not yet made.
     *
     * @param ratings certain, or drawn: draw k goes with draw k modulo theirs, so let their number divide the draws
     * @param draws of the weights, 1 or more; the error of a share p is about sqrt(p(1−p)/draws)
     */
    public Smaa(Ratings ratings, WeightSpace weights, int draws, long seed) {
        if (weights.criteria() != ratings.criteria()) {
            throw new IllegalArgumentException(weights.criteria() + " weights for " + ratings.criteria() + " criteria");
        }
        if (draws < 1) {
            throw new IllegalArgumentException("There are " + draws + " draws");
        }
        this.ratings = ratings;
        this.weights = weights;
        this.draws = draws;
        this.seed = seed;
    }

    /** Ranks every draw. */
    public RankCounts run() {
        var counts = new RankCounts(ratings.options(), ratings.criteria());
        var random = new SplittableRandom(seed);
        double[] weight = new double[ratings.criteria()];
        double[] totals = new double[ratings.options()];
        for (int draw = 0; draw < draws; draw++) {
            weights.draw(random, weight);
            ratings.totals(weight, draw % ratings.draws(), totals);
            counts.add(totals, weight);
        }
        return counts;
    }

    /**
     * How often an option comes first under its own central weights: its confidence factor.
     *
     * @param fresh draws of the ratings other than those the central weights came from
     * @param central weights of the option
     * @return 0..1
     */
    public static double confidence(Ratings fresh, double[] central, int option) {
        return new Smaa(fresh, WeightSpace.fixed(central), fresh.draws(), 0)
                .run()
                .share(option, 0);
    }
}
