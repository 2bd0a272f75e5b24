package org.counterweigh.report.chart;

/**
 * Where an amount stands between two edges; zero is always in view.
 *
 * @param low the amount at the left edge, at most zero
 * @param high the amount at the right edge, at least zero
 */
record Scale(double low, double high, double left, double right) {

    /** A scale over amounts, all of which may be zero. */
    static Scale over(double[] amounts, double left, double right) {
        double low = 0;
        double high = 0;
        for (double amount : amounts) {
            low = Math.min(low, amount);
            high = Math.max(high, amount);
        }
        return new Scale(low, high > low ? high : low + 1, left, right);
    }

    double at(double amount) {
        return left + (amount - low) / (high - low) * (right - left);
    }
}
