package org.counterweigh.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.counterweigh.figures.Line.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.counterweigh.Counts;
import org.counterweigh.evaluation.PointEvaluation;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Samples;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("laws")
class SimulationRunTest {

    private static final Given HOURS = new Given("Hours", 200, Unit.HOURS, new Source.Cell("Test", "A1"));
    private static final Given RATE = new Given("Rate", 30, Unit.MONEY.per(Unit.HOURS), new Source.Cell("Test", "A2"));

    /** Not a multiple of any block. */
    private static final int SIMULATIONS = 600;

    @Test
    void a_figure_without_draws_is_what_it_says_in_every_future() {
        var simulation = new SimulationRun(2, 3, 1, Map.of(RATE, new double[] {10, 20, 30}));
        var fees = line("Fees", HOURS.times(RATE).times(Calendar.OPERATING));

        // 200 h at 10, 20 and 30 in each of two years
        assertThat(simulation.once(line("In all", fees.total()))).containsExactly(4_000, 8_000, 12_000);
        assertThat(simulation.of(HOURS)).containsExactly(200, 200, 200);
        assertThat(simulation.of(List.of(HOURS, RATE)).get(1)).isDeepEqualTo(new double[][] {{10, 20, 30}});
        assertThat(simulation.varies(RATE)).isTrue();
        assertThat(simulation.varies(HOURS)).isFalse();
    }

    @Test
    @Tag("judges")
    void every_line_of_a_firm_is_its_samples_bit_for_bit() {
        for (long seed = 0; seed < Counts.of(50); seed++) {
            var evaluation = evaluation(seed);
            var draws = draws(evaluation, seed);
            List<Line> lines = lines(evaluation);
            var samples = new Samples(evaluation.value().horizon(), SIMULATIONS, given -> column(draws, given));
            List<double[][]> columns = new SimulationRun(evaluation.value().horizon(), SIMULATIONS, 1, draws).of(lines);
            for (int i = 0; i < lines.size(); i++) {
                same("firm " + seed + ", " + lines.get(i), columns.get(i), samples.of(lines.get(i)));
            }
        }
    }

    @Test
    void neither_the_size_of_a_block_nor_the_number_of_threads_changes_a_bit() {
        var evaluation = evaluation(3);
        var simulation = new SimulationRun(evaluation.value().horizon(), SIMULATIONS, 1, draws(evaluation, 3));
        List<Line> lines = lines(evaluation);
        List<double[][]> usual = simulation.of(lines);

        for (int block : List.of(1, 64, 512, 4_096)) {
            for (boolean shared : List.of(true, false)) {
                List<double[][]> other = simulation.of(lines, block, shared);
                for (int i = 0; i < lines.size(); i++) {
                    same(lines.get(i).label(), other.get(i), usual.get(i));
                }
            }
        }
    }

    @Test
    void where_nothing_varies_every_simulation_is_the_value_bit_for_bit() {
        for (long seed = 0; seed < Counts.of(50); seed++) {
            var evaluation = evaluation(seed);
            Line npv = evaluation.plan().lines().worth().netPresentValue();

            assertThat(new SimulationRun(evaluation.value().horizon(), 2, 1, Map.of()).once(npv))
                    .containsOnly(evaluation.value().once(npv));
        }
    }

    /** Equal but for the sign of nothing, which a product that is known to be nothing does not keep. */
    private static void same(String where, double[][] ours, double[][] theirs) {
        assertThat(ours.length).as(where).isEqualTo(theirs.length);
        for (int year = 0; year < ours.length; year++) {
            for (int simulation = 0; simulation < ours[year].length; simulation++) {
                if (ours[year][simulation] != theirs[year][simulation]) {
                    fail("%s, Year %d: %s and %s", where, year, ours[year][simulation], theirs[year][simulation]);
                }
            }
        }
    }

    private static PointEvaluation evaluation(long seed) {
        return new QuickEvaluator(TestRules.all()).atPointValues(SeededFirms.firm(seed));
    }

    private static List<Line> lines(PointEvaluation evaluation) {
        List<Line> lines = new ArrayList<>();
        evaluation.outline().chapters().forEach(chapter -> lines.addAll(chapter.lines()));
        return lines;
    }

    /** Every other figure within a tenth of what it says. */
    private static Map<Given, double[]> draws(PointEvaluation evaluation, long seed) {
        var random = new Random(seed);
        Map<Given, double[]> draws = new HashMap<>();
        for (Given given : evaluation.outline().givens()) {
            if (random.nextBoolean()) {
                draws.put(
                        given,
                        random.doubles(SIMULATIONS, 0.9, 1.1)
                                .map(factor -> factor * given.value())
                                .toArray());
            }
        }
        return draws;
    }

    private static double[] column(Map<Given, double[]> draws, Given given) {
        return draws.getOrDefault(given, new SimulationRun(1, SIMULATIONS, 1, Map.of()).of(given));
    }
}
