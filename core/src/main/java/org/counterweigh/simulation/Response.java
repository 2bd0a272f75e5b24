package org.counterweigh.simulation;

import java.util.Arrays;
import java.util.List;

/** How lines answer to one given figure, all others as they are: made ready once, asked any number of times. */
public final class Response {

    private final CompiledLines calculation;

    Response(CompiledLines calculation) {
        this.calculation = calculation;
    }

    public boolean depends() {
        return calculation.varies();
    }

    /** The first of the lines. */
    public double[] at(double... values) {
        return lines(values)[0];
    }

    /** By line, then by value. */
    public double[][] lines(double... values) {
        List<double[][]> results = calculation.results(values.length);
        double[] own = Arrays.copyOf(values, values.length);
        calculation.run(given -> own, 0, values.length, values.length, results);
        return results.stream().map(once -> once[0]).toArray(double[][]::new);
    }
}
