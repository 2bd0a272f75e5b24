package org.counterweigh.simulation;

import java.util.Arrays;
import java.util.function.Predicate;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Operation;
import org.counterweigh.figures.Reading;
import org.counterweigh.figures.YearOperation;
import org.counterweigh.simulation.Steps.Operand;

/** Reads figures as steps to be taken in order: by year (or once), the operand that holds the amount. */
final class StepReading extends Reading<Operand[]> {

    private final int horizon;
    private final Predicate<Given> varies;
    private final Steps steps;

    StepReading(int horizon, Predicate<Given> varies, Steps steps) {
        this.horizon = horizon;
        this.varies = varies;
        this.steps = steps;
    }

    @Override
    protected Operand[] given(Given given) {
        return new Operand[] {varies.test(given) ? new Operand.Drawn(given) : new Operand.Fixed(given.value())};
    }

    @Override
    protected Operand[] constant(Constant constant) {
        return new Operand[] {new Operand.Fixed(constant.amount())};
    }

    @Override
    protected Operand[] calendar(Calendar calendar) {
        var years = new Operand[horizon + 1];
        Arrays.setAll(years, year -> new Operand.Fixed(calendar.in(year, horizon)));
        return years;
    }

    @Override
    protected Operand[] line(Line line) {
        return of(line.formula());
    }

    @Override
    protected Operand[] worked(Operation operation, Operand[] left, Operand[] right) {
        var years = new Operand[Math.max(left.length, right.length)];
        Arrays.setAll(
                years,
                year -> steps.take(operation, left[left.length == 1 ? 0 : year], right[right.length == 1 ? 0 : year]));
        return years;
    }

    @Override
    protected Operand[] acrossYears(YearOperation operation, Operand[] over) {
        return switch (operation) {
            case CUMULATED -> running(Operation.PLUS, over);
            case TOTAL -> last(running(Operation.PLUS, over));
            case LARGEST -> last(running(Operation.AT_LEAST, over));
            case PREVIOUS -> {
                var previous = new Operand[over.length];
                previous[0] = new Operand.Fixed(0);
                System.arraycopy(over, 0, previous, 1, over.length - 1);
                yield previous;
            }
        };
    }

    private Operand[] running(Operation operation, Operand[] over) {
        var running = new Operand[over.length];
        running[0] = over[0];
        for (int year = 1; year < over.length; year++) {
            running[year] = steps.take(operation, running[year - 1], over[year]);
        }
        return running;
    }

    private static Operand[] last(Operand[] years) {
        return new Operand[] {years[years.length - 1]};
    }
}
