package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.ScoreBars;
import org.counterweigh.report.document.ScoreBars.Row;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Scores on one scale from 0 to 100, with its quarters cut white. */
final class ScorePicture implements Picture {

    private static final double HEAD = 14;
    private static final double HEAD_SIZE = 7.5;

    private final List<Row> scores;
    private final Palette palette;
    private final Rows rows;
    private final Scale scale;

    ScorePicture(ScoreBars chart, double width, Palette palette, Ruler ruler) {
        this.scores = chart.rows();
        this.palette = palette;
        this.rows = new Rows(scores.stream().map(Row::label).toList(), width, ruler);
        double room = scores.stream()
                .mapToDouble(row -> Bars.labelRoom(row.text(), ruler))
                .max()
                .orElse(0);
        this.scale = new Scale(0, 100, rows.plotLeft(), width - room);
    }

    @Override
    public double height() {
        return HEAD + rows.height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        for (int quarter = 0; quarter <= 100; quarter += 25) {
            mark(canvas, quarter);
        }
        Canvas below = new Lowered(canvas, HEAD);
        Bars bars = new Bars(below, palette);
        for (int i = 0; i < scores.size(); i++) {
            Row row = scores.get(i);
            double middle = rows.middle(i);
            rows.drawLabel(below, i, Face.REGULAR, palette);
            bars.bar(scale.at(0), scale.at(100), middle, palette.zebra());
            bars.bar(scale.at(0), scale.at(row.score()), middle, palette.accent());
            bars.labelAfter(scale.at(100), middle, row.text(), 0, Face.SEMIBOLD);
        }
        for (int quarter = 25; quarter < 100; quarter += 25) {
            double x = scale.at(quarter);
            below.line(new Point(x, 0), new Point(x, rows.height()), 0.8, 0xFFFFFF);
        }
        bars.baseline(scale.at(0), 0, rows.height());
    }

    private void mark(Canvas canvas, int score) {
        String text = Integer.toString(score);
        double half = canvas.width(text, Face.REGULAR, HEAD_SIZE) / 2;
        Point start = new Point(scale.at(score) - half, HEAD_SIZE);
        canvas.text(text, start, Face.REGULAR, HEAD_SIZE, palette.muted());
    }
}
