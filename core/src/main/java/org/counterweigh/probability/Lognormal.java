package org.counterweigh.probability;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A positive value whose logarithm is normal: losses and durations.
 *
 * <p>From an interval as in Hubbard and Seiersen, How to Measure Anything in Cybersecurity Risk (2016).
 *
 * @param median half of the values are below it, 0 or more; 0 is a value of 0 for certain
 * @param sigma standard deviation of the logarithm, 0 or more; 0 is the median for certain
 */
public record Lognormal(double median, double sigma) implements Distribution {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    public Lognormal {
        Require.notNegative("median", median);
        Require.notNegative("sigma", sigma);
    }

    /** Five in a hundred values are below low, five in a hundred above high. */
    public static Lognormal between5And95(double low, double high) {
        Require.positive("low", low);
        Require.finite("high", high);
        Require.that(low <= high, "low " + low + " must not be above high " + high);
        if (low == high) {
            return new Lognormal(low, 0);
        }
        double z = STANDARD.inverseCumulativeProbability(0.95);
        return new Lognormal(Math.sqrt(low) * Math.sqrt(high), (Math.log(high) - Math.log(low)) / (2 * z));
    }

    @Override
    public double quantile(double p) {
        Require.share("p", p);
        return isCertain() ? median : median * Math.exp(sigma * STANDARD.inverseCumulativeProbability(p));
    }

    @Override
    public double mean() {
        return median * Math.exp(sigma * sigma / 2);
    }

    @Override
    public double variance() {
        return mean() * mean() * Math.expm1(sigma * sigma);
    }

    @Override
    public boolean isCertain() {
        return sigma == 0 || median == 0;
    }
}
