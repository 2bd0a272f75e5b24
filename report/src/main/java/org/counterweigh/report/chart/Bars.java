package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/**
 * The marks every bar chart uses, so that the same thing looks the same on every page.
 *
 * <p>Blue and orange are nearly one grey in print: a triangle beside each change says its direction without colour.
 */
record Bars(Canvas canvas, Palette palette) {

    static final double THICKNESS = 10;
    static final double TRIANGLE = 5;
    private static final double LABEL_GAP = 5;

    /** The room a direct label takes beside the end of a bar. */
    static double labelRoom(String text, Ruler ruler) {
        return ruler.width(text, Face.SEMIBOLD, Rows.SIZE) + LABEL_GAP + TRIANGLE + 3;
    }

    int colour(double change) {
        return change < 0 ? palette.orange() : palette.accent();
    }

    void bar(double from, double to, double middle, int colour) {
        double left = Math.min(from, to);
        double width = Math.max(Math.abs(to - from), 0.8);
        canvas.box(left, middle - THICKNESS / 2, width, THICKNESS, colour);
    }

    /** Writes a label to the right of a point, with a triangle where it tells a change. */
    void labelAfter(double x, double middle, String text, double change, Face face) {
        double start = x + LABEL_GAP;
        if (change != 0) {
            triangle(start, middle, change);
            start += TRIANGLE + 3;
        }
        canvas.box(
                start - 1, middle - Rows.LEADING / 2, canvas.width(text, face, Rows.SIZE) + 2, Rows.LEADING, 0xFFFFFF);
        canvas.text(text, new Point(start, middle + Rows.SIZE * 0.33), face, Rows.SIZE, palette.ink());
    }

    void baseline(double x, double top, double bottom) {
        canvas.line(new Point(x, top), new Point(x, bottom), 0.8, palette.ink());
    }

    private void triangle(double x, double middle, double change) {
        double rise = change < 0 ? TRIANGLE / 2 : -TRIANGLE / 2;
        canvas.polygon(
                List.of(
                        new Point(x, middle - rise),
                        new Point(x + TRIANGLE, middle - rise),
                        new Point(x + TRIANGLE / 2, middle + rise)),
                colour(change));
    }
}
