package org.counterweigh.simulation;

import java.util.Arrays;
import java.util.List;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Given;

/** How one line answers to one given figure, all others as they are: made ready once, asked any number of times. */
public final class Response {

    private final CompiledLines calculation;

    /** Makes a line of one amount ready, such as a net present value. */
    public Response(int horizon, Figure line, Given to) {
        if (line.yearly()) {
            throw new IllegalArgumentException(line + " has an amount for each year");
        }
        this.calculation = new CompiledLines(horizon, List.of(line), to::equals);
    }

    public boolean depends() {
        return calculation.varies();
    }

    public double[] at(double... values) {
        List<double[][]> results = calculation.results(values.length);
        double[] own = Arrays.copyOf(values, values.length);
        calculation.run(given -> own, 0, values.length, values.length, results);
        return results.get(0)[0];
    }
}
