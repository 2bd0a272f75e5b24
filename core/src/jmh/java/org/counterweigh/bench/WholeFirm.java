package org.counterweigh.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SeededFirms;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.simulation.Draws;
import org.counterweigh.simulation.Ranges;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A firm of ten kinds of work and five providers with every fifth figure uncertain, as many as vary in a usual firm: all its
 * cases in 16,384 simulations, and the whole evaluation with everything that is made of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(2)
public class WholeFirm {

    private static final int EVERY = 5;

    private final Defaults none = new Defaults(Map.of(), Map.of());
    private final Evaluator evaluator = new Evaluator(TestRules.permissive(), none);
    private final FirmData certain = SeededFirms.sized(7, 10, 5);
    private final Evaluation once = evaluator.evaluate(certain, List.of(), SimulationSettings.USUAL);
    private final List<Given> uncertain = everyFifth(once.outline().givens());
    private final FirmData firm = SeededFirms.uncertain(certain, uncertain, 0.2);
    private final List<Line> lines = once.cases().stream()
            .flatMap(each ->
                    List.of(
                            each.lines().worth().netPresentValue(),
                            each.lines().worth().cashNetPresentValue())
                            .stream())
            .toList();

    private static List<Given> everyFifth(List<Given> givens) {
        return IntStream.range(0, givens.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(givens::get)
                .toList();
    }

    /** Draws, then net present value and cash NPV of every case. */
    @Benchmark
    public int samples() {
        var basis = new Ranges(none, firm.uncertainty()).basis(List.of(), SimulationSettings.USUAL);
        return new Draws(basis, firm.uncertainty().correlations())
                .simulation(once.value().horizon())
                .of(lines)
                .size();
    }

    @Benchmark
    public double everything() {
        return evaluator
                .evaluate(firm, List.of(), SimulationSettings.USUAL)
                .uncertainty()
                .plan()
                .netPresentValue()
                .mean();
    }
}
