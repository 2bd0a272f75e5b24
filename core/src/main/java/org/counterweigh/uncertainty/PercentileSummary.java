package org.counterweigh.uncertainty;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.counterweigh.appraisal.CashFlow;
import org.counterweigh.probability.Estimate;
import org.counterweigh.probability.Replicated;
import org.counterweigh.probability.SortedSample;

/** Sums up what a line is in all futures. */
final class PercentileSummary {

    static final double LOW = 0.05;
    static final double MIDDLE = 0.5;
    static final double HIGH = 0.95;

    private final int replicates;

    PercentileSummary(int replicates) {
        this.replicates = replicates;
    }

    /** @param column an amount in every future */
    Percentiles of(double[] column) {
        var percentiles = SortedSample.of(column);
        Estimate mean = Replicated.mean(column, replicates);
        Estimate positive = Replicated.share(column, replicates, amount -> amount > 0);
        return new Percentiles(
                percentiles.at(LOW),
                percentiles.at(MIDDLE),
                percentiles.at(HIGH),
                mean.value(),
                mean.error(),
                positive.value(),
                positive.error(),
                percentiles.meanOfLowest(LOW));
    }

    /**
     * How long the money takes to come back.
     *
     * @param netBenefit by year, then by future
     * @param limit months
     */
    static PaybackPercentiles payback(double[][] netBenefit, double limit) {
        int futures = netBenefit[0].length;
        double[] months = new double[futures];
        double[] amounts = new double[netBenefit.length];
        int within = 0;
        int never = 0;
        for (int future = 0; future < futures; future++) {
            for (int year = 0; year < amounts.length; year++) {
                amounts[year] = netBenefit[year][future];
            }
            double back = CashFlow.paybackMonths(amounts);
            within += back <= limit ? 1 : 0;
            never += Double.isNaN(back) ? 1 : 0;
            months[future] = Double.isNaN(back) ? Double.POSITIVE_INFINITY : back;
        }
        Arrays.sort(months);
        return new PaybackPercentiles(
                at(months, LOW),
                at(months, MIDDLE),
                at(months, HIGH),
                within / (double) futures,
                never / (double) futures);
    }

    /** A future's own payback rather than one between two, since one of the two may be never. */
    private static OptionalDouble at(double[] sorted, double share) {
        double months = sorted[(int) Math.round(share * (sorted.length - 1))];
        return Double.isInfinite(months) ? OptionalDouble.empty() : OptionalDouble.of(months);
    }
}
