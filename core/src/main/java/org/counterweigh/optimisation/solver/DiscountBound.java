package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.optimisation.solver.Portfolio.Tier;

/**
 * What a discount saves at most while gross fees stay in a range, linear in fees, so that each work adds its own part.
 *
 * @param ofGross saved for each unit of gross fees, relief included
 * @param ofPassedOn saved for each unit of client income passed on; zero or less
 * @param fixed saved beside
 * @param least discount taken off fees that count towards a commitment, for each unit of gross fees
 * @param leastFixed the same, beside
 */
record DiscountBound(double ofGross, double ofPassedOn, double fixed, double least, double leastFixed) {

    static final DiscountBound NONE = new DiscountBound(0, 0, 0, 0, 0);

    /**
     * Between two amounts of gross fees.
     *
     * <p>Two bounds are right: the chord of the discount less the lowest rate on what is passed on, and the highest rate on
     * what is not passed on; the lower in the middle of the range is taken. Where tiers fall, the chord is lifted.
     *
     * @param passedOn in the middle of the range
     */
    static DiscountBound of(Portfolio.Provider terms, double low, double high, double passedOn) {
        if (high <= 0 || terms.tiers().isEmpty()) {
            return NONE;
        }
        double slope = high > low ? (terms.discount(high) - terms.discount(low)) / (high - low) : 0;
        double lift = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double gross : corners(terms, low, high)) {
            lift = Math.max(lift, terms.discount(gross) - slope * gross);
            double rate = gross > 0 ? terms.discount(gross) / gross : firstRate(terms);
            least = Math.min(least, rate);
            most = Math.max(most, rate);
        }
        double relief = terms.relief();
        double middle = (low + high) / 2;
        double byChord = relief * (slope * middle + lift) - least * passedOn;
        double byRate = most * (relief * middle - passedOn);
        return byRate < byChord
                ? new DiscountBound(most * relief, -most, 0, least, 0)
                : new DiscountBound(relief * slope, -least, relief * lift, slope, lift);
    }

    double at(double gross, double passedOn) {
        return ofGross * gross + ofPassedOn * passedOn + fixed;
    }

    private static List<Double> corners(Portfolio.Provider terms, double low, double high) {
        List<Double> corners = new ArrayList<>(List.of(low, high));
        for (Tier tier : terms.tiers()) {
            if (tier.from() > low && tier.from() < high) {
                corners.add(tier.from());
            }
        }
        return corners;
    }

    private static double firstRate(Portfolio.Provider terms) {
        Tier first = terms.tiers().get(0);
        return first.from() > 0 ? 0 : first.rate();
    }
}
