package org.counterweigh.probability;

/**
 * How probability lies over the values an input may take.
 *
 * <p>A range without width is certain: its quantiles and its mean are its one value bit for bit.
 */
public sealed interface Distribution permits Pert, Triangular, Lognormal {

    /** The value not exceeded with probability p, 0..1: the lowest at 0, the highest, which may be infinite, at 1. */
    double quantile(double p);

    double mean();

    double variance();

    boolean isCertain();

    default double standardDeviation() {
        return Math.sqrt(variance());
    }
}
