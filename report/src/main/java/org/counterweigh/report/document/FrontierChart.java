package org.counterweigh.report.document;

import java.util.List;

/** Plans that no other beats in both worth and risk, joined by a line. */
public record FrontierChart(
        String title, String unit, List<Point> points, Axis risks, Axis worths, String altText, String source)
        implements Chart {

    /**
     * One plan.
     *
     * @param label printed beside it; may be empty
     * @param chosen whether it is the plan the text speaks of
     */
    public record Point(double risk, double worth, String label, boolean chosen) {}

    public FrontierChart {
        Chart.requireWords(title, unit, altText);
        points = List.copyOf(points);
    }

    @Override
    public String howToRead() {
        return "How to read: each point is a plan, higher is worth more, further right risks more; no plan lies above"
                + " the line"
                + (points.stream().anyMatch(Point::chosen) ? ", and the large dot is the best mix." : ".");
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.frontierChart(this);
    }
}
