package org.counterweigh.report.chart;

import java.util.function.Consumer;

/** A chart laid out for a width, ready to be drawn. */
public record Picture(double height, Consumer<Canvas> drawing) {

    public void drawOn(Canvas canvas) {
        drawing.accept(canvas);
    }
}
