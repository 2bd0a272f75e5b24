package org.counterweigh.sensitivity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.probability.InputBins;
import org.counterweigh.probability.ValueOfInformation;
import org.counterweigh.simulation.SimulationRun;

/** Finds out how much each uncertain input matters: what knowing it would be worth, and what it explains. */
public final class ImportanceStudy {

    private static final double TENTH = 0.1;

    private final List<VaryingInput> inputs;
    private final long seed;

    private record VaryingInput(Given given, InputBins bins, double low, double high) {}

    public ImportanceStudy(List<Given> varying, SimulationRun simulation, long seed) {
        this.seed = seed;
        this.inputs = varying.parallelStream()
                .map(given -> {
                    var bins = InputBins.of(simulation.of(given));
                    return new VaryingInput(
                            given, bins, bins.sorted().low(), bins.sorted().high());
                })
                .toList();
    }

    /** What knowing would be worth to whoever chooses among options; by option, then by simulation. */
    public ValueOfInformation information(double[][] worths) {
        return new ValueOfInformation(worths, seed);
    }

    /**
     * The inputs behind some lines, most valuable first.
     *
     * @param information of the options
     * @param about what the option is worth that the inputs shall explain, by simulation
     */
    public List<InputImportance> of(List<Line> lines, ValueOfInformation information, double[] about) {
        Set<Given> behind = new HashSet<>();
        lines.forEach(line -> behind.addAll(Outline.givensBehind(line)));
        return inputs.parallelStream()
                .filter(input -> behind.contains(input.given()))
                .map(input -> importance(input, information, about))
                .sorted(Comparator.comparingDouble(InputImportance::partialPerfectInformation)
                        .thenComparingDouble(InputImportance::explains)
                        .reversed())
                .toList();
    }

    private static InputImportance importance(VaryingInput input, ValueOfInformation information, double[] about) {
        InputBins bins = input.bins();
        return new InputImportance(
                input.given(),
                input.low(),
                input.high(),
                information.partialPerfectInformation(bins),
                bins.explains(about),
                bins.meanWhereLowest(about, TENTH),
                bins.meanWhereHighest(about, TENTH));
    }
}
