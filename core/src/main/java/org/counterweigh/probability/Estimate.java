package org.counterweigh.probability;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/**
 * A number worked out from draws, and how far off it may be.
 *
 * <p>A column holds several independent sets of draws, one after the other. The standard error is the standard deviation
 * between sets over the square root of their number (Owen 1998): within a set evenly spread points are not independent,
 * so that the usual standard deviation over the root of n says nothing.
 *
 * @param value from all draws together
 * @param error its standard error, from the scatter between replicates; same unit as the value
 */
public record Estimate(double value, double error) {

    /** Mean of a column; a column of equal values has that value to the last bit, and no error. */
    public static Estimate ofMean(double[] column, int replicates) {
        return of(column, replicates, Estimate::mean);
    }

    /** Share of the draws of which something holds, 0..1. */
    public static Estimate ofShare(double[] column, int replicates, DoublePredicate holds) {
        return of(
                column,
                replicates,
                set -> (double) Arrays.stream(set).filter(holds).count() / set.length);
    }

    /**
     * Any statistic.
     *
     * @param replicates sets of equal size in the column, 2 or more; divides its length
     * @param statistic of all draws gives the value, of each set the scatter
     */
    public static Estimate of(double[] column, int replicates, ToDoubleFunction<double[]> statistic) {
        Require.that(replicates >= 2, "replicates must be 2 or more to tell an error, not " + replicates);
        Require.that(
                column.length > 0 && column.length % replicates == 0,
                "a column of " + column.length + " cannot hold " + replicates + " replicates of equal size");
        int size = column.length / replicates;
        double[] each = new double[replicates];
        for (int set = 0; set < replicates; set++) {
            each[set] = statistic.applyAsDouble(Arrays.copyOfRange(column, set * size, (set + 1) * size));
        }
        double mean = mean(each);
        double squares = 0;
        for (double one : each) {
            squares += one == mean ? 0 : (one - mean) * (one - mean);
        }
        double error = Math.sqrt(squares / (replicates - 1) / replicates);
        return new Estimate(statistic.applyAsDouble(column), error);
    }

    /** Measured from the first value, so that equal values keep their value to the last bit. */
    static double mean(double[] values) {
        double first = values[0];
        if (!Double.isFinite(first)) {
            return first;
        }
        double sum = 0;
        for (double value : values) {
            sum += value - first;
        }
        return first + sum / values.length;
    }
}
