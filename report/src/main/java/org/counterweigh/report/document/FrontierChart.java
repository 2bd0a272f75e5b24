package org.counterweigh.report.document;

import java.util.List;

/** Plans that no other beats in both worth and risk, joined by a line. */
public record FrontierChart(ChartText text, List<Point> points, Axis risks, Axis worths) implements Chart {

    /**
     * One plan.
     *
     * @param label printed beside it; may be empty
     * @param chosen whether it is the plan the text speaks of
     */
    public record Point(double risk, double worth, String label, boolean chosen) {}

    public FrontierChart {
        points = List.copyOf(points);
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.frontierChart(this);
    }
}
