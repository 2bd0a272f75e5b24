package org.counterweigh.probability;

/**
 * The sorted values of one column, from which any number of percentiles are read.
 *
 * <p>A value may be infinite; one that is not a number is refused.
 */
public final class SortedSample {

    public static final double LOW = 0.05;
    public static final double MIDDLE = 0.5;
    public static final double HIGH = 0.95;

    private final double[] sorted;

    private SortedSample(double[] sorted) {
        this.sorted = sorted;
    }

    public static SortedSample of(double[] column) {
        Require.that(column.length > 0, "column must not be empty");
        double[] sorted = Spreading.inOrder(column);
        Require.that(!Double.isNaN(sorted[sorted.length - 1]), "column must hold numbers only");
        return new SortedSample(sorted);
    }

    /**
     * The value at a share of the way from the lowest to the highest, straight between neighbours (type 7 of Hyndman and
     * Fan 1996; PERCENTILE.INC of Excel).
     *
     * @param p 0..1
     */
    public double at(double p) {
        double place = Require.share("p", p) * (sorted.length - 1);
        int below = (int) place;
        double value = sorted[below];
        double part = place - below;
        double next = part > 0 ? sorted[below + 1] : value;
        return next == value ? value : value + part * (next - value);
    }

    /** Counted from 0. */
    double inOrder(int place) {
        return sorted[place];
    }

    /** How many values are at most this one. */
    int upTo(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The value of which five in a hundred are below. */
    public double low() {
        return at(LOW);
    }

    public double median() {
        return at(MIDDLE);
    }

    /** The value of which five in a hundred are above. */
    public double high() {
        return at(HIGH);
    }

    public double nearest(double p) {
        return sorted[(int) Math.round(Require.share("p", p) * (sorted.length - 1))];
    }

    /**
     * Mean of the lowest values that make up a share of all, the last of them counted in part (expected shortfall,
     * Rockafellar and Uryasev 2002).
     *
     * @param share above 0, at most 1
     */
    public double meanOfLowest(double share) {
        Require.that(share > 0 && share <= 1, "share must be above 0 and at most 1, not " + share);
        double wanted = share * sorted.length;
        double lowest = sorted[0];
        if (Double.isInfinite(lowest)) {
            return lowest;
        }
        double sum = 0;
        for (int i = 0; i < wanted; i++) {
            sum += Math.min(1, wanted - i) * (sorted[i] - lowest);
        }
        return lowest + sum / wanted;
    }
}
