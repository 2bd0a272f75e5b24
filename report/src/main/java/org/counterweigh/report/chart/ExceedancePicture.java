package org.counterweigh.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Chart.ExceedanceCurve;
import org.counterweigh.report.document.Chart.ExceedanceCurve.Curve;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.report.typography.Wrap;
import org.counterweigh.templates.Brand.Palette;

/** Falling curves, told apart by thickness as well as colour, with their names on a line above the field. */
final class ExceedancePicture implements Picture {

    private static final double SAMPLE = 18;
    private static final double GAP = 4;
    private static final double LINE = 11;

    private final ExceedanceCurve chart;
    private final Palette palette;
    private final Plane plane;
    private final List<List<String>> names = new ArrayList<>();
    private final double key;

    ExceedancePicture(ExceedanceCurve chart, double width, Palette palette, Ruler ruler) {
        this.chart = chart;
        this.palette = palette;
        this.plane = new Plane(chart.losses(), chart.chances(), width, palette, ruler);
        int lines = 0;
        for (Curve curve : chart.curves()) {
            List<String> name = Wrap.lines(curve.label(), width - SAMPLE - GAP, ruler, Face.REGULAR, Plane.SIZE);
            names.add(name);
            lines += name.size();
        }
        this.key = lines * LINE;
    }

    @Override
    public double height() {
        return key + plane.height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        drawKey(canvas);
        Canvas below = new Lowered(canvas, key);
        plane.draw(below);
        for (int i = 0; i < chart.curves().size(); i++) {
            List<Point> points = chart.curves().get(i).points().stream()
                    .map(point -> plane.at(point.loss(), point.chance()))
                    .toList();
            Plane.join(below, points, thickness(i), colour(i));
        }
    }

    private void drawKey(Canvas canvas) {
        double y = Plane.SIZE;
        for (int i = 0; i < names.size(); i++) {
            canvas.line(new Point(0, y - 2.5), new Point(SAMPLE, y - 2.5), thickness(i), colour(i));
            for (String line : names.get(i)) {
                canvas.text(line.stripTrailing(), new Point(SAMPLE + GAP, y), Face.REGULAR, Plane.SIZE, palette.ink());
                y += LINE;
            }
        }
    }

    private static double thickness(int curve) {
        return curve == 0 ? 2.2 : curve == 1 ? 1.2 : 0.6;
    }

    private int colour(int curve) {
        return curve == 0 ? palette.ink() : curve == 1 ? palette.accent() : palette.orange();
    }
}
