package org.counterweigh.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweigh.figures.Given;
import org.counterweigh.figures.Operation;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.simulation.Steps.Operand;
import org.counterweigh.simulation.Steps.Step;
import org.junit.jupiter.api.Test;

/** Only what differs from simulation to simulation is worked on, and only once. */
class StepsTest {

    private static final Operand DRAWN =
            new Operand.Drawn(new Given("Hours", 5, Unit.HOURS, new Source.Cell("Test", "A1")));

    private final Steps steps = new Steps();

    @Test
    void what_is_certain_is_worked_out_at_once() {
        assertThat(steps.take(Operation.OVER_ANY, fixed(6), fixed(0))).isEqualTo(fixed(0));
        assertThat(steps.take(Operation.OVER_ANY, fixed(6), fixed(4))).isEqualTo(fixed(1.5));
        assertThat(steps.take(Operation.EXCEEDS, fixed(6), fixed(4))).isEqualTo(fixed(1));
        assertThat(steps.take(Operation.EXCEEDS, fixed(4), fixed(4))).isEqualTo(fixed(0));
        assertThat(steps.inOrder()).isEmpty();
    }

    @Test
    void an_operation_that_changes_nothing_is_no_step() {
        for (var operation : new Operation[] {Operation.TIMES, Operation.OVER, Operation.OVER_ANY, Operation.POWER}) {
            assertThat(steps.take(operation, DRAWN, fixed(1))).isEqualTo(DRAWN);
        }
        assertThat(steps.take(Operation.PLUS, DRAWN, fixed(0))).isEqualTo(DRAWN);
        assertThat(steps.take(Operation.MINUS, DRAWN, fixed(0))).isEqualTo(DRAWN);
        assertThat(steps.take(Operation.TIMES, fixed(0), DRAWN)).isEqualTo(fixed(0));
        assertThat(steps.inOrder()).isEmpty();
    }

    @Test
    void a_comparison_with_nothing_is_a_step_like_any_other() {
        assertThat(steps.take(Operation.EXCEEDS, DRAWN, fixed(0))).isEqualTo(new Operand.Result(0));
        assertThat(steps.take(Operation.EXCEEDS, fixed(0), DRAWN)).isEqualTo(new Operand.Result(1));
        assertThat(steps.inOrder()).hasSize(2);
    }

    @Test
    void the_same_step_is_taken_once() {
        Operand first = steps.take(Operation.TIMES, DRAWN, fixed(3));

        assertThat(steps.take(Operation.TIMES, DRAWN, fixed(3))).isEqualTo(first);
        assertThat(steps.inOrder()).containsExactly(new Step(Operation.TIMES, DRAWN, fixed(3)));
    }

    private static Operand fixed(double amount) {
        return new Operand.Fixed(amount);
    }
}
