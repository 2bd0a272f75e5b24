package org.counterweigh.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.counterweigh.figures.Operation;
import org.counterweigh.simulation.Kernel.Run;
import org.junit.jupiter.api.Test;

/** Whole runs of simulations come to what each simulation by itself does, whatever the amounts. */
class KernelTest {

    private static final double[] AWKWARD = {
        0, -0.0, 1, -1, 0.5, 3, -7.25, 1e-310, 1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN
    };

    private static final int FROM = 2;

    @Test
    void every_operation_on_a_run_is_the_operation_on_each_pair() {
        for (Operation operation : Operation.values()) {
            for (double left : AWKWARD) {
                for (double right : AWKWARD) {
                    double[] once = {operation.apply(left, right)};
                    assertThat(columns(operation, left, right))
                            .as("%s %s %s", left, operation, right)
                            .isEqualTo(once);
                    assertThat(columnAndAmount(operation, left, right))
                            .as("column of %s %s %s", left, operation, right)
                            .isEqualTo(once);
                    assertThat(amountAndColumn(operation, left, right))
                            .as("%s %s column of %s", left, operation, right)
                            .isEqualTo(once);
                }
            }
        }
    }

    private static double[] columns(Operation operation, double left, double right) {
        double[] into = new double[3];
        Kernel.columns(operation, run(left), run(right), into, into.length);
        return same(into);
    }

    private static double[] columnAndAmount(Operation operation, double left, double right) {
        double[] into = new double[3];
        Kernel.columnAndAmount(operation, run(left), right, into, into.length);
        return same(into);
    }

    private static double[] amountAndColumn(Operation operation, double left, double right) {
        double[] into = new double[3];
        Kernel.amountAndColumn(operation, left, run(right), into, into.length);
        return same(into);
    }

    /** A run that does not start where its column does. */
    private static Run run(double amount) {
        double[] column = new double[FROM + 3];
        Arrays.fill(column, FROM, column.length, amount);
        return new Run(column, FROM);
    }

    private static double[] same(double[] three) {
        assertThat(Arrays.stream(three).distinct().count()).isEqualTo(1);
        return new double[] {three[0]};
    }
}
