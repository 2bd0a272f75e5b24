package org.counterweigh.probability;

/** Means that keep a value which never changes to its last bit. */
final class Average {

    private Average() {}

    /** Measured from the first value, so that equal values add up to nothing, whatever their number. */
    static double of(double[] values) {
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
