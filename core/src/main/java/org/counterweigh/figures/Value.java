package org.counterweigh.figures;

/**
 * The amounts of a figure: one, or one for each year 0..N. They are the samples of a single draw in which every given
 * figure is what it says, so that certainty and uncertainty share one arithmetic.
 *
 * <p>Doubles throughout, as the workbook computes; rounding is left to whoever prints.
 */
public final class Value {

    private final int horizon;
    private final Samples asGiven;

    /**
     * Reads over the years 0..N.
     *
     * @param horizon the last year N, 1..10
     */
    public Value(int horizon) {
        this.horizon = horizon;
        this.asGiven = new Samples(horizon, 1, given -> new double[] {given.value()});
    }

    public int horizon() {
        return horizon;
    }

    /** The amount in a year; the one amount of a figure that is not yearly. */
    public double in(int year, Figure figure) {
        double[][] amounts = asGiven.of(figure);
        return amounts[amounts.length == 1 ? 0 : year][0];
    }

    /** The amount of a figure that has only one. */
    public double once(Figure figure) {
        if (figure.yearly()) {
            throw new IllegalArgumentException(FormulaText.byName(figure) + " has an amount for each year");
        }
        return in(0, figure);
    }

    /** The amounts of Year 0..N. */
    public double[] years(Figure figure) {
        double[] amounts = new double[horizon + 1];
        for (int year = 0; year <= horizon; year++) {
            amounts[year] = in(year, figure);
        }
        return amounts;
    }
}
