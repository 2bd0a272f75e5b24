package org.counterweigh.report.pdf;

import java.util.List;
import org.counterweigh.report.chart.Canvas;
import org.counterweigh.report.typography.Face;

/**
 * A part of a page that charts can draw on.
 *
 * @param scale below 1 where a chart would be taller than the page
 */
record InkCanvas(Ink ink, double left, double top, double scale) implements Canvas {

    @Override
    public void polygon(List<Point> corners, int colour) {
        ink.polygon(corners.stream().map(this::onPage).toList(), colour);
    }

    @Override
    public void line(Point from, Point to, double thickness, int colour) {
        ink.line(onPage(from), onPage(to), thickness * scale, colour);
    }

    @Override
    public void text(String text, Point start, Face face, double size, int colour) {
        Point at = onPage(start);
        ink.text(text, at.x(), at.y(), new TextStyle(face, size * scale, size * scale, colour));
    }

    @Override
    public double width(String text, Face face, double size) {
        return ink.letters().width(text, face, size);
    }

    private Point onPage(Point point) {
        return new Point(left + point.x() * scale, top + point.y() * scale);
    }
}
