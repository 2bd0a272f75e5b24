package org.counterweigh.probability;

/**
 * The range of a column cut into stretches of equal width: by one multiplication the neighbourhood of a value. A higher
 * value never lies in a lower stretch.
 *
 * @param low where the first begins
 * @param perUnit stretches in one unit of the values
 */
record Stretches(double low, double perUnit, int count) {

    static Stretches of(double[] column, int count) {
        double low = column[0];
        double high = low;
        for (double value : column) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Stretches(low, count / (high - low), count);
    }

    /** Whether they have a width: not where all values are equal, or not all are finite numbers. */
    boolean haveWidth() {
        return perUnit > 0 && perUnit < Double.POSITIVE_INFINITY;
    }

    /** Of a value of the column, from 0 on. */
    int of(double value) {
        return Math.min((int) ((value - low) * perUnit), count - 1);
    }
}
