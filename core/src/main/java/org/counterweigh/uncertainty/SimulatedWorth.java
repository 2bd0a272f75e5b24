package org.counterweigh.uncertainty;

import java.util.List;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Line;
import org.counterweigh.simulation.SimulationRun;

/**
 * What a case or the plan is worth in every simulation, and that summed up.
 *
 * @param value net present value, by simulation
 * @param cash cash NPV, by simulation
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SimulatedWorth(
        double[] value,
        double[] cash,
        Percentiles netPresentValue,
        Percentiles cashNetPresentValue,
        PaybackPercentiles payback) {

    /** In the order in which {@link #of} takes their columns. */
    static List<Line> lines(ValueAndCash worth) {
        return List.of(
                worth.netPresentValue(),
                worth.cashNetPresentValue(),
                worth.payback().months(),
                worth.payback().never());
    }

    static SimulatedWorth of(List<double[][]> columns, SimulationRun simulation, double paybackLimit) {
        double[] value = columns.get(0)[0];
        double[] cash = columns.get(1)[0];
        return new SimulatedWorth(
                value,
                cash,
                Percentiles.of(value, simulation.replicates()),
                Percentiles.of(cash, simulation.replicates()),
                PaybackPercentiles.of(columns.get(2)[0], columns.get(3)[0], paybackLimit));
    }
}
