package org.counterweigh.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Axis;
import org.counterweigh.report.document.Axis.Tick;
import org.counterweigh.report.document.Columns;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Ruler;
import org.counterweigh.templates.Brand.Palette;

/** Columns over time, with levels drawn across them. */
record ColumnCharts(double width, Palette palette, Ruler ruler) {

    private static final double SHARE = 0.62;
    private static final double LARGEST_SHARE = 0.32;
    private static final double GAP = 7;

    Picture of(Columns chart) {
        double right = width - levels(chart, 0).width() - GAP;
        var plane = Plane.low(along(chart), chart.amounts(), right, palette, ruler);
        return new Picture(plane.height(), canvas -> {
            plane.draw(canvas);
            for (int i = 0; i < chart.columns().size(); i++) {
                column(canvas, plane, chart.columns().get(i), i);
            }
            var labels = new EndLabels(width * LARGEST_SHARE, ruler);
            for (Columns.Level level : chart.levels()) {
                Point from = plane.at(0, level.amount());
                Point to = plane.at(chart.columns().size(), level.amount());
                canvas.line(from, to, 1.2, palette.ink());
                labels.add(level.words(), to.y(), Face.REGULAR, palette.ink());
            }
            labels.draw(canvas, right + GAP / 2, plane.head(), plane.foot());
        });
    }

    private EndLabels levels(Columns chart, double height) {
        var labels = new EndLabels(width * LARGEST_SHARE, ruler);
        chart.levels().forEach(level -> labels.add(level.words(), height, Face.REGULAR, palette.ink()));
        return labels;
    }

    /** A mark in the middle below each column. */
    private static Axis along(Columns chart) {
        int count = chart.columns().size();
        List<Tick> ticks = new ArrayList<>(List.of(new Tick(0, "")));
        for (int i = 0; i < count; i++) {
            ticks.add(new Tick(i + 0.5, chart.columns().get(i).label()));
        }
        ticks.add(new Tick(count, ""));
        return new Axis("", ticks);
    }

    private void column(Canvas canvas, Plane plane, Columns.Column column, int index) {
        Point foot = plane.at(index + 0.5 - SHARE / 2, 0);
        Point head = plane.at(index + 0.5 + SHARE / 2, column.amount());
        canvas.box(foot.x(), head.y(), head.x() - foot.x(), foot.y() - head.y(), palette.accent());
        double middle = (foot.x() + head.x()) / 2;
        double start = middle - canvas.width(column.text(), Face.SEMIBOLD, Plane.SIZE) / 2;
        canvas.text(column.text(), new Point(start, head.y() - 2), Face.SEMIBOLD, Plane.SIZE, palette.ink());
    }
}
