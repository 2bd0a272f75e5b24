package org.counterweigh.sensitivity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.simulation.SimulationRun;

/**
 * The default that would move a line most if it were a tenth smaller: what to measure next.
 *
 * @param change of the line, in its own unit
 */
public record LargestUnmeasured(Given given, double change) {

    /** How much of each default is taken off in its turn: less is possible even of a whole. */
    private static final double STEP = 0.10;

    /** Empty where no default moves the line. */
    public static Optional<LargestUnmeasured> of(Line line, int horizon) {
        List<Given> defaults =
                Outline.givensBehind(line).stream().filter(Given::isDefault).toList();
        int asGiven = defaults.size();
        Map<Given, double[]> drawn = new HashMap<>();
        for (int i = 0; i < asGiven; i++) {
            double[] values = new double[asGiven + 1];
            Arrays.fill(values, defaults.get(i).value());
            values[i] *= 1 - STEP;
            drawn.put(defaults.get(i), values);
        }
        double[] amounts = new SimulationRun(horizon, asGiven + 1, 1, drawn).once(line);

        Optional<LargestUnmeasured> largest = Optional.empty();
        for (int i = 0; i < asGiven; i++) {
            double change = amounts[i] - amounts[asGiven];
            if (Math.abs(change)
                    > largest.map(found -> Math.abs(found.change())).orElse(0.0)) {
                largest = Optional.of(new LargestUnmeasured(defaults.get(i), change));
            }
        }
        return largest;
    }
}
