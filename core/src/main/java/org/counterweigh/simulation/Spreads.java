package org.counterweigh.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Uncertainty.Range;
import org.counterweigh.probability.Distribution;
import org.counterweigh.probability.Lognormal;
import org.counterweigh.probability.Pert;
import org.counterweigh.probability.Triangular;

/** How each figure that has a range is spread over it; nothing is drawn. */
public final class Spreads {

    private final Map<Given, Range> ranges = new LinkedHashMap<>();
    private final Map<Given, Distribution> distributions = new LinkedHashMap<>();

    public Spreads(List<Range> ranges) {
        ranges.forEach(range -> {
            this.ranges.putIfAbsent(range.of(), range);
            distributions.put(range.of(), distribution(range));
        });
    }

    private static Distribution distribution(Range range) {
        if (range.low() == range.high()) {
            return new Pert(range.likely(), range.likely(), range.likely());
        }
        return switch (range.shape()) {
            case PERT -> new Pert(range.low(), range.likely(), range.high());
            case TRIANGULAR -> new Triangular(range.low(), range.likely(), range.high());
            case LOGNORMAL -> Lognormal.between5And95(range.low(), range.high());
        };
    }

    /** The figures that have one, in the order of their ranges. */
    List<Given> figures() {
        return List.copyOf(distributions.keySet());
    }

    boolean has(Given given) {
        return distributions.containsKey(given);
    }

    Distribution of(Given given) {
        Distribution distribution = distributions.get(given);
        if (distribution == null) {
            throw new IllegalArgumentException(given.label() + " has no range");
        }
        return distribution;
    }

    /** A range without width at the figure's own value changes nothing; at another value it replaces it. */
    boolean isVarying(Given given) {
        Distribution distribution = of(given);
        return !distribution.isCertain() || distribution.mean() != given.value();
    }

    /** Of a figure, in its own unit; empty where it has no range of any width. */
    public OptionalDouble standardDeviation(Given given) {
        return has(given) && !of(given).isCertain()
                ? OptionalDouble.of(of(given).standardDeviation())
                : OptionalDouble.empty();
    }

    /** The range of a figure; empty where it has none of any width. */
    public Optional<Range> range(Given given) {
        return Optional.ofNullable(ranges.get(given)).filter(range -> range.low() < range.high());
    }
}
