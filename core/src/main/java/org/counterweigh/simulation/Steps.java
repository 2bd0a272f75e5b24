package org.counterweigh.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Constant;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Operation;
import org.counterweigh.figures.Reading;
import org.counterweigh.figures.YearOperation;

/**
 * Reads figures as steps to be taken in order: by year (or once), the operand that holds the amount.
 *
 * <p>What is the same in every simulation is worked out here, and no step is taken twice.
 */
final class Steps extends Reading<Steps.Operand[]> {

    /** One operation on two operands, of which at least one differs from simulation to simulation. */
    record Step(Operation operation, Operand left, Operand right) {}

    /** What a step works on: an amount, the draws of a figure, the result of an earlier step. */
    sealed interface Operand {

        record Fixed(double amount) implements Operand {}

        record Drawn(Given given) implements Operand {}

        record Result(int step) implements Operand {}
    }

    private final int horizon;
    private final Predicate<Given> varies;
    private final List<Step> inOrder = new ArrayList<>();
    private final Map<Step, Operand> taken = new HashMap<>();

    Steps(int horizon, Predicate<Given> varies) {
        this.horizon = horizon;
        this.varies = varies;
    }

    List<Step> inOrder() {
        return inOrder;
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
                years, year -> step(operation, left[left.length == 1 ? 0 : year], right[right.length == 1 ? 0 : year]));
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
            running[year] = step(operation, running[year - 1], over[year]);
        }
        return running;
    }

    private static Operand[] last(Operand[] years) {
        return new Operand[] {years[years.length - 1]};
    }

    private Operand step(Operation operation, Operand left, Operand right) {
        if (left instanceof Operand.Fixed a && right instanceof Operand.Fixed b) {
            return new Operand.Fixed(operation.apply(a.amount(), b.amount()));
        }
        if (isIdle(operation, right)) {
            return left;
        }
        if (operation == Operation.PLUS && isNothing(left)) {
            return right;
        }
        // A choice that is not taken, and whatever else counts for nothing, costs no time
        if (operation == Operation.TIMES && (isNothing(left) || isNothing(right))) {
            return new Operand.Fixed(0);
        }
        return taken.computeIfAbsent(new Step(operation, left, right), step -> {
            inOrder.add(step);
            return new Operand.Result(inOrder.size() - 1);
        });
    }

    /** Whether the operation leaves its left side as it is, to the last bit. */
    private static boolean isIdle(Operation operation, Operand right) {
        return right instanceof Operand.Fixed fixed
                && switch (operation) {
                    case TIMES, OVER, POWER -> fixed.amount() == 1;
                    case PLUS, MINUS -> fixed.amount() == 0;
                    case AT_MOST, AT_LEAST, OVER_ANY, EXCEEDS -> false;
                };
    }

    private static boolean isNothing(Operand operand) {
        return operand instanceof Operand.Fixed fixed && fixed.amount() == 0;
    }
}
