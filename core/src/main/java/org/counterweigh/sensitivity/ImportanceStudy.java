package org.counterweigh.sensitivity;

import org.counterweigh.uncertainty.PercentileSummary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Outline;
import org.counterweigh.probability.Information;
import org.counterweigh.probability.InputBins;
import org.counterweigh.probability.SortedSample;
import org.counterweigh.simulation.SimulationRun;

/** Finds out which figures are worth finding out: what knowing each would be worth, and what it explains. */
final class ImportanceStudy {

    private static final double TENTH = 0.1;

    private final List<Clue> clues;
    private final long seed;

    /** A varying figure with its draws in rising order. */
    private record Clue(Given given, InputBins inOrder, double low, double high) {}

    ImportanceStudy(List<Given> varying, SimulationRun futures, long seed) {
        this.seed = seed;
        this.clues = varying.parallelStream()
                .map(given -> {
                    double[] draws = futures.of(given);
                    var percentiles = SortedSample.of(draws);
                    return new Clue(
                            given,
                            Information.order(draws),
                            percentiles.at(PercentileSummary.LOW),
                            percentiles.at(PercentileSummary.HIGH));
                })
                .toList();
    }

    /** What knowing would be worth to whoever chooses among options; by option, then by future. */
    Information information(double[][] worths) {
        return new Information(worths, seed);
    }

    /**
     * What is worth finding out before choosing, most valuable first.
     *
     * @param lines whose figures matter
     * @param information of the options
     * @param about the option whose worth the figures explain, by future
     */
    List<InputImportance> worthFindingOut(List<Line> lines, Information information, double[] about) {
        Set<Given> behind = new HashSet<>();
        lines.forEach(line -> behind.addAll(Outline.givensBehind(line)));
        return clues.parallelStream()
                .filter(clue -> behind.contains(clue.given()))
                .map(clue -> worthwhile(clue, information, about))
                .sorted(Comparator.comparingDouble(InputImportance::valueOfKnowing)
                        .thenComparingDouble(InputImportance::explains)
                        .reversed())
                .toList();
    }

    private static InputImportance worthwhile(Clue clue, Information information, double[] about) {
        return new InputImportance(
                clue.given(),
                clue.low(),
                clue.high(),
                information.knowing(clue.inOrder()),
                clue.inOrder().explains(about),
                clue.inOrder().meanWhereLowest(about, TENTH),
                clue.inOrder().meanWhereHighest(about, TENTH));
    }
}
