package org.counterweigh.uncertainty;

/**
 * How an amount of money lies over all futures.
 *
 * @param low five in a hundred futures are below it
 * @param high five in a hundred are above it
 * @param meanError standard error of the mean, from the replicates; nothing when the amount is certain
 * @param chancePositive share of futures above zero
 * @param chanceError standard error of that share, from the replicates
 * @param downside mean of the worst five in a hundred futures
 */
public record Percentiles(
        double low,
        double median,
        double high,
        double mean,
        double meanError,
        double chancePositive,
        double chanceError,
        double downside) {}
