package org.counterweigh.report.document;

import java.util.List;

/** How likely a loss is exceeded, for one holder of the risk or several. */
public record ExceedanceCurve(ChartText text, List<Curve> curves, Axis losses, Axis chances) implements Chart {

    /** One curve. */
    public record Curve(String label, List<Point> points) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    /** A loss, and the chance that more is lost. */
    public record Point(double loss, double chance) {}

    public ExceedanceCurve {
        curves = List.copyOf(curves);
    }

    @Override
    public <T> T read(ChartReader<T> reader) {
        return reader.exceedanceCurve(this);
    }
}
