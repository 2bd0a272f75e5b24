package org.counterweigh.uncertainty;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.counterweigh.probability.SortedSample;

/**
 * How long the cash takes to come back, over all simulations; months from the start of Year 1.
 *
 * @param low five in a hundred simulations are back sooner; each of the three is empty where that one never pays back
 * @param withinLimit share of simulations back within the firm's limit
 * @param never share of simulations in which the money does not come back for good
 */
public record PaybackPercentiles(
        OptionalDouble low, OptionalDouble median, OptionalDouble high, double withinLimit, double never) {

    /** Of the months in each simulation, and of whether the money is out for good in it, 1 or 0; the limit in months. */
    static PaybackPercentiles of(double[] inTime, double[] never, double limit) {
        double[] months = new double[inTime.length];
        Arrays.setAll(months, draw -> never[draw] > 0 ? Double.POSITIVE_INFINITY : inTime[draw]);
        var sorted = SortedSample.of(months);
        double all = months.length;
        return new PaybackPercentiles(
                at(sorted, SortedSample.LOW),
                at(sorted, SortedSample.MIDDLE),
                at(sorted, SortedSample.HIGH),
                Arrays.stream(months).filter(back -> back <= limit).count() / all,
                Arrays.stream(months).filter(Double::isInfinite).count() / all);
    }

    /** A simulation's own payback rather than one between two, since one of the two may be never. */
    private static OptionalDouble at(SortedSample sorted, double share) {
        double months = sorted.nearest(share);
        return Double.isInfinite(months) ? OptionalDouble.empty() : OptionalDouble.of(months);
    }
}
