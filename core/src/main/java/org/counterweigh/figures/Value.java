package org.counterweigh.figures;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The amounts of a figure, every given figure being what it says: one, or one for each year 0..N.
 *
 * <p>Doubles throughout, as the workbook computes; rounding is left to whoever prints.
 */
public final class Value {

    private final int horizon;
    private final Amounts amounts;

    /** Reads over the years 0..N, N being 1..10. */
    public Value(int horizon) {
        this.horizon = horizon;
        this.amounts = new Amounts(horizon);
    }

    private Value(Value like, ToDoubleFunction<Given> said) {
        horizon = like.horizon;
        amounts = new Amounts(like.amounts, said);
    }

    /** The amounts with one given figure at another. */
    public Value with(Given changed, double amount) {
        return new Value(this, given -> given.equals(changed) ? amount : given.value());
    }

    /** The amounts with some given figures at others. */
    public Value with(Map<Given, Double> changed) {
        return new Value(this, given -> Optional.ofNullable(changed.get(given)).orElse(given.value()));
    }

    public int horizon() {
        return horizon;
    }

    /** The amount in a year; the one amount of a figure that is not yearly. */
    public double in(int year, Figure figure) {
        return Amounts.at(year, amounts.of(figure));
    }

    /** The year that stands for all later ones. */
    public int steadyYear() {
        return Calendar.steadyYear(horizon);
    }

    /** The amount in the steady year. */
    public double steady(Figure figure) {
        return in(steadyYear(), figure);
    }

    public double once(Figure figure) {
        if (figure.yearly()) {
            throw new IllegalArgumentException(FormulaText.byName(figure) + " has an amount for each year");
        }
        return in(0, figure);
    }

    public double[] years(Figure figure) {
        double[] amounts = new double[horizon + 1];
        for (int year = 0; year <= horizon; year++) {
            amounts[year] = in(year, figure);
        }
        return amounts;
    }

    /** By year, or once. */
    private static final class Amounts extends Reading<double[]> {

        private final int horizon;
        private final ToDoubleFunction<Given> said;

        Amounts(int horizon) {
            this.horizon = horizon;
            said = Given::value;
        }

        Amounts(Amounts like, ToDoubleFunction<Given> said) {
            super(like);
            horizon = like.horizon;
            this.said = said;
        }

        static double at(int year, double[] amounts) {
            return amounts[amounts.length == 1 ? 0 : year];
        }

        @Override
        protected double[] given(Given given) {
            return new double[] {said.applyAsDouble(given)};
        }

        @Override
        protected double[] constant(Constant constant) {
            return new double[] {constant.amount()};
        }

        @Override
        protected double[] calendar(Calendar calendar) {
            return IntStream.rangeClosed(0, horizon)
                    .mapToDouble(year -> calendar.in(year, horizon))
                    .toArray();
        }

        @Override
        protected double[] line(Line line) {
            return of(line.formula());
        }

        @Override
        protected double[] worked(Operation operation, double[] left, double[] right) {
            double[] years = new double[Math.max(left.length, right.length)];
            Arrays.setAll(years, year -> operation.apply(at(year, left), at(year, right)));
            return years;
        }

        @Override
        protected double[] acrossYears(YearOperation operation, double[] over) {
            double[] cumulated = over.clone();
            for (int year = 1; year < over.length; year++) {
                cumulated[year] += cumulated[year - 1];
            }
            return switch (operation) {
                case CUMULATED -> cumulated;
                case TOTAL -> new double[] {cumulated[over.length - 1]};
                case LARGEST -> new double[] {Arrays.stream(over).max().orElseThrow()};
                case PREVIOUS -> previous(over);
            };
        }

        private static double[] previous(double[] over) {
            double[] previous = new double[over.length];
            System.arraycopy(over, 0, previous, 1, over.length - 1);
            return previous;
        }
    }
}
