package org.counterweigh.probability;

/**
 * How probability lies over the values an input may take.
 *
 * <p>A range without width is certain: its quantiles and its mean are its one value bit for bit.
 */
public sealed interface Distribution permits Pert, Triangular, Lognormal {

    /** The value not exceeded with probability p, 0..1: the lowest at 0, the highest, which may be infinite, at 1. */
    double quantile(double p);

    /** Probability of a value of at most this one, 0..1. */
    double cumulative(double value);

    /** E[min(X, limit)], for any limit; below the lowest value the limit itself. */
    double limitedMean(double limit);

    double mean();

    double variance();

    /** Third standardised central moment, without unit; 0 for a certain value. */
    double skewness();

    boolean isCertain();

    /** The distribution of this value times a factor of 0 or more; 0 makes it certain. */
    Distribution scaled(double factor);

    default double standardDeviation() {
        return Math.sqrt(variance());
    }
}
