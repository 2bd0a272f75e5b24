package org.counterweigh.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.simulation.CompiledLines;

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

    private static final int LINES_OF_EACH = 5;

    private final Given cashable;
    private final int levels;
    private final CompiledLines lines;

    /** Of one way of a case, or of one above every base load that could be kept, the lowest first. */
    CashableThreshold(int horizon, List<CaseCalculation> ways) {
        cashable = ways.get(0).quote().work().volume().cashable();
        levels = ways.size();
        List<Line> all = ways.stream()
                .flatMap(way -> Stream.of(
                        way.worth().netPresentValue(),
                        way.tests().value(),
                        way.tests().cash(),
                        way.tests().hurdle(),
                        way.tests().payback()))
                .toList();
        lines = CompiledLines.of(horizon, all, cashable::equals);
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
        List<double[][]> results = lines.results(shares.length);
        lines.run(given -> shares, 0, shares.length, shares.length, results);
        for (int point = 0; point < shares.length; point++) {
            int best = best(results, point);
            boolean holds = true;
            for (int test = 1; test < LINES_OF_EACH; test++) {
                holds &= results.get(LINES_OF_EACH * best + test)[0][point] == 1;
            }
            if (holds) {
                return point;
            }
        }
        return -1;
    }

    /** The level worth most, the lowest of equals. */
    private int best(List<double[][]> results, int point) {
        int best = 0;
        for (int level = 1; level < levels; level++) {
            if (results.get(LINES_OF_EACH * level)[0][point] > results.get(LINES_OF_EACH * best)[0][point]) {
                best = level;
            }
        }
        return best;
    }
}
