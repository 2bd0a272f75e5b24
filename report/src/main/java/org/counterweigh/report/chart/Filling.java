package org.counterweigh.report.chart;

import org.counterweigh.report.chart.Canvas.Point;
import org.counterweigh.report.document.Chart.Waterfall.Pattern;

/** Fills upright rectangles by patterns that can be told apart without colour. */
record Filling(Canvas canvas, int colour, int ground) {

    private static final double DOT = 1.1;
    private static final double STEP = 3;
    private static final double STROKE = 0.8;

    void box(Pattern pattern, double left, double top, double width, double height) {
        switch (pattern) {
            case SOLID -> canvas.box(left, top, width, height, colour);
            case HATCHED -> new Hatching(canvas, colour, ground).box(left, top, width, height);
            case DOTTED -> dotted(left, top, width, height);
            case STRIPED -> striped(left, top, width, height);
        }
    }

    private void dotted(double left, double top, double width, double height) {
        canvas.box(left, top, width, height, ground);
        for (double x = left + DOT; x + DOT <= left + width; x += STEP) {
            for (double y = top + DOT; y + DOT <= top + height; y += STEP) {
                canvas.box(x, y, DOT, DOT, colour);
            }
        }
        edge(left, top, width, height);
    }

    private void striped(double left, double top, double width, double height) {
        canvas.box(left, top, width, height, ground);
        for (double x = left + STEP / 2; x < left + width; x += STEP) {
            canvas.line(new Point(x, top), new Point(x, top + height), STROKE, colour);
        }
        edge(left, top, width, height);
    }

    /** Head and foot, so that a pale ground has an outline. */
    private void edge(double left, double top, double width, double height) {
        canvas.line(new Point(left, top), new Point(left + width, top), STROKE, colour);
        canvas.line(new Point(left, top + height), new Point(left + width, top + height), STROKE, colour);
    }
}
