package org.counterweigh.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import org.counterweigh.breakeven.Soundness;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;

/**
 * Finds the lowest cash-releasing share above today's at which all four tests of a case hold, all else equal.
 *
 * <p>Where a base load is kept, it is chosen anew at each share, as it would be.
 */
final class CashableThreshold {
    private static final int POINTS = 1024;
    private static final int NARROWED = 64;
    /** Each time to a sixty-fourth of the step before; the last is finer than a double tells. */
    private static final int TIMES = 7;

    private final Given cashable;
    private final Soundness soundness;

    /** Of one way of a case, or of one above every base load that could be kept, the lowest first. */
    CashableThreshold(int horizon, List<CaseCalculation> ways) {
        cashable = ways.get(0).quote().work().volume().cashable();
        soundness = new Soundness(horizon, ways, cashable);
    }

    OptionalDouble lowest() {
        double from = cashable.value();
        double to = 1;
        OptionalDouble found = OptionalDouble.empty();
        int points = POINTS;
        for (int time = 0; time < TIMES; time++) {
            double[] shares = shares(from, to, points);
            int first = first(shares);
            if (first < 0) {
                return found;
            }
            found = OptionalDouble.of(shares[first]);
            from = first == 0 ? from : shares[first - 1];
            to = shares[first];
            points = NARROWED;
        }
        return found;
    }

    /** Evenly from above the lower end to the upper. */
    private static double[] shares(double from, double to, int points) {
        double[] shares = new double[points];
        for (int i = 0; i < points; i++) {
            shares[i] = i == points - 1 ? to : from + (to - from) * (i + 1) / points;
        }
        return shares;
    }

    private int first(double[] shares) {
        double[] worths = soundness.at(shares);
        for (int point = 0; point < shares.length; point++) {
            if (!Double.isNaN(worths[point])) {
                return point;
            }
        }
        return -1;
    }
}
