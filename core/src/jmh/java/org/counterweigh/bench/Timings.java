package org.counterweigh.bench;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints what an operation costs in one simulation, and what a whole firm costs. */
final class Timings {

    private Timings() {}

    public static void main(String[] arguments) throws RunnerException {
        var lines = new FiveHundredLines();
        int steps = NodeSamples.calculation(lines).stepCount();
        double nodeSamples = (double) steps * FiveHundredLines.SIMULATIONS;
        var options = new OptionsBuilder()
                .include("org.counterweigh.bench.(NodeSamples|WholeFirm)")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        System.out.printf(
                Locale.ROOT, "%d operations of 500 lines, %,d simulations%n", steps, FiveHundredLines.SIMULATIONS);
        for (RunResult result : new Runner(options).run()) {
            String full = result.getParams().getBenchmark();
            String name = full.substring(full.lastIndexOf('.') + 1);
            double score = result.getPrimaryResult().getScore();
            System.out.println(
                    switch (name) {
                        case "stream" -> told(name, score / NodeSamples.STREAMED, "ns an element, 24 bytes");
                        case "blocks", "wholeColumns" -> told(name, score / nodeSamples, "ns a node-sample");
                        default -> told(name, score, "ms");
                    });
        }
    }

    private static String told(String name, double amount, String unit) {
        return String.format(Locale.ROOT, "%-14s %8.2f %s", name, amount, unit);
    }
}
