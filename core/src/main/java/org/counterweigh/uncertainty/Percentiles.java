package org.counterweigh.uncertainty;

import org.counterweigh.probability.Estimate;
import org.counterweigh.probability.SortedSample;

/**
 * How an amount of money lies over all simulations.
 *
 * @param low five in a hundred simulations are below it
 * @param high five in a hundred are above it
 * @param meanError standard error of the mean, from the replicates; nothing when the amount is certain
 * @param chancePositive share of simulations above zero
 * @param chanceError standard error of that share, from the replicates
 * @param downside mean of the worst five in a hundred simulations
 */
public record Percentiles(
        double low,
        double median,
        double high,
        double mean,
        double meanError,
        double chancePositive,
        double chanceError,
        double downside) {

    /** Sums up an amount in every simulation. */
    static Percentiles of(double[] column, int replicates) {
        var sorted = SortedSample.of(column);
        Estimate mean = Estimate.ofMean(column, replicates);
        Estimate positive = Estimate.ofShare(column, replicates, amount -> amount > 0);
        return new Percentiles(
                sorted.low(),
                sorted.median(),
                sorted.high(),
                mean.value(),
                mean.error(),
                positive.value(),
                positive.error(),
                sorted.meanOfLowest(SortedSample.LOW));
    }
}
