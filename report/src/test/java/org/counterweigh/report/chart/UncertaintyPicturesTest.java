package org.counterweigh.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.report.chart.Sketch.Shape;
import org.counterweigh.report.chart.Sketch.Words;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Axis.Tick;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.CashBand;
import org.counterweigh.report.document.Chart.ExceedanceCurve;
import org.counterweigh.report.document.Chart.FrontierChart;
import org.counterweigh.report.document.Chart.RangeBars;
import org.counterweigh.report.document.Chart.Tornado;
import org.counterweigh.report.document.ExampleText;
import org.counterweigh.templates.Brand.Palette;
import org.junit.jupiter.api.Test;

class UncertaintyPicturesTest {

    private static final int INK = 1;
    private static final int ACCENT = 2;
    private static final int PALE = 5;
    private static final int OUTLINE = 8;
    private static final double WIDTH = 500;
    private static final Palette COLOURS = new Palette(INK, 9, ACCENT, 3, PALE, 6, 7, OUTLINE);
    private static final List<String> HEADS = List.of("5 % below", "Middle", "5 % above");
    private static final String LONG =
            "A condition of the transfer of personal data that nobody could say in fewer words than these";

    private static RangeBars ranges(double... ends) {
        return new RangeBars(ExampleText.text(), List.of(range("Work", ends), range(LONG, ends)), HEADS);
    }

    private static Chart.Range range(String label, double... ends) {
        return new Chart.Range(label, ends[0], ends[1], ends[2], text(ends[0]), text(ends[1]), text(ends[2]));
    }

    private static Tornado tornado(double value, double low, double high) {
        var row = new Tornado.Row(LONG, value, text(value), low, text(low), high, text(high));
        return new Tornado(ExampleText.text(), List.of(row), Optional.of("Worth finding out"), "Swing");
    }

    private static Axis axis(double low, double high) {
        return new Axis("money", List.of(new Tick(low, text(low)), new Tick(high, text(high))));
    }

    private static FrontierChart frontier(double worth, double risk) {
        return new FrontierChart(
                ExampleText.text(),
                List.of(
                        new FrontierChart.Point(risk, worth, LONG, true),
                        new FrontierChart.Point(0, 0, "all in-house", false)),
                axis(0, risk + 1),
                axis(Math.min(worth, 0), Math.max(worth, 0) + 1));
    }

    private static ExceedanceCurve losses(double most) {
        var points = List.of(new ExceedanceCurve.Point(0, 0.25), new ExceedanceCurve.Point(most, 0));
        return new ExceedanceCurve(
                ExampleText.text(),
                List.of(
                        new ExceedanceCurve.Curve("In-house", points),
                        new ExceedanceCurve.Curve(LONG.repeat(3), points)),
                axis(0, most + 1),
                axis(0, 1));
    }

    private static CashBand band(double low, double median, double high, int years) {
        var year = new Chart.Range("Year", low, median, high, text(low), text(median), text(high));
        return new CashBand(
                ExampleText.text(),
                Collections.nCopies(years, year),
                axis(Math.min(low, 0), Math.max(high, 0) + 1),
                List.of("P5 " + text(low), "Median " + text(median), "P95 " + text(high)),
                Optional.of(new CashBand.Mark(0.25, "Payback after 3 months")));
    }

    private static String text(double amount) {
        return String.format(Locale.ROOT, "%,d", Math.round(amount));
    }

    private static Sketch drawn(Chart chart) {
        Sketch sketch = new Sketch();
        new Pictures(WIDTH, COLOURS, sketch).of(chart).drawOn(sketch);
        return sketch;
    }

    @Test
    void a_range_runs_from_its_low_to_its_high_and_is_notched_in_the_middle() {
        var chart = new RangeBars(ExampleText.text(), List.of(range("Work", -100, 100, 300)), HEADS);
        Sketch sketch = drawn(chart);
        Shape bar = sketch.boxes(PALE).get(0);
        Shape notch = sketch.boxes(INK).get(0);

        assertThat((notch.left() + notch.right()) / 2).isCloseTo((bar.left() + bar.right()) / 2, within(1e-9));
        assertThat(sketch.texts()).contains("-100", "100", "300");
    }

