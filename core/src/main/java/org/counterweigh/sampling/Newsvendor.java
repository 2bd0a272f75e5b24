package org.counterweigh.sampling;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much to keep for a normal demand when too much and too little both cost
 * (Arrow, Harris and Marschak 1951; Snyder and Shen 2019).
 *
 * @param mean of demand, finite
 * @param deviation standard deviation of demand, 0 or more
 * @param over cost of one too many, above 0
 * @param under cost of one too few, above 0
 */
public record Newsvendor(double mean, double deviation, double over, double under) {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    public Newsvendor {
        requireDemand(mean, deviation);
        if (!(over > 0 && under > 0) || Double.isInfinite(over) || Double.isInfinite(under)) {
            throw new IllegalArgumentException("Too much and too little must both cost: " + over + ", " + under);
        }
    }

    static void requireDemand(double mean, double deviation) {
        if (!Double.isFinite(mean) || !Double.isFinite(deviation) || deviation < 0) {
            throw new IllegalArgumentException("No demand has mean " + mean + " and deviation " + deviation);
        }
    }

    /** The amount that costs least on average: demand stays below it in under/(under + over) of cases. */
    public double best() {
        return mean + deviation * STANDARD.inverseCumulativeProbability(under / (under + over));
    }

    /** What is expected beyond an amount. */
    public double shortage(double amount) {
        return shortage(mean, deviation, amount);
    }

    /** What an amount costs on average, in too much and too little. */
    public double cost(double amount) {
        double shortage = shortage(amount);
        return over * (amount - mean + shortage) + under * shortage;
    }

    static double shortage(double mean, double deviation, double amount) {
        if (deviation == 0) {
            return Math.max(0, mean - amount);
        }
        double z = (amount - mean) / deviation;
        double loss = STANDARD.density(z) - z * STANDARD.survivalProbability(z);
        return deviation * Math.max(0, loss);
    }
}
