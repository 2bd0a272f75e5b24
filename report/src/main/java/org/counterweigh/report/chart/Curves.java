package org.counterweigh.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Axis.Tick;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.CashBand;
import org.counterweigh.report.document.Chart.ExceedanceCurve;
import org.counterweigh.report.document.Chart.FrontierChart;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.report.typography.Wrap;
import org.counterweigh.templates.Brand.Palette;

/** Charts with an axis in each direction. */
record Curves(double width, Palette palette, Ruler ruler) {

    private static final double SAMPLE = 18;
    private static final double SAMPLE_GAP = 4;
    private static final double LINE = 11;
    private static final double DOT = 2.4;
    private static final double CHOSEN = 4.5;
    private static final double LABEL_GAP = 7;

    /** Empty for a chart of another kind. */
    Optional<Picture> of(Chart chart) {
        if (chart instanceof CashBand cash) {
            return Optional.of(cash(cash));
        }
        if (chart instanceof ExceedanceCurve losses) {
            return Optional.of(exceedance(losses));
        }
        return chart instanceof FrontierChart frontier ? Optional.of(frontier(frontier)) : Optional.empty();
    }

    private Plane plane(Axis across, Axis up) {
        return new Plane(across, up, width, palette, ruler);
    }

    /** A pale band from low to high over the years, with the middle simulation drawn through it. */
    Picture cash(CashBand chart) {
        Plane plane = plane(along(chart.years()), chart.money());
        List<Point> lows = points(plane, chart.years(), Chart.Range::low);
        List<Point> medians = points(plane, chart.years(), Chart.Range::median);
        List<Point> highs = points(plane, chart.years(), Chart.Range::high);
        return new Picture(plane.height(), canvas -> {
            for (int i = 1; i < lows.size(); i++) {
                canvas.polygon(List.of(lows.get(i - 1), highs.get(i - 1), highs.get(i), lows.get(i)), palette.pale());
            }
            plane.draw(canvas);
            Plane.join(canvas, lows, 0.6, palette.accent());
            Plane.join(canvas, highs, 0.6, palette.accent());
            Plane.join(canvas, medians, 1.8, palette.accent());
            medians.forEach(point -> Plane.dot(canvas, point, 2, palette.accent()));
        });
    }

    /** One mark a year; a single year still needs somewhere to lead. */
    private static Axis along(List<Chart.Range> years) {
        return new Axis(
                "",
                IntStream.range(0, Math.max(2, years.size()))
                        .mapToObj(
                                i -> new Tick(i, i < years.size() ? years.get(i).label() : ""))
                        .toList());
    }

    private static List<Point> points(Plane plane, List<Chart.Range> years, ToDoubleFunction<Chart.Range> amount) {
        return IntStream.range(0, years.size())
                .mapToObj(i -> plane.at(i, amount.applyAsDouble(years.get(i))))
                .toList();
    }

    /** Falling curves, told apart by thickness as well as colour, with their names on a line above the field. */
    Picture exceedance(ExceedanceCurve chart) {
        Plane plane = plane(chart.losses(), chart.chances());
        List<List<String>> names = chart.curves().stream()
                .map(curve -> Wrap.lines(curve.label(), width - SAMPLE - SAMPLE_GAP, ruler, Face.REGULAR, Plane.SIZE))
                .toList();
        double key = LINE * names.stream().mapToInt(List::size).sum();
        return new Picture(key + plane.height(), canvas -> {
            key(canvas, names);
            Canvas below = new Lowered(canvas, key);
            plane.draw(below);
            for (int i = 0; i < names.size(); i++) {
                List<Point> points = chart.curves().get(i).points().stream()
                        .map(point -> plane.at(point.loss(), point.chance()))
                        .toList();
                Plane.join(below, points, thickness(i), colour(i));
            }
        });
    }

    private void key(Canvas canvas, List<List<String>> names) {
        double y = Plane.SIZE;
        for (int i = 0; i < names.size(); i++) {
            canvas.line(new Point(0, y - 2.5), new Point(SAMPLE, y - 2.5), thickness(i), colour(i));
            for (String line : names.get(i)) {
                var start = new Point(SAMPLE + SAMPLE_GAP, y);
                canvas.text(line.stripTrailing(), start, Face.REGULAR, Plane.SIZE, palette.ink());
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

    /** Plans as dots joined by a line, the chosen one large. */
    Picture frontier(FrontierChart chart) {
        Plane plane = plane(chart.risks(), chart.worths());
        return new Picture(plane.height(), canvas -> {
            plane.draw(canvas);
            List<Point> places = new ArrayList<>();
            chart.points().forEach(point -> places.add(plane.at(point.risk(), point.worth())));
            Plane.join(canvas, places, 1, palette.outline());
            for (int i = 0; i < places.size(); i++) {
                FrontierChart.Point point = chart.points().get(i);
                int colour = point.chosen() ? palette.accent() : palette.ink();
                Plane.dot(canvas, places.get(i), point.chosen() ? CHOSEN : DOT, colour);
                label(canvas, plane, point, places.get(i));
            }
        });
    }

    /** To the left of its dot where there is room, since risk falls to the left and the line with it. */
    private void label(Canvas canvas, Plane plane, FrontierChart.Point point, Point place) {
        Face face = point.chosen() ? Face.SEMIBOLD : Face.REGULAR;
        double length = canvas.width(point.label(), face, Plane.SIZE);
        double before = place.x() - LABEL_GAP - length;
        double after = place.x() + LABEL_GAP;
        boolean fitsBefore = before >= plane.left();
        if (point.label().isEmpty() || (!fitsBefore && after + length > plane.right())) {
            return;
        }
        double baseline = Math.max(place.y() - LABEL_GAP / 2, Plane.SIZE * 2.2);
        canvas.text(point.label(), new Point(fitsBefore ? before : after, baseline), face, Plane.SIZE, palette.ink());
    }
}
