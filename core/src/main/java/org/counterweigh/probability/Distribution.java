package org.counterweigh.probability;

/**
 * How probability lies over the values an input may take.
 *
 * <p>A range without width is certain: its quantiles and its mean are its one value bit for bit.
 */
public sealed interface Distribution permits Pert, Triangular, Lognormal {

    /**
     * The value that is not exceeded with a given probability.
     *
     * @param p probability, 0..1; 0 gives the lowest value there is, 1 the highest, which may be infinite
     */
    double quantile(double p);

    /** Probability of a value of at most this one, 0..1. */
    double cumulative(double value);

    /**
     * Mean of the value where it is below a limit, and of the limit elsewhere: E[min(X, limit)].
     *
     * @param limit any number; below the lowest value the answer is the limit itself
     */
    double limitedMean(double limit);

    double mean();

    double variance();

    /** Third standardised central moment, without unit; 0 for a certain value. */
    double skewness();

    boolean isCertain();

    /**
     * The distribution of this value times a factor.
     *
     * @param factor 0 or more; 0 makes the value certain
     */
    Distribution scaled(double factor);

    default double standardDeviation() {
        return Math.sqrt(variance());
    }
}
