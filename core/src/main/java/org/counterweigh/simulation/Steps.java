package org.counterweigh.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Operation;

/**
 * Steps to be taken in order. What is the same in every simulation is worked out here, and no step is taken twice; of steps
 * that are known to differ nobody looks.
 */
final class Steps {

    /** One operation on two operands, of which at least one differs from simulation to simulation. */
    record Step(Operation operation, Operand left, Operand right) {}

    /** What a step works on: an amount, the draws of a figure, the result of an earlier step. */
    sealed interface Operand {

        record Fixed(double amount) implements Operand {}

        record Drawn(Given given) implements Operand {}

        record Result(int step) implements Operand {}
    }

    private final List<Step> inOrder = new ArrayList<>();
    private final Map<Step, Operand> taken = new HashMap<>();
    private final boolean differ;

    Steps() {
        this(false);
    }

    /** @param differ whether no two steps will be the same */
    Steps(boolean differ) {
        this.differ = differ;
    }

    List<Step> inOrder() {
        return inOrder;
    }

    /** Where the result will be. */
    Operand take(Operation operation, Operand left, Operand right) {
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
        var step = new Step(operation, left, right);
        return differ ? add(step) : taken.computeIfAbsent(step, this::add);
    }

    private Operand add(Step step) {
        inOrder.add(step);
        return new Operand.Result(inOrder.size() - 1);
    }

    /** Whether the operation leaves its left side as it is, to the last bit. */
    private static boolean isIdle(Operation operation, Operand right) {
        return right instanceof Operand.Fixed fixed
                && switch (operation) {
                    case TIMES, OVER, OVER_ANY, POWER -> fixed.amount() == 1;
                    case PLUS, MINUS -> fixed.amount() == 0;
                    case AT_MOST, AT_LEAST, EXCEEDS -> false;
                };
    }

    private static boolean isNothing(Operand operand) {
        return operand instanceof Operand.Fixed fixed && fixed.amount() == 0;
    }
}
