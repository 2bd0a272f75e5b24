package org.counterweigh.report.chart;

/** A chart laid out for a width, ready to be drawn. */
public interface Picture {

    double height();

    void drawOn(Canvas canvas);
}
