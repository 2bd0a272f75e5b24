package org.counterweigh.firm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.figures.Given;

/**
 * What could be different, and what moves with what: sheets {@code Ranges} and {@code Correlations}.
 *
 * @param extent whether figures without a range of their own vary as is usual for their kind
 * @param doubts why no recommendation may be called firm, in sentences; none as a rule
 * @param workDoubts why that of one kind of work may not, a sentence by its name; none as a rule
 */
public record Uncertainty(
        Extent extent,
        List<Range> ranges,
        List<Correlation> correlations,
        List<String> doubts,
        Map<String, String> workDoubts) {

    /** Setting {@code Uncertainty}. */
    public enum Extent {
        STANDARD,
        GIVEN_ONLY
    }

    /** Why the recommendation for a kind of work may not be called firm, in sentences; none as a rule. */
    public List<String> doubtsAbout(String work) {
        return Stream.concat(doubts.stream(), Optional.ofNullable(workDoubts.get(work)).stream())
                .toList();
    }

    /**
     * Lowest, most likely and highest of one given figure; for a lognormal, five in a hundred are below low and five
     * above high. Likely is the figure itself where the row is silent.
     */
    public record Range(Given of, double low, double likely, double high, Shape shape) {}

    /** How two figures move together: Spearman's rank correlation, -1..1. */
    public record Correlation(Given first, Given second, double spearman) {}

    /** How probability lies over a range. */
    public enum Shape {
        PERT,
        TRIANGULAR,
        LOGNORMAL
    }
}
