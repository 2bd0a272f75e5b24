package org.counterweigh.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.RangeBars;
import org.counterweigh.report.document.Chart.Scorecard;
import org.counterweigh.report.document.Chart.Tornado;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Charts of bars that lie beside their names. */
record BarCharts(double width, Palette palette, Ruler ruler) {

    private static final double HEAD = 14;
    private static final double HEAD_SIZE = 7.5;

    /** Of a range. */
    private static final double THICKNESS = 8;

    private static final double NOTCH = 2.4;
    private static final double COLUMN_GAP = 12;
    private static final List<Function<Chart.Range, String>> TEXTS =
            List.of(Chart.Range::lowText, Chart.Range::medianText, Chart.Range::highText);

    /** Of a tornado: half a bar, and the left part's share of what the labels leave. */
    private static final double HALF = 5;

    private static final double PADDING = 3;
    private static final double PART_GAP = 22;
    private static final double LEFT_SHARE = 0.42;

    /** Empty for a chart of another kind. */
    Optional<Picture> of(Chart chart) {
        if (chart instanceof Waterfall waterfall) {
            return Optional.of(new Waterfalls(width, palette, ruler).of(waterfall));
        }
        if (chart instanceof RangeBars ranges) {
            return Optional.of(ranges(ranges));
        }
        if (chart instanceof Scorecard scorecard) {
            return Optional.of(scorecard(scorecard));
        }
        if (chart instanceof Tornado tornado) {
            return Optional.of(tornado(tornado));
        }
        return Optional.empty();
    }

    private <T> Rows rows(List<T> bars, Function<T, String> label) {
        return new Rows(bars.stream().map(label).toList(), width, ruler);
    }

    private static <T> double widest(List<T> bars, ToDoubleFunction<T> width) {
        return bars.stream().mapToDouble(width).max().orElse(0);
    }

    private void head(Canvas canvas, String text, double left) {
        canvas.text(text, new Point(headStart(text, left), HEAD_SIZE), Face.REGULAR, HEAD_SIZE, palette.muted());
    }

    /** Farther left where it would leave the drawing. */
    private double headStart(String text, double left) {
        return Math.max(0, Math.min(left, width - ruler.width(text, Face.REGULAR, HEAD_SIZE)));
    }

    /** The room of two heads: one line, or two where the first would reach into the second. */
    private double heads(Optional<String> first, double left, String second, double right) {
        boolean apart = first.map(
                        text -> headStart(text, left) + ruler.width(text, Face.REGULAR, HEAD_SIZE) + PART_GAP / 2
                                <= headStart(second, right))
                .orElse(true);
        return apart ? HEAD : 2 * HEAD;
    }

    /** Bars from today to each score; of several scores as far as they reach on either side. */
    Picture scorecard(Scorecard chart) {
        Rows rows = Rows.low(chart.rows().stream().map(Scorecard.Row::label).toList(), width, ruler);
        double room = widest(chart.rows(), row -> Bars.labelRoom(row.text(), ruler));
        Scale scale = new Scale(0, 100, rows.plotLeft(), width - room);
        return new Picture(HEAD + rows.height(), canvas -> {
            double today = scale.at(chart.today());
            double half = canvas.width(chart.todayText(), Face.REGULAR, HEAD_SIZE) / 2;
            head(canvas, chart.todayText(), today - half);
            Canvas below = new Lowered(canvas, HEAD);
            Bars bars = new Bars(below, palette);
            for (int i = 0; i < chart.rows().size(); i++) {
                Scorecard.Row row = chart.rows().get(i);
                double middle = rows.middle(i);
                rows.drawLabel(below, i, Face.REGULAR, palette);
                if (row.low() < chart.today()) {
                    bars.bar(today, scale.at(row.low()), middle, bars.colour(-1));
                }
                if (row.high() > chart.today()) {
                    bars.bar(today, scale.at(row.high()), middle, bars.colour(1));
                }
                double change = row.low() + row.high() - 2 * chart.today();
                bars.labelAfter(
                        scale.at(Math.max(row.high(), chart.today())), middle, row.text(), change, Face.REGULAR);
            }
            bars.baseline(today, 0, rows.height());
        });
    }

    /**
     * On the right how far each figure swings the result, small above large; on the left what it is worth finding out, where
     * anything is.
     */
    Picture tornado(Tornado chart) {
        Rows rows = rows(chart.rows(), Tornado.Row::label);
        double left = rows.plotLeft();
        double middle = left + (width - left) * LEFT_SHARE;
        double room = widest(chart.rows(), row -> Math.max(endRoom(row.atLowText()), endRoom(row.atHighText())));
        double[] ends = chart.rows().stream()
                .flatMapToDouble(row -> DoubleStream.of(row.atLow(), row.atHigh()))
                .toArray();
        double from = chart.values().isPresent() ? middle + PART_GAP : left;
        Scale swings = Scale.over(ends, from + room, width - room);
        double heads = heads(chart.values(), left, chart.swings(), from);
        return new Picture(heads + rows.height(), canvas -> {
            head(new Lowered(canvas, heads - HEAD), chart.swings(), from);
            Canvas below = new Lowered(canvas, heads);
            chart.values().ifPresent(head -> {
                head(canvas, head, left);
                worths(below, chart.rows(), rows, middle);
            });
            for (int i = 0; i < chart.rows().size(); i++) {
                rows.drawLabel(below, i, Face.REGULAR, palette);
                swing(below, swings, chart.rows().get(i), rows.middle(i));
            }
            new Bars(below, palette).baseline(swings.at(0), 0, rows.height());
        });
    }

