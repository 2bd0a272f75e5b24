package org.counterweigh.report.chart;

import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Chart.FrontierChart;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Plans as dots joined by a line, the chosen one large. */
final class FrontierPicture implements Picture {

    private static final double DOT = 2.4;
    private static final double CHOSEN = 4.5;
    private static final double GAP = 7;

    private final FrontierChart chart;
    private final Palette palette;
    private final Plane plane;

    FrontierPicture(FrontierChart chart, double width, Palette palette, Ruler ruler) {
        this.chart = chart;
        this.palette = palette;
        this.plane = new Plane(chart.risks(), chart.worths(), width, palette, ruler);
    }

    @Override
    public double height() {
        return plane.height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        plane.draw(canvas);
        List<Point> places = chart.points().stream()
                .map(point -> plane.at(point.risk(), point.worth()))
                .toList();
        Plane.join(canvas, places, 1, palette.outline());
        for (int i = 0; i < places.size(); i++) {
            FrontierChart.Point point = chart.points().get(i);
            int colour = point.chosen() ? palette.accent() : palette.ink();
            Plane.dot(canvas, places.get(i), point.chosen() ? CHOSEN : DOT, colour);
            label(canvas, point, places.get(i));
        }
    }

    /** To the left of its dot where there is room, since risk falls to the left and the line with it. */
    private void label(Canvas canvas, FrontierChart.Point point, Point place) {
        Face face = point.chosen() ? Face.SEMIBOLD : Face.REGULAR;
        double width = canvas.width(point.label(), face, Plane.SIZE);
        double before = place.x() - GAP - width;
        double after = place.x() + GAP;
        boolean fitsBefore = before >= plane.left();
        if (point.label().isEmpty() || (!fitsBefore && after + width > plane.right())) {
            return;
        }
        double baseline = Math.max(place.y() - GAP / 2, Plane.SIZE * 2.2);
        canvas.text(point.label(), new Point(fitsBefore ? before : after, baseline), face, Plane.SIZE, palette.ink());
    }
}
