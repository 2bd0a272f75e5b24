package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;

/** A surface to draw on, in points from its top left corner. */
public interface Canvas extends Ruler {

    /** A corner of a shape. */
    record Point(double x, double y) {}

    /** Fills a shape with a colour, 0xRRGGBB. */
    void polygon(List<Point> corners, int colour);

    void line(Point from, Point to, double thickness, int colour);

    /**
     * Writes a text on one line.
     *
     * @param start the left end of its baseline
     */
    void text(String text, Point start, Face face, double size, int colour);

    /** Fills an upright rectangle. */
    default void box(double x, double y, double width, double height, int colour) {
        polygon(
                List.of(
                        new Point(x, y),
                        new Point(x + width, y),
                        new Point(x + width, y + height),
                        new Point(x, y + height)),
                colour);
    }
}
