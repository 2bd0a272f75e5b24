package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.typography.Face;

/** A canvas whose top lies lower on another one. */
record Lowered(Canvas canvas, double by) implements Canvas {

    @Override
    public void polygon(List<Point> corners, int colour) {
        canvas.polygon(corners.stream().map(this::moved).toList(), colour);
    }

    @Override
    public void line(Point from, Point to, double thickness, int colour) {
        canvas.line(moved(from), moved(to), thickness, colour);
    }

    @Override
    public void text(String text, Point start, Face face, double size, int colour) {
        canvas.text(text, moved(start), face, size, colour);
    }

    @Override
    public double width(String text, Face face, double size) {
        return canvas.width(text, face, size);
    }

    private Point moved(Point point) {
        return new Point(point.x(), point.y() + by);
    }
}
