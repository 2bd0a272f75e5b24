package org.counterweigh.excel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks round by round and prints each against the floor of its own round, so that a busy minute hits all of them. */
final class Ratios {

    private static final String FLOOR = ".floor";

    /** Milliseconds of a benchmark, a figure a round. */
    private final Map<String, List<Double>> times = new TreeMap<>();

    private void round(String include) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(include)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                // In front, since behind they would take the place of what a benchmark itself asks for.
                .jvmArgsPrepend("-D" + Corpus.SETTING + "=" + System.getProperty(Corpus.SETTING, Corpus.FOLDER))
                .build();
        Collection<RunResult> results = new Runner(options).run();
        for (RunResult result : results) {
            String full = result.getParams().getBenchmark();
            String name = full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
            double least = result.getPrimaryResult().getStatistics().getMin();
            times.computeIfAbsent(name, unseen -> new ArrayList<>()).add(least);
        }
    }

    private void print() {
        System.out.printf("%-24s %10s %24s%n", "benchmark", "least ms", "x floor (of each round)");
        times.forEach((name, figures) -> {
            List<Double> floor = times.getOrDefault(name.substring(0, name.indexOf('.')) + FLOOR, figures);
            StringBuilder ratios = new StringBuilder();
            List<Double> all = new ArrayList<>();
            for (int round = 0; round < figures.size(); round++) {
                double ratio = figures.get(round) / floor.get(round);
                all.add(ratio);
                ratios.append(String.format(Locale.ROOT, " %.2f", ratio));
            }
            double least = figures.stream().mapToDouble(figure -> figure).min().orElse(0);
            System.out.printf(Locale.ROOT, "%-24s %10.1f %8.2f (%s)%n", name, least, median(all), ratios.substring(1));
        });
    }

    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** How many rounds, then a pattern of the benchmarks to run; all of them and the whole process where there is none. */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        Corpus corpus = Corpus.fromSettings();
        corpus.write();
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        Ratios ratios = new Ratios();
        for (int round = 0; round < rounds; round++) {
            ratios.round(args.length > 1 ? args[1] : Ratios.class.getPackageName());
        }
        ratios.print();
        if (args.length < 2) {
            WholeProcess.main(new String[] {Integer.toString(rounds)});
        }
    }
}
