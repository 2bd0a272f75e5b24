package org.counterweigh.sampling;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Hours to commit to, paid whether used or not, when demand is normal and the rest is bought on the spot: the newsvendor
 * (Arrow, Harris and Marschak 1951; Snyder and Shen 2019).
 *
 * <p>A normal demand may fall below nothing; where its deviation is more than a third of its mean the figures are rough.
 *
 * @param mean hours of demand, 0 or more
 * @param deviation standard deviation of demand, hours, 0 or more
 * @param committed price of a committed hour, above 0
 * @param spot price of an hour bought when needed, 0 or more
 */
public record Commitment(double mean, double deviation, double committed, double spot) {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    public Commitment {
        if (!(mean >= 0 && deviation >= 0) || Double.isInfinite(mean) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException("No demand has mean " + mean + " and deviation " + deviation);
        }
        if (!(committed > 0 && spot >= 0) || Double.isInfinite(committed) || Double.isInfinite(spot)) {
            throw new IllegalArgumentException("No commitment is at " + committed + " with spot at " + spot);
        }
    }

    /** The hours that cost least on average, which demand exceeds with chance committed / spot; none where that is 1. */
    public double best() {
        return spot <= committed
                ? 0
                : Math.max(0, mean + deviation * STANDARD.inverseCumulativeProbability((spot - committed) / spot));
    }

    public double overflow(double hours) {
        if (deviation == 0) {
            return Math.max(0, mean - hours);
        }
        double z = (hours - mean) / deviation;
        return deviation * Math.max(0, STANDARD.density(z) - z * STANDARD.survivalProbability(z));
    }

    public double cost(double hours) {
        return committed * hours + spot * overflow(hours);
    }

    public double allSpot() {
        return spot * mean;
    }
}
