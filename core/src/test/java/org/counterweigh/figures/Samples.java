package org.counterweigh.figures;

import java.util.Arrays;
import java.util.function.Function;

/** Reads a figure as its amounts in every draw of the given figures: by year (or once), then by draw. */
public final class Samples extends Reading<double[][]> {

    private final int horizon;
    private final int draws;
    private final Function<Given, double[]> drawn;

    /**
     * @param horizon the last year N
     * @param draws how many draws there are, the same for every given figure
     * @param drawn the draws of a given figure, all equal to its value when it is certain
     */
    public Samples(int horizon, int draws, Function<Given, double[]> drawn) {
        this.horizon = horizon;
        this.draws = draws;
        this.drawn = drawn;
    }

    @Override
    protected double[][] given(Given given) {
        double[] draw = drawn.apply(given);
        if (draw.length != draws) {
            throw new IllegalArgumentException(given.label() + " has " + draw.length + " draws, not " + draws);
        }
        return new double[][] {draw};
    }

    @Override
    protected double[][] constant(Constant constant) {
        return new double[][] {always(constant.amount())};
    }

    @Override
    protected double[][] calendar(Calendar calendar) {
        double[][] years = new double[horizon + 1][];
        Arrays.setAll(years, year -> always(calendar.in(year, horizon)));
        return years;
    }

    @Override
    protected double[][] line(Line line) {
        return of(line.formula());
    }

    @Override
    protected double[][] worked(Operation operation, double[][] left, double[][] right) {
        double[][] years = new double[Math.max(left.length, right.length)][];
        Arrays.setAll(
                years,
                year -> combined(operation, left[left.length == 1 ? 0 : year], right[right.length == 1 ? 0 : year]));
        return years;
    }

    @Override
    protected double[][] acrossYears(YearOperation operation, double[][] over) {
        return switch (operation) {
            case CUMULATED -> running(Operation.PLUS, over);
            case TOTAL -> last(running(Operation.PLUS, over));
            case LARGEST -> last(running(Operation.AT_LEAST, over));
            case PREVIOUS -> {
                double[][] previous = new double[over.length][];
                Arrays.setAll(previous, year -> year == 0 ? always(0) : over[year - 1]);
                yield previous;
            }
        };
    }

    private double[][] running(Operation operation, double[][] over) {
        double[][] running = new double[over.length][];
        running[0] = over[0];
        for (int year = 1; year < over.length; year++) {
            running[year] = combined(operation, running[year - 1], over[year]);
        }
        return running;
    }

    private static double[][] last(double[][] years) {
        return new double[][] {years[years.length - 1]};
    }

    private double[] combined(Operation operation, double[] left, double[] right) {
        double[] result = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            result[draw] = operation.apply(left[draw], right[draw]);
        }
        return result;
    }

    private double[] always(double amount) {
        double[] same = new double[draws];
        Arrays.fill(same, amount);
        return same;
    }
}
