package org.counterweigh.mcda;

/**
 * Stochastic multicriteria acceptability analysis: how options rank over all draws of ratings and weights
 * (Lahdelma, Hokkanen and Salminen 1998; Lahdelma and Salminen 2001).
 */
public final class Smaa {

    private Smaa() {}

    /**
     * Ranks the options in every draw, of ratings or of weights, whichever are more; the fewer are gone through again, so
     * let their number divide the other.
     */
    public static RankCounts ranks(Ratings ratings, WeightDraws weights) {
        if (weights.criteria() != ratings.criteria()) {
            throw new IllegalArgumentException(weights.criteria() + " weights for " + ratings.criteria() + " criteria");
        }
        var counts = new RankCounts(ratings.options(), ratings.criteria());
        double[] totals = new double[ratings.options()];
        int draws = Math.max(ratings.draws(), weights.draws());
        for (int draw = 0; draw < draws; draw++) {
            ratings.totals(weights.row(draw), draw % ratings.draws(), totals);
            counts.add(totals, weights.row(draw));
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
        return ranks(fresh, WeightDraws.fixed(central)).share(option, 0);
    }
}
