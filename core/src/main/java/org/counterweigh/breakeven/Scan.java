package org.counterweigh.breakeven;

import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/** A function looked at in evenly spaced points, to see between which of them it changes sign. */
final class Scan {

    /** A power of two of steps, so that the points of a range such as 0..1 are exact. */
    static final int STEPS = 64;

    /** A dip may reach below its lowest point by as many times as its neighbours together stand above that point. */
    private static final double REACH = 4;

    private static final double ROUNDING = 1e-13;

    private final double[] points;
    private final double[] amounts;

    /** Looks at all points in one go. */
    Scan(Bounds range, UnaryOperator<double[]> allAtOnce) {
        points = new double[STEPS + 1];
        double step = (range.high() - range.low()) / STEPS;
        for (int i = 0; i < STEPS; i++) {
            points[i] = range.low() + i * step;
        }
        points[STEPS] = range.high();
        amounts = allAtOnce.apply(points.clone());
        if (amounts.length != points.length) {
            throw new IllegalArgumentException(amounts.length + " amounts of " + points.length + " points");
        }
    }

    int size() {
        return points.length;
    }

    double point(int i) {
        return points[i];
    }

    double amount(int i) {
        return amounts[i];
    }

    boolean isZero(int i) {
        return amounts[i] == 0;
    }

    boolean isFinite(int i) {
        return Double.isFinite(amounts[i]);
    }

    boolean crossesAfter(int i) {
        return isFinite(i) && isFinite(i + 1) && Math.signum(amounts[i]) * Math.signum(amounts[i + 1]) < 0;
    }

    /** Whether the function comes closest to nothing around a point inside, without changing sign there. */
    boolean bendsTowardsZero(int i) {
        double here = amounts[i];
        return isFinite(i - 1)
                && isFinite(i)
                && isFinite(i + 1)
                && here * Math.signum(amounts[i - 1]) > 0
                && here * Math.signum(amounts[i + 1]) > 0
                && Math.abs(here) <= Math.abs(amounts[i - 1])
                && Math.abs(here) <= Math.abs(amounts[i + 1])
                && Math.abs(here) <= REACH * (Math.abs(amounts[i - 1]) + Math.abs(amounts[i + 1]) - 2 * Math.abs(here));
    }

    /** Whether the function has the same amount at every point, as far as rounding lets one tell. */
    boolean isFlat() {
        var finite = DoubleStream.of(amounts).filter(Double::isFinite).summaryStatistics();
        double largest = Math.max(Math.abs(finite.getMin()), Math.abs(finite.getMax()));
        return finite.getCount() == 0 || finite.getMax() - finite.getMin() <= ROUNDING * largest;
    }
}
