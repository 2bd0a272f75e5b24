package org.counterweigh.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Axis.Tick;
import org.counterweigh.report.document.Chart.CashBand;
import org.counterweigh.report.document.Chart.Range;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** A pale band from low to high over the years, with the middle simulation drawn through it. */
final class CashPicture implements Picture {

    private final List<Range> years;
    private final Palette palette;
    private final Plane plane;

    CashPicture(CashBand chart, double width, Palette palette, Ruler ruler) {
        this.years = chart.years();
        this.palette = palette;
        this.plane = new Plane(along(years), chart.money(), width, palette, ruler);
    }

    /** One mark a year; a single year still needs somewhere to lead. */
    private static Axis along(List<Range> years) {
        List<Tick> ticks = new ArrayList<>(IntStream.range(0, years.size())
                .mapToObj(i -> new Tick(i, years.get(i).label()))
                .toList());
        if (ticks.size() == 1) {
            ticks.add(new Tick(1, ""));
        }
        return new Axis("", ticks);
    }

    @Override
    public double height() {
        return plane.height();
    }

    @Override
    public void drawOn(Canvas canvas) {
        List<Point> lows = new ArrayList<>();
        List<Point> medians = new ArrayList<>();
        List<Point> highs = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            lows.add(plane.at(i, years.get(i).low()));
            medians.add(plane.at(i, years.get(i).median()));
            highs.add(plane.at(i, years.get(i).high()));
        }
        for (int i = 1; i < years.size(); i++) {
            canvas.polygon(List.of(lows.get(i - 1), highs.get(i - 1), highs.get(i), lows.get(i)), palette.pale());
        }
        plane.draw(canvas);
        Plane.join(canvas, lows, 0.6, palette.accent());
        Plane.join(canvas, highs, 0.6, palette.accent());
        Plane.join(canvas, medians, 1.8, palette.accent());
        medians.forEach(point -> Plane.dot(canvas, point, 2, palette.accent()));
    }
}
