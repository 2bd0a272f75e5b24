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
    protected double[][] summed(YearSum sum, double[][] over) {
        double[][] cumulated = new double[over.length][];
        cumulated[0] = over[0];
        for (int year = 1; year < over.length; year++) {
            cumulated[year] = combined(Operation.PLUS, cumulated[year - 1], over[year]);
        }
        return switch (sum) {
            case CUMULATED -> cumulated;
            case TOTAL -> new double[][] {cumulated[over.length - 1]};
        };
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
