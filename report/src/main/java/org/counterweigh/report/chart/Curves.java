package org.counterweigh.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.chart.Plane.Side;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Axis.Tick;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.CashBand;
import org.counterweigh.report.document.Chart.ExceedanceCurve;
import org.counterweigh.report.document.Chart.FrontierChart;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Charts with an axis in each direction. */
record Curves(double width, Palette palette, Ruler ruler) {

    private static final double LARGEST_SHARE = 0.32;
    private static final double DOT = 2.4;
    private static final double CHOSEN = 4.5;
    private static final double LABEL_GAP = 7;
    private static final double MARK = 3;

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

    /** A pale band from low to high over the years, with the middle simulation drawn through it and names at the ends. */
    Picture cash(CashBand chart) {
        EndLabels measured = ends(chart, range -> 0);
        double right = width - measured.width() - LABEL_GAP;
        var plane = new Plane(along(chart.years()), chart.money(), Side.LEFT, 0, right, palette, ruler);
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
            int last = chart.years().size() - 1;
            ends(chart, amount -> plane.at(last, amount).y())
                    .draw(canvas, right + LABEL_GAP / 2, plane.head(), plane.foot());
            chart.payback().ifPresent(mark -> payback(canvas, plane, mark));
        });
    }

    /** What the last year ends at, in words beside the three lines. */
    private EndLabels ends(CashBand chart, DoubleUnaryOperator height) {
        Chart.Range last = chart.years().get(chart.years().size() - 1);
        var labels = new EndLabels(width * LARGEST_SHARE, ruler);
        labels.add(chart.ends().get(2), height.applyAsDouble(last.high()), Face.REGULAR, palette.ink());
        labels.add(chart.ends().get(1), height.applyAsDouble(last.median()), Face.SEMIBOLD, palette.ink());
        labels.add(chart.ends().get(0), height.applyAsDouble(last.low()), Face.REGULAR, palette.ink());
        return labels;
    }

    /** A mark on the line of zero, its words above it and within the field. */
    private void payback(Canvas canvas, Plane plane, CashBand.Mark mark) {
        Point place = plane.at(mark.year(), 0);
        canvas.polygon(
                List.of(
                        new Point(place.x() - MARK, place.y() - 2 * MARK),
                        new Point(place.x() + MARK, place.y() - 2 * MARK),
                        place),
                palette.ink());
        double length = canvas.width(mark.text(), Face.SEMIBOLD, Plane.SIZE);
        double start = Math.min(Math.max(plane.left(), place.x() - length / 2), plane.right() - length);
        double baseline = place.y() - 2 * MARK - 3;
        canvas.box(start - 1, baseline - Plane.SIZE, length + 2, Plane.SIZE + 2, 0xFFFFFF);
        canvas.text(mark.text(), new Point(start, baseline), Face.SEMIBOLD, Plane.SIZE, palette.ink());
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

    /** Falling curves, told apart by thickness as well as colour, each with its name where it begins. */
    Picture exceedance(ExceedanceCurve chart) {
        EndLabels measured = names(chart, point -> new Point(0, 0));
        double from = measured.width() + LABEL_GAP;
        var plane = new Plane(chart.losses(), chart.chances(), Side.RIGHT, from, width, palette, ruler);
        return new Picture(plane.height(), canvas -> {
            plane.draw(canvas);
            for (int i = 0; i < chart.curves().size(); i++) {
                List<Point> points = chart.curves().get(i).points().stream()
                        .map(point -> plane.at(point.loss(), point.chance()))
                        .toList();
                Plane.join(canvas, points, thickness(i), colour(i));
            }
            names(chart, point -> plane.at(point.loss(), point.chance())).draw(canvas, 0, plane.head(), plane.foot());
        });
    }

    private EndLabels names(ExceedanceCurve chart, Function<ExceedanceCurve.Point, Point> place) {
        var labels = new EndLabels(width * LARGEST_SHARE, ruler);
        for (int i = 0; i < chart.curves().size(); i++) {
            ExceedanceCurve.Curve curve = chart.curves().get(i);
            double height = place.apply(curve.points().get(0)).y();
            labels.add(curve.label(), height, i == 0 ? Face.SEMIBOLD : Face.REGULAR, colour(i));
        }
        return labels;
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
        double baseline = Math.max(place.y() - LABEL_GAP, Plane.SIZE * 2.2);
        canvas.text(point.label(), new Point(fitsBefore ? before : after, baseline), face, Plane.SIZE, palette.ink());
    }
}
