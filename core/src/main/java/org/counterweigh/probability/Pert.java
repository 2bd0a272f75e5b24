package org.counterweigh.probability;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * PERT: a beta distribution between the lowest and the highest value, peaked at the most likely one.
 *
 * <p>alpha = 1 + lambda (likely - low)/(high - low), beta = 1 + lambda (high - likely)/(high - low) (Clark 1962;
 * Vose, Risk Analysis, 2008). The rule of 1959 that sets the standard deviation to a sixth of the width is another
 * distribution with the same mean.
 *
 * @param lambda weight of the most likely value against an end, 0 or more; 4 as a rule, 0 is uniform
 */
public record Pert(double low, double likely, double high, double lambda) implements Distribution {

    private static final double USUAL_LAMBDA = 4;

    public Pert {
        Require.rising(low, likely, high);
        Require.notNegative("lambda", lambda);
    }

    public Pert(double low, double likely, double high) {
        this(low, likely, high, USUAL_LAMBDA);
    }

    /** Shapes of the beta distribution; not a number when the value is certain. */
    double alpha() {
        return 1 + lambda * (likely - low) / (high - low);
    }

    double beta() {
        return 1 + lambda * (high - likely) / (high - low);
    }

    @Override
    public double quantile(double p) {
        Require.share("p", p);
        if (isCertain() || p == 0) {
            return low;
        }
        return p == 1 ? high : Math.min(high, low + (high - low) * standardQuantile(p));
    }

    /** The library searches to 1e-9 of the width; one Newton step takes it to rounding where the density allows. */
    private double standardQuantile(double p) {
        BetaDistribution standard = BetaDistribution.of(alpha(), beta());
        double found = standard.inverseCumulativeProbability(p);
        double better = found - (standard.cumulativeProbability(found) - p) / standard.density(found);
        return better > 0 && better < 1 && Math.abs(better - found) < 1e-6 ? better : found;
    }

    /** Probability of a value of at most this one, 0..1. */
    public double cumulative(double value) {
        if (value < low) {
            return 0;
        }
        return value >= high
                ? 1
                : BetaDistribution.of(alpha(), beta()).cumulativeProbability((value - low) / (high - low));
    }

    /** E[min(X, limit)]: the part of a beta's mean below x is the mean times the probability with alpha one higher. */
    double limitedMean(double limit) {
        if (limit <= low) {
            return limit;
        }
        if (limit >= high) {
            return mean();
        }
        double a = alpha();
        double b = beta();
        double x = (limit - low) / (high - low);
        double below = a / (a + b) * BetaDistribution.of(a + 1, b).cumulativeProbability(x);
        double above = BetaDistribution.of(a, b).survivalProbability(x);
        return low + (high - low) * (below + x * above);
    }

    @Override
    public double mean() {
        // Measured from the most likely value, so that a range without width keeps its value to the last bit.
        return likely + ((low - likely) + (high - likely)) / (lambda + 2);
    }

    @Override
    public double variance() {
        return (mean() - low) * (high - mean()) / (lambda + 3);
    }

    /** Third standardised central moment; 0 for a certain value. */
    double skewness() {
        if (isCertain()) {
            return 0;
        }
        double a = alpha();
        double b = beta();
        return 2 * (b - a) * Math.sqrt(a + b + 1) / ((a + b + 2) * Math.sqrt(a * b));
    }

    @Override
    public boolean isCertain() {
        return low == high;
    }

    /** The distribution of this value times a factor of 0 or more; 0 makes it certain. */
    public Pert scaled(double factor) {
        Require.notNegative("factor", factor);
        return new Pert(low * factor, likely * factor, high * factor, lambda);
    }
}
