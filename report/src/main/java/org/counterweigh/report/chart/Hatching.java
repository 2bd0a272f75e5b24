package org.counterweigh.report.chart;

import org.counterweigh.report.chart.Canvas.Point;

/** Fills with slanted lines on a pale ground: what was simulated, told from what is given without colour. */
record Hatching(Canvas canvas, int lines, int ground) {

    private static final double STEP = 3;
    private static final double THICKNESS = 0.7;

    void box(double left, double top, double width, double height) {
        canvas.box(left, top, width, height, ground);
        for (double from = -height + STEP / 2; from < width; from += STEP) {
            double start = Math.max(0, from);
            double end = Math.min(width, from + height);
            canvas.line(
                    new Point(left + start, top + height - (start - from)),
                    new Point(left + end, top + height - (end - from)),
                    THICKNESS,
                    lines);
        }
        outline(left, top, width, height);
    }

    private void outline(double left, double top, double width, double height) {
        var upperLeft = new Point(left, top);
        var upperRight = new Point(left + width, top);
        var lowerRight = new Point(left + width, top + height);
        var lowerLeft = new Point(left, top + height);
        canvas.line(upperLeft, upperRight, THICKNESS, lines);
        canvas.line(upperRight, lowerRight, THICKNESS, lines);
        canvas.line(lowerRight, lowerLeft, THICKNESS, lines);
        canvas.line(lowerLeft, upperLeft, THICKNESS, lines);
    }
}
