package org.counterweigh.probability;

import java.util.function.DoubleUnaryOperator;

/**
 * A quantile function at 2,049 points with straight lines between them, in the square root of the nearer tail.
 *
 * <p>Points stand at p = (i s)^2 below the median and at 1 - (i s)^2 above it, with s = sqrt(1/2)/1,024. For a
 * log-concave density (PERT with shapes of 1 or more, normal) p f'/f^2 lies between -1 and 1, so that a straight
 * line in sqrt(p) misses the probability by at most 6 s^2/8 = 3.6e-7; the outermost cells hold 4.8e-7 each.
 */
final class QuantileTable {

    static final int CELLS = 1_024;

    private static final double STEP = Math.sqrt(0.5) / CELLS;
    private static final double PER_STEP = CELLS / Math.sqrt(0.5);

    private final double[] lower = new double[CELLS + 2];
    private final double[] upper = new double[CELLS + 2];

    /**
     * @param fromBelow the value that is not exceeded with a probability of at most a half
     * @param fromAbove the value that is exceeded with a probability of at most a half
     */
    QuantileTable(DoubleUnaryOperator fromBelow, DoubleUnaryOperator fromAbove) {
        for (int i = 0; i <= CELLS; i++) {
            lower[i] = fromBelow.applyAsDouble(node(i));
            upper[i] = fromAbove.applyAsDouble(node(i));
        }
        // A root rounded up to the last point finds a cell of no width there.
        lower[CELLS + 1] = lower[CELLS];
        upper[CELLS + 1] = upper[CELLS];
    }

    static double node(int i) {
        return i == CELLS ? 0.5 : i * STEP * (i * STEP);
    }

    static boolean inOutermostCell(double p) {
        return Math.min(p, 1 - p) < STEP * STEP;
    }

    double at(double p) {
        boolean below = p < 0.5;
        double place = Math.sqrt(below ? p : 1 - p) * PER_STEP;
        double[] side = below ? lower : upper;
        int cell = (int) place;
        return side[cell] + (place - cell) * (side[cell + 1] - side[cell]);
    }
}
