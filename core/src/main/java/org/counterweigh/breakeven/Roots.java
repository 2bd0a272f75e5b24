package org.counterweigh.breakeven;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * Every point of a range at which a function is nothing, rising.
 *
 * <p>The range is scanned in 65 points. A change of sign between two of them is narrowed down by the method of Brent
 * (Algorithms for Minimization without Derivatives, 1973); a scan point at which the function is nothing counts too,
 * whether or not it crosses there. Where it bends towards nothing between two points of one sign, its extreme is looked
 * for, so that two roots within one step are found as well as a touch. A stretch of nothing counts by its two ends. A
 * change of sign across a pole or a jump is no root. Points at which the function is not a number are left out. Roots are
 * as precise as doubles are, about 1e-15 relative where the function crosses steeply.
 */
final class Roots {

    private static final double RELATIVE = 2e-16;
    /** Keeps a root at 0, where no relative precision helps, from being narrowed down for ever. */
    private static final double OF_WIDEST = 1e-18;

    private static final int MOST_STEPS = 10_000;
    private static final int NARROWINGS = 80;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** How small the function must be, beside its amounts at the two ends of the bracket, to be nothing. */
    private static final double NOTHING = 1e-9;

    /** A touch is told from a near miss only as far as rounding allows. */
    private static final double TOUCHES = 1e-14;

    private Roots() {}

    static List<Double> of(DoubleUnaryOperator function, Scan scan) {
        List<Double> roots = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
            if (scan.isZero(i)) {
                addZero(function, scan, i, roots);
            } else if (i > 0 && i + 1 < scan.size() && scan.bendsTowardsZero(i)) {
                addAround(function, scan, i, roots);
            }
            if (i + 1 < scan.size() && scan.crossesAfter(i)) {
                addCrossing(function, scan.point(i), scan.point(i + 1), roots);
            }
        }
        return roots.stream().sorted().distinct().toList();
    }

    /** A zero by itself is a root; of a stretch of zeros only the ends are. */
    private static void addZero(DoubleUnaryOperator function, Scan scan, int i, List<Double> roots) {
        boolean before = i > 0 && scan.isZero(i - 1);
        boolean after = i + 1 < scan.size() && scan.isZero(i + 1);
        if (!before && !after) {
            roots.add(scan.point(i));
        } else if (!before) {
            roots.add(i == 0 ? scan.point(0) : endOfStretch(function, scan.point(i), scan.point(i - 1)));
        } else if (!after) {
            boolean last = i + 1 == scan.size();
            roots.add(last ? scan.point(i) : endOfStretch(function, scan.point(i), scan.point(i + 1)));
        }
    }

    private static double endOfStretch(DoubleUnaryOperator function, double zero, double other) {
        double within = zero;
        double outside = other;
        for (int i = 0; i < NARROWINGS; i++) {
            double middle = within + (outside - within) / 2;
            if (function.applyAsDouble(middle) == 0) {
                within = middle;
            } else {
                outside = middle;
            }
        }
        return within;
    }

    private static void addCrossing(DoubleUnaryOperator function, double low, double high, List<Double> roots) {
        double scale = Math.max(Math.abs(function.applyAsDouble(low)), Math.abs(function.applyAsDouble(high)));
        // Brent is not told of an infinite amount, only of its sign
        var solver = new BrentSolver(RELATIVE, OF_WIDEST * Math.max(Math.abs(low), Math.abs(high)), Double.MIN_NORMAL);
        double root = solver.solve(
                MOST_STEPS,
                point -> Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, function.applyAsDouble(point))),
                low,
                high);
        if (Math.abs(function.applyAsDouble(root)) <= NOTHING * scale) {
            roots.add(root);
        }
    }

    /** The point nearest to nothing between the neighbours of a scan point, by golden section. */
    private static void addAround(DoubleUnaryOperator function, Scan scan, int i, List<Double> roots) {
        double sign = Math.signum(scan.amount(i));
        double low = scan.point(i - 1);
        double high = scan.point(i + 1);
        double best = scan.point(i);
        double least = Math.abs(scan.amount(i));
        for (int step = 0; step < NARROWINGS && least > 0; step++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            double atLeft = sign * function.applyAsDouble(left);
            double atRight = sign * function.applyAsDouble(right);
            boolean toTheLeft = atLeft < atRight;
            if (Math.min(atLeft, atRight) < least) {
                best = toTheLeft ? left : right;
                least = Math.min(atLeft, atRight);
            }
            low = toTheLeft ? low : left;
            high = toTheLeft ? right : high;
        }
        addExtreme(function, scan, i, best, least, roots);
    }

    private static void addExtreme(
            DoubleUnaryOperator function, Scan scan, int i, double best, double least, List<Double> roots) {
        double ends = Math.max(Math.abs(scan.amount(i - 1)), Math.abs(scan.amount(i + 1)));
        if (least < -TOUCHES * ends) {
            addCrossing(function, scan.point(i - 1), best, roots);
            addCrossing(function, best, scan.point(i + 1), roots);
        } else if (least <= TOUCHES * ends) {
            roots.add(best);
        }
    }
}
