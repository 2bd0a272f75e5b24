package org.counterweigh.firm;

import java.util.List;
import org.counterweigh.figures.Given;

/** What could be different: sheet {@code Ranges}. */
public record Uncertainty(List<Range> ranges) {

    public Uncertainty {
        ranges = List.copyOf(ranges);
    }

    /** Lowest, most likely and highest of one given figure; likely is the figure itself where the row is silent. */
    public record Range(Given of, double low, double likely, double high, Shape shape) {}

    /** How probability lies over a range. */
    public enum Shape {
        PERT,
        TRIANGULAR,
        LOGNORMAL
    }
}
