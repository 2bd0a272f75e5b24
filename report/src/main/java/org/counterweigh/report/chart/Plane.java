package org.counterweigh.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Axis.Tick;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/**
 * A field with an axis along its foot and one up a side, thin lines across it, and a line at zero. The scale of the upright
 * axis stands where no names stand beside the ends of lines.
 */
final class Plane {

    static final double SIZE = 7.5;
    private static final double HEAD = 14;
    private static final double DEPTH = 118;
    private static final double LOW = 52;
    private static final double GAP = 6;
    private static final double FOOT = 12;

    private final Axis across;
    private final Axis up;
    private final Palette palette;
    private final Side scale;
    private final double depth;
    private final double left;
    private final double right;

    /** On which side the scale of the upright axis stands. */
    enum Side {
        LEFT,
        RIGHT
    }

    /** A field as wide as its labels leave between two edges. */
    Plane(Axis across, Axis up, Side scale, double from, double to, Palette palette, Ruler ruler) {
        this(across, up, scale, DEPTH, from, to, palette, ruler);
    }

    /** A field of little height with its scale on the left. */
    static Plane low(Axis across, Axis up, double to, Palette palette, Ruler ruler) {
        return new Plane(across, up, Side.LEFT, LOW, 0, to, palette, ruler);
    }

    private Plane(
            Axis across, Axis up, Side scale, double depth, double from, double to, Palette palette, Ruler ruler) {
        this.depth = depth;
        this.across = across;
        this.up = up;
        this.scale = scale;
        this.palette = palette;
        double widest = 0;
        for (Tick tick : up.ticks()) {
            widest = Math.max(widest, ruler.width(tick.text(), Face.REGULAR, SIZE));
        }
        double ticks = Math.min(widest, (to - from) / 2) + GAP;
        Tick last = across.ticks().get(across.ticks().size() - 1);
        double beyond = ruler.width(last.text(), Face.REGULAR, SIZE) / 2;
        this.left = from + (scale == Side.LEFT ? ticks : 0);
        this.right = Math.max(left + 1, to - Math.max(beyond, scale == Side.RIGHT ? ticks : 0));
    }

    /** A field with its scale on the left. */
    Plane(Axis across, Axis up, double width, Palette palette, Ruler ruler) {
        this(across, up, Side.LEFT, 0, width, palette, ruler);
    }

    double height() {
        return HEAD + depth + FOOT + (across.name().isEmpty() ? 0 : FOOT);
    }

    /** The height at which the field begins and ends. */
    double head() {
        return HEAD;
    }

    double foot() {
        return HEAD + depth;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    Point at(double x, double y) {
        double along = share(across, x);
        double rise = share(up, y);
        return new Point(left + along * (right - left), HEAD + depth * (1 - rise));
    }

    /** What lies beyond an end is drawn at that end. */
    private static double share(Axis axis, double amount) {
        double share = (amount - axis.low()) / (axis.high() - axis.low());
        return Math.max(0, Math.min(1, share));
    }

    void draw(Canvas canvas) {
        double name = scale == Side.LEFT ? 0 : right + GAP - canvas.width(up.name(), Face.REGULAR, SIZE);
        canvas.text(up.name(), new Point(name, SIZE), Face.REGULAR, SIZE, palette.muted());
        for (Tick tick : up.ticks()) {
            double y = at(across.low(), tick.at()).y();
            boolean zero = tick.at() == 0;
            canvas.line(
                    new Point(left, y),
                    new Point(right, y),
                    zero ? 0.8 : 0.3,
                    zero ? palette.ink() : palette.outline());
            double start =
                    scale == Side.LEFT ? left - GAP - canvas.width(tick.text(), Face.REGULAR, SIZE) : right + GAP;
            canvas.text(tick.text(), new Point(start, y + SIZE * 0.33), Face.REGULAR, SIZE, palette.muted());
        }
        double foot = HEAD + depth + FOOT - 2;
        double free = 0;
        for (Tick tick : across.ticks()) {
            double half = canvas.width(tick.text(), Face.REGULAR, SIZE) / 2;
            double start = Math.max(0, at(tick.at(), up.low()).x() - half);
            if (start >= free) {
                canvas.text(tick.text(), new Point(start, foot), Face.REGULAR, SIZE, palette.muted());
                free = start + 2 * half + GAP;
            }
        }
        if (!across.name().isEmpty()) {
            double start = Math.max(0, right - canvas.width(across.name(), Face.REGULAR, SIZE));
            canvas.text(across.name(), new Point(start, foot + FOOT), Face.REGULAR, SIZE, palette.muted());
        }
    }

    /** Joins points by a line. */
    static void join(Canvas canvas, List<Point> points, double thickness, int colour) {
        for (int i = 1; i < points.size(); i++) {
            canvas.line(points.get(i - 1), points.get(i), thickness, colour);
        }
    }

    /** A dot, of as many corners as look round. */
    static void dot(Canvas canvas, Point centre, double radius, int colour) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            double turn = Math.PI * i / 8;
            corners.add(new Point(centre.x() + radius * Math.cos(turn), centre.y() + radius * Math.sin(turn)));
        }
        canvas.polygon(corners, colour);
    }
}
