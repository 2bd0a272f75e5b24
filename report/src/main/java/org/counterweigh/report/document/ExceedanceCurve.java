package org.counterweigh.report.document;

import java.util.List;

/** How likely a loss is exceeded, for one holder of the risk or several. */
public record ExceedanceCurve(
        String title, String unit, List<Curve> curves, Axis losses, Axis chances, String altText, String source)
        implements Chart {

    /**
     * One curve.
     *
     * @param example a point of it in words: {@code a year loses more than 5,000 with a chance of 4 %}
     */
    public record Curve(String label, List<Point> points, String example) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    /** A loss, and the chance that more is lost. */
    public record Point(double loss, double chance) {}

    public ExceedanceCurve {
        Chart.requireWords(title, unit, altText);
        curves = List.copyOf(curves);
    }

    @Override
    public String howToRead() {
        return curves.isEmpty()
                ? "There is no loss to show."
                : "How to read: " + curves.get(0).label() + ", " + curves.get(0).example()
                        + ". The lower a curve lies, the safer.";
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.exceedanceCurve(this);
    }
}
