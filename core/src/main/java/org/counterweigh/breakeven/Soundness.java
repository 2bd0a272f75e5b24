package org.counterweigh.breakeven;

import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.simulation.CompiledLines;

/**
 * What a case is worth where all four of its tests hold, as one figure changes and all else stays.
 *
 * <p>Where a base load is kept, it is chosen anew at each value, as it would be.
 */
public final class Soundness {
    private static final int LINES_OF_EACH = 5;

    private final int levels;
    private final CompiledLines lines;

    /** Of one way of a case, or of one above every base load that could be kept, the lowest first. */
    public Soundness(int horizon, List<CaseCalculation> ways, Given changing) {
        levels = ways.size();
        List<Line> all = ways.stream()
                .flatMap(way -> Stream.of(
                        way.worth().netPresentValue(),
                        way.tests().value(),
                        way.tests().cash(),
                        way.tests().hurdle(),
                        way.tests().payback()))
                .toList();
        lines = CompiledLines.of(horizon, all, changing::equals);
    }

    /** Net present value at each value of the figure; not a number where a test fails. */
    public double[] at(double[] values) {
        List<double[][]> results = lines.results(values.length);
        lines.run(given -> values, 0, values.length, values.length, results);
        double[] worths = new double[values.length];
        for (int point = 0; point < values.length; point++) {
            int best = best(results, point);
            boolean holds = true;
            for (int test = 1; test < LINES_OF_EACH; test++) {
                holds &= results.get(LINES_OF_EACH * best + test)[0][point] == 1;
            }
            worths[point] = holds ? results.get(LINES_OF_EACH * best)[0][point] : Double.NaN;
        }
        return worths;
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
