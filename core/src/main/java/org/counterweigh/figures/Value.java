package org.counterweigh.figures;

/**
 * Reads a figure as its amounts: one, or one for each year 0..N.
 *
 * <p>Doubles throughout, as the workbook computes; rounding is left to whoever prints.
 */
public final class Value extends Reading<double[]> {

    private final int horizon;

    /**
     * Reads over the years 0..N.
     *
     * @param horizon the last year N, 1..10
     */
    public Value(int horizon) {
        this.horizon = horizon;
    }

    public int horizon() {
        return horizon;
    }

    /** The amount in a year; the one amount of a figure that is not yearly. */
    public double in(int year, Figure figure) {
        double[] amounts = of(figure);
        return amounts.length == 1 ? amounts[0] : amounts[year];
    }

    /** The amount of a figure that has only one. */
    public double once(Figure figure) {
        if (figure.yearly()) {
            throw new IllegalArgumentException(Wording.byName(figure) + " has an amount for each year");
        }
        return of(figure)[0];
    }

    /** The amounts of Year 0..N. */
    public double[] years(Figure figure) {
        double[] amounts = new double[horizon + 1];
        for (int year = 0; year <= horizon; year++) {
            amounts[year] = in(year, figure);
        }
        return amounts;
    }

    @Override
    protected double[] given(Given given) {
        return new double[] {given.value()};
    }

    @Override
    protected double[] constant(Constant constant) {
        return new double[] {constant.amount()};
    }

    @Override
    protected double[] calendar(Calendar calendar) {
        double[] amounts = new double[horizon + 1];
        for (int year = 0; year <= horizon; year++) {
            amounts[year] = calendar.in(year, horizon);
        }
        return amounts;
    }

    @Override
    protected double[] line(Line line) {
        return of(line.formula());
    }

    @Override
    protected double[] worked(Operation operation, double[] left, double[] right) {
        double[] result = new double[Math.max(left.length, right.length)];
        for (int year = 0; year < result.length; year++) {
            result[year] = operation.apply(left[left.length == 1 ? 0 : year], right[right.length == 1 ? 0 : year]);
        }
        return result;
    }

    @Override
    protected double[] spanned(Span span, double[] over) {
        double[] cumulated = over.clone();
        for (int year = 1; year < cumulated.length; year++) {
            cumulated[year] += cumulated[year - 1];
        }
        return switch (span) {
            case CUMULATED -> cumulated;
            case TOTAL -> new double[] {cumulated[cumulated.length - 1]};
        };
    }
}
