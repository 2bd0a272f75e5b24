package org.counterweigh.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.chart.Sketch.Shape;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.document.Chart.Waterfall.Meaning;
import org.counterweigh.report.document.Chart.Waterfall.Part;
import org.counterweigh.report.document.Chart.Waterfall.Pattern;
import org.counterweigh.report.document.Columns;
import org.counterweigh.report.document.ExampleText;
import org.counterweigh.templates.Brand.Palette;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final int INK = 1;
    private static final int ACCENT = 2;
    private static final int ORANGE = 3;
    private static final double WIDTH = 500;
    private static final Palette COLOURS = new Palette(INK, 9, ACCENT, ORANGE, 9, 9, 8, 9);

    @Test
    void the_last_step_of_a_waterfall_ends_where_its_total_ends() {
        List<Shape> bars = bars(waterfall(100, -30, 50));

        Shape lastStep = bars.get(2);
        Shape total = bars.get(3);

        assertThat(lastStep.right()).isCloseTo(total.right(), within(1e-9));
    }

    @Test
    void each_bar_of_a_waterfall_is_as_long_as_its_amount() {
        // 100, 30, 50 and a total of 120 on one scale
        List<Shape> bars = bars(waterfall(100, -30, 50));
        double unit = (bars.get(0).right() - bars.get(0).left()) / 100;

        assertThat(bars)
                .extracting(bar -> Math.round((bar.right() - bar.left()) / unit))
                .containsExactly(100L, 30L, 50L, 120L);
        assertThat(bars.get(1).right()).isCloseTo(bars.get(0).right(), within(1e-9));
        assertThat(bars.get(1).left()).isCloseTo(bars.get(2).left(), within(1e-9));
    }

    @Test
    void a_waterfall_that_ends_below_zero_still_starts_its_total_at_zero() {
        List<Shape> bars = bars(waterfall(40, -100));

        Shape first = bars.get(0);
        Shape total = bars.get(2);

        assertThat(total.right()).isCloseTo(first.left(), within(1e-9));
        assertThat(total.left()).isCloseTo(bars.get(1).left(), within(1e-9));
    }

    @Test
    void a_loss_is_told_by_a_triangle_pointing_down_as_well_as_by_colour() {
        Sketch sketch = drawn(waterfall(100, -30));

        Shape up = sketch.triangles().get(0);
        Shape down = sketch.triangles().get(1);

        assertThat(up.corners().get(2).y()).isEqualTo(up.top());
        assertThat(down.corners().get(2).y()).isEqualTo(down.bottom());
        assertThat(List.of(up.colour(), down.colour())).containsExactly(ACCENT, ORANGE);
    }

    /** Twice the demand is twice the height, and the level of the average month stands halfway up the peak. */
    @Test
    void columns_stand_on_zero_and_are_as_high_as_their_amounts() {
        var chart = new Columns(
                ExampleText.text(),
                List.of(new Columns.Column("Jan", 50, ""), new Columns.Column("Feb", 100, "100")),
                Axis.over("", 0, 100, amount -> Math.round(amount) + ""),
                List.of(new Columns.Level(50, "Average 50")));
        Sketch sketch = new Sketch();
        new Pictures(500, COLOURS, sketch).of(chart).drawOn(sketch);
        List<Sketch.Shape> columns = sketch.boxes(ACCENT);

        assertThat(columns).hasSize(2);
        assertThat(columns.get(1).bottom()).isEqualTo(columns.get(0).bottom());
        assertThat(columns.get(1).bottom() - columns.get(1).top())
                .isCloseTo(2 * (columns.get(0).bottom() - columns.get(0).top()), within(1e-9));
        assertThat(sketch.texts()).contains("Jan", "Feb", "100", "Average 50");
    }

    /** What gains lies above what loses, and both lead from the same start to the end of the step. */
    @Test
    void a_step_of_two_kinds_of_money_shows_both() {
        var step = new Bar(
                "Cost savings",
                60,
                "+60",
                Kind.STEP,
                List.of(new Part(100, Pattern.SOLID), new Part(-40, Pattern.SOLID)));
        var chart = new Waterfall(
                ExampleText.text(),
                List.of(step, new Bar("Value", 60, "60", Kind.TOTAL)),
                new Waterfall.Span(0, 0),
                List.of(new Meaning(Pattern.SOLID, "Cash")));
        Sketch sketch = new Sketch();
        new Pictures(500, COLOURS, sketch).of(chart).drawOn(sketch);
        Sketch.Shape gain = sketch.boxes(ACCENT).get(0);
        Sketch.Shape loss = sketch.boxes(ORANGE).get(0);

        assertThat(gain.right()).isCloseTo(loss.right(), within(1e-9));
        assertThat(gain.bottom()).isCloseTo(loss.top(), within(1e-9));
        assertThat((loss.right() - loss.left()) / (gain.right() - gain.left())).isCloseTo(0.4, within(1e-9));
        assertThat(sketch.texts()).contains("Cash", "+60");
    }

    @Test
    void a_chart_of_nothing_but_zeros_can_be_drawn() {
        assertThat(drawn(waterfall(0, 0)).texts()).contains("0");
        assertThat(drawn(waterfall(0, 0)).shapes())
                .allSatisfy(shape -> assertThat(shape.corners()).allMatch(corner -> Double.isFinite(corner.x())));
    }

    @Test
    void nothing_is_drawn_beyond_the_edges() {
        String label = "A condition of the transfer of personal data that nobody could say in fewer words than these";
        List<Chart> charts = List.of(
                new Waterfall(
                        ExampleText.text(),
                        List.of(
                                new Bar(label, 1e12, "+1,000,000,000,000", Kind.STEP),
                                new Bar("Loss", -2e12, "−2,000,000,000,000", Kind.STEP))),
                waterfall(1e9, -2e9, 5e8));
        for (Chart chart : charts) {
            Picture picture = new Pictures(WIDTH, COLOURS, new Sketch()).of(chart);
            Sketch sketch = new Sketch();
            picture.drawOn(sketch);

            assertThat(sketch.words()).allMatch(words -> words.left() >= 0 && words.right() <= WIDTH + 1e-6);
            assertThat(sketch.words()).allMatch(words -> words.baseline() >= 0 && words.baseline() <= picture.height());
            assertThat(sketch.shapes()).allMatch(shape -> shape.left() >= 0 && shape.right() <= WIDTH + 2);
        }
    }

    private static List<Shape> bars(Chart chart) {
        return drawn(chart).boxes(INK, ACCENT, ORANGE);
    }

    private static Sketch drawn(Chart chart) {
        Sketch sketch = new Sketch();
        new Pictures(WIDTH, COLOURS, sketch).of(chart).drawOn(sketch);
        return sketch;
    }

    private static Waterfall waterfall(double... steps) {
        List<Bar> bars = new ArrayList<>();
        double total = 0;
        for (double step : steps) {
            bars.add(new Bar("Step", step, text(step), Kind.STEP));
            total += step;
        }
        bars.add(new Bar("Total", total, text(total), Kind.TOTAL));
        return new Waterfall(ExampleText.text(), bars);
    }

    private static String text(double amount) {
        return Long.toString(Math.round(amount));
    }
}
