package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.page.Palette;
import org.counterweigh.report.page.ScoreBars;
import org.counterweigh.report.page.ScoreBars.Row;
import org.counterweigh.report.type.Face;
import org.counterweigh.report.type.Ruler;

/** Scores on one scale from 0 to 100, with its quarters as thin lines. */
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
            grid(canvas, quarter);
        }
        Canvas below = new Lowered(canvas, HEAD);
        Bars bars = new Bars(below, palette);
        for (int i = 0; i < scores.size(); i++) {
            Row row = scores.get(i);
            double end = scale.at(row.score());
            rows.drawLabel(below, i, Face.REGULAR, palette);
            bars.bar(scale.at(0), end, rows.middle(i), palette.accent());
            bars.labelAfter(end, rows.middle(i), row.text(), 0, Face.SEMIBOLD);
        }
        bars.baseline(scale.at(0), 0, rows.height());
    }

    private void grid(Canvas canvas, int score) {
        double x = scale.at(score);
        String text = Integer.toString(score);
        double half = canvas.width(text, Face.REGULAR, HEAD_SIZE) / 2;
        canvas.text(text, new Point(x - half, HEAD_SIZE), Face.REGULAR, HEAD_SIZE, palette.muted());
        canvas.line(new Point(x, HEAD - 3), new Point(x, height()), 0.4, palette.outline());
    }
}
