package org.counterweigh.firm;

import java.util.List;
import org.counterweigh.figures.Given;

/**
 * What could be different, and what moves with what: sheets {@code Ranges} and {@code Correlations}.
 *
 * @param doubts why no recommendation may be called firm, in sentences; none as a rule
 */
public record Uncertainty(List<Range> ranges, List<Correlation> correlations, List<String> doubts) {

    public static final Uncertainty NONE = new Uncertainty(List.of(), List.of(), List.of());

    public Uncertainty {
        ranges = List.copyOf(ranges);
        correlations = List.copyOf(correlations);
        doubts = List.copyOf(doubts);
    }

    /**
     * Lowest, most likely and highest of one given figure; likely is the figure itself where the row is silent.
     *
     * @param low the least it can be; for a lognormal, five in a hundred are below it
     * @param high the most it can be; for a lognormal, five in a hundred are above it
     */
    public record Range(Given of, double low, double likely, double high, Shape shape) {}

    /**
     * How two figures move together.
     *
     * @param spearman rank correlation, -1..1
     */
    public record Correlation(Given first, Given second, double spearman) {}

    /** How probability lies over a range. */
    public enum Shape {
        PERT,
        TRIANGULAR,
        LOGNORMAL
    }
}