    @Test
    void a_swing_is_drawn_from_zero_to_the_side_it_leads_to() {
        List<Shape> low = drawn(tornado(10, -50, 100)).boxes(PALE);
        List<Shape> high = drawn(tornado(10, -50, 100)).boxes(ACCENT);

        assertThat(low.get(0).right()).isCloseTo(high.get(1).left(), within(1e-9));
        assertThat(high.get(1).right() - high.get(1).left())
                .isCloseTo(2 * (low.get(0).right() - low.get(0).left()), within(1e-9));
    }

    @Test
    void each_end_of_a_swing_says_its_amount_and_a_worth_of_nothing_is_not_drawn() {
        var row = new Tornado.Row("Price", 0, "0", -50, "-50", 100, "+100");
        Sketch sketch = drawn(new Tornado(ExampleText.text(), List.of(row), Optional.empty(), "Swing"));

        assertThat(sketch.texts()).contains("-50", "+100").doesNotContain("0");
        assertThat(sketch.boxes(ACCENT)).hasSize(1);
    }

    /** P5 and median are one amount: their names would stand on each other. */
    @Test
    void names_at_the_ends_of_lines_stand_apart_and_in_the_order_of_the_ends() {
        List<Words> names = drawn(band(10, 10, 400, 5)).words().stream()
                .filter(words -> words.text().matches("(P5|Median|P95) .*"))
                .toList();

        assertThat(names).extracting(Words::text).containsExactly("P95 400", "Median 10", "P5 10");
        assertThat(names.get(1).baseline() - names.get(0).baseline()).isGreaterThanOrEqualTo(9);
        assertThat(names.get(2).baseline() - names.get(1).baseline()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void each_curve_has_its_name_where_it_begins() {
        List<ExceedanceCurve.Curve> curves = List.of(
                new ExceedanceCurve.Curve("In-house", fallingFrom(0.1)),
                new ExceedanceCurve.Curve("Provider A", fallingFrom(0.9)),
                new ExceedanceCurve.Curve("Provider B", fallingFrom(0.5)));

        List<Words> names =
                drawn(new ExceedanceCurve(ExampleText.text(), curves, axis(0, 100), axis(0, 1))).words().stream()
                        .filter(words -> words.left() == 0)
                        .toList();

        assertThat(names).extracting(Words::text).containsExactly("Provider A", "Provider B", "In-house");
    }

    private static List<ExceedanceCurve.Point> fallingFrom(double chance) {
        return List.of(new ExceedanceCurve.Point(0, chance), new ExceedanceCurve.Point(100, 0));
    }

    @Test
    void nothing_is_drawn_beyond_the_edges_however_large_or_small_the_figures() {
        List<Chart> charts = List.of(
                ranges(-1e12, 0, 1e12),
                ranges(0, 0, 0),
                ranges(-3, -2, -1),
                tornado(1e12, -1e12, 1e12),
                tornado(0, 0, 0),
                tornado(5, -7, -3),
                frontier(1e12, 1e12),
                frontier(0, 0),
                frontier(-5, 3),
                losses(1e12),
                losses(0),
                band(-1e12, 0, 1e12, 6),
                band(0, 0, 0, 1),
                band(-3, -2, -1, 11));
        for (Chart chart : charts) {
            Picture picture = new Pictures(WIDTH, COLOURS, new Sketch()).of(chart);
            Sketch sketch = new Sketch();
            picture.drawOn(sketch);

            assertThat(sketch.words())
                    .as(chart.toString())
                    .allMatch(words -> words.left() >= 0 && words.right() <= WIDTH + 1e-6)
                    .allMatch(words -> words.baseline() >= 0 && words.baseline() <= picture.height());
            assertThat(sketch.shapes())
                    .as(chart.toString())
                    .allMatch(shape -> shape.left() >= 0 && shape.right() <= WIDTH + 5)
                    .allMatch(shape -> Double.isFinite(shape.top()) && shape.bottom() <= picture.height());
        }
    }

    @Test
    void charts_refuse_what_no_reader_could_use() {
        assertThatIllegalArgumentException().isThrownBy(() -> ranges(3, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ranges(0, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tornado(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> band(0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> axis(1, 1));
    }
}
