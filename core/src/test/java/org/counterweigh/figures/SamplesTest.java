package org.counterweigh.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterweigh.figures.Line.line;

import org.counterweigh.Counts;
import org.counterweigh.evaluation.QuickEvaluator;
import org.counterweigh.evaluation.TestRules;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("laws")
class SamplesTest {

    private static final Given HOURS = new Given("Hours", 200, Unit.HOURS, new Source.Cell("Test", "A1"));
    private static final Given RATE = new Given("Rate", 30, Unit.MONEY.per(Unit.HOURS), new Source.Cell("Test", "A2"));

    @Test
    void two_draws_are_two_calculations_side_by_side() {
        var samples = new Samples(
                2, 2, given -> given.label().equals("Hours") ? new double[] {100, 300} : new double[] {20, 40});
        var fees = line("Fees", HOURS.times(RATE).times(Calendar.OPERATING));

        // 100 h at 20, 300 h at 40; nothing in Year 0
        assertThat(samples.of(fees)).isDeepEqualTo(new double[][] {{0, 0}, {2_000, 12_000}, {2_000, 12_000}});
        assertThat(samples.of(line("So far", fees.cumulated())))
                .isDeepEqualTo(new double[][] {{0, 0}, {2_000, 12_000}, {4_000, 24_000}});
        assertThat(samples.of(line("In all", fees.total()))).isDeepEqualTo(new double[][] {{4_000, 24_000}});
        // 100 - 200 is nothing in the first draw, 300 - 200 is 100 in the second
        var excess = HOURS.minus(Figure.constant(200, Unit.HOURS)).notBelowZero();
        assertThat(samples.of(excess)).isDeepEqualTo(new double[][] {{0, 100}});
    }

    @Test
    void draws_of_another_number_are_refused_with_the_figure_s_name() {
        var samples = new Samples(1, 2, given -> new double[3]);

        assertThatThrownBy(() -> samples.of(HOURS)).hasMessage("Hours has 3 draws, not 2");
    }

    @Test
    void a_draw_as_given_is_the_value_bit_for_bit_whatever_the_draw_beside_it() {
        var evaluator = new QuickEvaluator(TestRules.all());
        for (long seed = 0; seed < Counts.of(100); seed++) {
            var evaluation = evaluator.atPointValues(SeededFirms.firm(seed));
            var value = evaluation.value();
            var samples = new Samples(value.horizon(), 2, given -> new double[] {given.value(), 1 + 2 * given.value()});
            for (var chapter : evaluation.outline().chapters()) {
                for (Line line : chapter.lines()) {
                    same("firm " + seed + ", " + chapter.subject() + ", " + line, samples.of(line), line, value);
                }
            }
        }
    }

    private static void same(String where, double[][] drawn, Line line, Value value) {
        assertThat(drawn).as(where).hasDimensions(line.yearly() ? value.horizon() + 1 : 1, 2);
        for (int year = 0; year < drawn.length; year++) {
            assertThat(Double.compare(drawn[year][0], value.in(year, line)))
                    .as(where)
                    .isZero();
        }
    }
}
