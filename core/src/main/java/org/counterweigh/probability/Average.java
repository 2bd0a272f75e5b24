package org.counterweigh.probability;

/** Means that keep a value which never changes to its last bit. */
final class Average {

    private Average() {}

    static double of(double[] values) {
        return of(values, 0, values.length);
    }

    /** Measured from the first value, so that equal values add up to nothing, whatever their number. */
    static double of(double[] values, int from, int to) {
        double first = values[from];
        if (!Double.isFinite(first)) {
            return first;
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i] - first;
        }
        return first + sum / (to - from);
    }
}
