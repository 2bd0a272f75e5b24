package org.counterweigh.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Chart.Tornado;
import org.counterweigh.report.document.Chart.Tornado.Row;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** On the left what each figure is worth finding out, on the right how far it swings the result, small above large. */
final class TornadoPicture {

    private static final double HEAD = 14;
    private static final double HEAD_SIZE = 7.5;
    private static final double HALF = 5;
    private static final double GAP = 22;

    /** The left part's share of what the labels leave. */
    private static final double LEFT_SHARE = 0.42;

    private final Tornado chart;
    private final List<Row> figures;
    private final Palette palette;
    private final Rows rows;
    private final Scale values;
    private final Scale swings;

    TornadoPicture(Tornado chart, double width, Palette palette, Ruler ruler) {
        this.chart = chart;
        this.figures = chart.rows();
        this.palette = palette;
        this.rows = new Rows(figures.stream().map(Row::label).toList(), width, ruler);
        double middle = rows.plotLeft() + (width - rows.plotLeft()) * LEFT_SHARE;
        double room = figures.stream()
                .mapToDouble(row -> Bars.labelRoom(row.valueText(), ruler))
                .max()
                .orElse(0);
        double[] worths = figures.stream().mapToDouble(Row::value).toArray();
        this.values = Scale.over(worths, rows.plotLeft(), Math.max(middle - room, rows.plotLeft() + 1));
        double[] ends = figures.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.atLow(), row.atHigh()))
                .toArray();
        this.swings = Scale.over(ends, middle + GAP, width);
    }

    Picture picture() {
        return new Picture(HEAD + rows.height(), this::drawOn);
    }

    private void drawOn(Canvas canvas) {
        head(canvas, chart.values(), values.left());
        head(canvas, chart.swings(), swings.left());
        Canvas below = new Lowered(canvas, HEAD);
        Bars bars = new Bars(below, palette);
        for (int i = 0; i < figures.size(); i++) {
            draw(below, bars, i);
        }
        bars.baseline(values.at(0), 0, rows.height());
        bars.baseline(swings.at(0), 0, rows.height());
    }

    private void head(Canvas canvas, String text, double left) {
        canvas.text(text, new Point(left, HEAD_SIZE), Face.REGULAR, HEAD_SIZE, palette.muted());
    }

    private void draw(Canvas canvas, Bars bars, int index) {
        Row row = figures.get(index);
        double middle = rows.middle(index);
        rows.drawLabel(canvas, index, Face.REGULAR, palette);
        bars.bar(values.at(0), values.at(row.value()), middle, palette.accent());
        bars.labelAfter(values.at(row.value()), middle, row.valueText(), 0, Face.REGULAR);
        half(canvas, row.atLow(), middle - HALF, palette.pale());
        half(canvas, row.atHigh(), middle, palette.accent());
    }

    private void half(Canvas canvas, double change, double top, int colour) {
        double left = Math.min(swings.at(0), swings.at(change));
        double width = Math.max(Math.abs(swings.at(change) - swings.at(0)), 0.4);
        canvas.box(left, top, width, HALF - 0.4, colour);
    }
}
