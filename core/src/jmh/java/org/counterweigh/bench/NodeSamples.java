package org.counterweigh.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.counterweigh.simulation.CompiledLines;
import org.counterweigh.simulation.SimulationRun;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one operation costs in one simulation, on one thread, beside what memory alone costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class NodeSamples {

    /** Columns far beyond any cache. */
    static final int STREAMED = 1 << 23;

    private final FiveHundredLines lines = new FiveHundredLines();
    private final CompiledLines calculation = calculation(lines);
    private final List<double[][]> results = calculation.results(FiveHundredLines.SIMULATIONS);
    private final double[] left = new double[STREAMED];
    private final double[] right = new double[STREAMED];
    private final double[] product = new double[STREAMED];

    static CompiledLines calculation(FiveHundredLines lines) {
        return CompiledLines.of(1, List.of(lines.result()), lines::varies);
    }

    @Benchmark
    public double blocks() {
        calculation.run(lines::drawn, 0, FiveHundredLines.SIMULATIONS, SimulationRun.BLOCK, results);
        return results.get(0)[0][0];
    }

    /** The same as one block of all simulations: every result goes through memory. */
    @Benchmark
    public double wholeColumns() {
        calculation.run(lines::drawn, 0, FiveHundredLines.SIMULATIONS, FiveHundredLines.SIMULATIONS, results);
        return results.get(0)[0][0];
    }

    @Benchmark
    public double stream() {
        for (int i = 0; i < STREAMED; i++) {
            product[i] = left[i] * right[i];
        }
        return product[0];
    }
}
