package org.counterweigh.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.simulation.Response;
import org.counterweigh.simulation.Responses;

/**
 * What a line comes to with one figure at either end of its 90% range, all others as they are.
 *
 * @param low five in a hundred of its draws are below it
 * @param high five in a hundred are above it
 */
public record Swing(Given input, double low, double high, double atLow, double atHigh) {

    /** Of every figure that varies and that the line answers to, the widest first. */
    public static List<Swing> of(Line line, int horizon, List<InputImportance> varying) {
        var responses = new Responses(
                horizon,
                List.of(line),
                varying.stream().map(InputImportance::input).toList());
        List<Swing> swings = new ArrayList<>();
        for (InputImportance each : varying) {
            Response response = responses.to(each.input());
            if (response.depends()) {
                double[] ends = response.at(each.low(), each.high());
                swings.add(new Swing(each.input(), each.low(), each.high(), ends[0], ends[1]));
            }
        }
        swings.removeIf(swing -> swing.atLow == swing.atHigh);
        swings.sort(Comparator.comparingDouble(Swing::width).reversed());
        return swings;
    }

    public double width() {
        return Math.abs(atHigh - atLow);
    }

    /** The end at which the line comes to less. */
    public double adverse() {
        return atLow < atHigh ? low : high;
    }

    /** The end at which the line comes to more. */
    public double favourable() {
        return atLow < atHigh ? high : low;
    }
}
