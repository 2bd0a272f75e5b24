package org.counterweigh.simulation;

import java.util.Arrays;
import java.util.List;

/** How one line answers to one given figure, all others as they are: made ready once, asked any number of times. */
public final class Response {

    private final CompiledLines calculation;

    Response(CompiledLines calculation) {
        this.calculation = calculation;
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