    private void worths(Canvas canvas, List<Tornado.Row> of, Rows rows, double right) {
        double room = widest(of, row -> Bars.labelRoom(row.valueText(), ruler));
        double[] worths = of.stream().mapToDouble(Tornado.Row::value).toArray();
        Scale values = Scale.over(worths, rows.plotLeft(), Math.max(right - room, rows.plotLeft() + 1));
        Bars bars = new Bars(canvas, palette);
        for (int i = 0; i < of.size(); i++) {
            Tornado.Row row = of.get(i);
            bars.bar(values.at(0), values.at(row.value()), rows.middle(i), palette.accent());
            bars.labelAfter(values.at(row.value()), rows.middle(i), row.valueText(), 0, Face.REGULAR);
        }
        bars.baseline(values.at(0), 0, rows.height());
    }

    /** Both halves, with the amount at the end of each; of two on one side, at the farther end. */
    private void swing(Canvas canvas, Scale swings, Tornado.Row row, double middle) {
        half(canvas, swings, row.atLow(), middle - HALF, palette.pale());
        half(canvas, swings, row.atHigh(), middle, palette.accent());
        boolean apart = Math.signum(row.atLow()) != Math.signum(row.atHigh());
        boolean lowIsFarther = Math.abs(row.atLow()) > Math.abs(row.atHigh());
        if (apart || lowIsFarther) {
            end(canvas, swings, row.atLow(), row.atLowText(), middle);
        }
        if (apart || !lowIsFarther) {
            end(canvas, swings, row.atHigh(), row.atHighText(), middle);
        }
    }

    private void end(Canvas canvas, Scale swings, double change, String text, double middle) {
        double start = change < 0 ? swings.at(change) - endRoom(text) : swings.at(change) + PADDING;
        canvas.text(text, new Point(start, middle + HEAD_SIZE * 0.33), Face.REGULAR, HEAD_SIZE, palette.ink());
    }

    private double endRoom(String text) {
        return ruler.width(text, Face.REGULAR, HEAD_SIZE) + PADDING;
    }

    /** Simulated, so hatched: light lines on the dark half, dark ones on the pale. */
    private void half(Canvas canvas, Scale swings, double change, double top, int ground) {
        double left = Math.min(swings.at(0), swings.at(change));
        double length = Math.max(Math.abs(swings.at(change) - swings.at(0)), 0.4);
        int lines = ground == palette.accent() ? palette.pale() : palette.accent();
        new Hatching(canvas, lines, ground).box(left, top, length, HALF - 0.4);
    }

    /** Hatched bars from low to high with a notch in the middle; their three amounts stand in columns to the right. */
    Picture ranges(RangeBars chart) {
        Rows rows = rows(chart.rows(), Chart.Range::label);
        double[] columns = new double[TEXTS.size()];
        double right = width;
        for (int i = columns.length - 1; i >= 0; i--) {
            columns[i] = right;
            Function<Chart.Range, String> text = TEXTS.get(i);
            double texts = widest(chart.rows(), row -> ruler.width(text.apply(row), Face.SEMIBOLD, Rows.SIZE));
            right -= Math.max(ruler.width(chart.heads().get(i), Face.REGULAR, HEAD_SIZE), texts) + COLUMN_GAP;
        }
        double[] ends = chart.rows().stream()
                .flatMapToDouble(row -> DoubleStream.of(row.low(), row.high()))
                .toArray();
        Scale scale = Scale.over(ends, rows.plotLeft(), Math.max(right, rows.plotLeft() + 1));
        return new Picture(HEAD + rows.height(), canvas -> {
            for (int i = 0; i < columns.length; i++) {
                String head = chart.heads().get(i);
                head(canvas, head, columns[i] - canvas.width(head, Face.REGULAR, HEAD_SIZE));
            }
            Canvas below = new Lowered(canvas, HEAD);
            for (int i = 0; i < chart.rows().size(); i++) {
                rows.drawLabel(below, i, Face.REGULAR, palette);
                range(below, chart.rows().get(i), rows.middle(i), scale, columns);
            }
            new Bars(below, palette).baseline(scale.at(0), 0, rows.height());
        });
    }

    private void range(Canvas canvas, Chart.Range row, double middle, Scale scale, double[] columns) {
        double left = scale.at(row.low());
        double length = Math.max(scale.at(row.high()) - left, 0.8);
        double top = middle - THICKNESS / 2;
        new Hatching(canvas, palette.accent(), palette.pale()).box(left, top, length, THICKNESS);
        canvas.box(scale.at(row.median()) - NOTCH / 2, top - 1, NOTCH, THICKNESS + 2, palette.ink());
        double baseline = middle + Rows.SIZE * 0.33;
        for (int i = 0; i < columns.length; i++) {
            Face face = i == 1 ? Face.SEMIBOLD : Face.REGULAR;
            String text = TEXTS.get(i).apply(row);
            var start = new Point(columns[i] - canvas.width(text, face, Rows.SIZE), baseline);
            canvas.text(text, start, face, Rows.SIZE, palette.ink());
        }
    }
}
