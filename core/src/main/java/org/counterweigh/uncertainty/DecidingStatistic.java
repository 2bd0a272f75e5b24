package org.counterweigh.uncertainty;

import org.counterweigh.probability.SortedSample;

/**
 * How what an answer rests on lies over all simulations.
 *
 * @param low five in a hundred simulations are below it
 * @param high five in a hundred are above it
 * @param varies whether it differs between simulations at all
 */
public record DecidingStatistic(double low, double median, double high, boolean varies) {

    static DecidingStatistic of(double[] column) {
        var sorted = SortedSample.of(column);
        return new DecidingStatistic(sorted.low(), sorted.median(), sorted.high(), sorted.at(0) < sorted.at(1));
    }
}
