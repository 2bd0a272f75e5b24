package org.counterweigh.probability;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Losses of one known size, or none: only their number is uncertain. */
record CountedLosses(double frequency, double size) implements CompoundPoisson.Shape {

    /** Lets a loss of k times the size count as k events in spite of rounding. */
    private static final double ROUNDING = 1 + 1e-12;

    @Override
    public double exceedance(double loss) {
        if (frequency == 0 || size == 0) {
            return 0;
        }
        double events = Math.floor(loss / size * ROUNDING);
        return events >= Integer.MAX_VALUE
                ? 0
                : PoissonDistribution.of(frequency).survivalProbability((int) events);
    }

    @Override
    public double quantile(double p) {
        return frequency == 0 || size == 0
                ? 0
                : size * PoissonDistribution.of(frequency).inverseCumulativeProbability(p);
    }
}
