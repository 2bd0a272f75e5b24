package org.counterweigh.factors;

import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;

/**
 * Looks for the base load worth keeping in house while the months above it are bought.
 *
 * <p>Between two months' demand the value of a base load changes in a straight line, but for tiers and commitments, so
 * only the months themselves need trying; none above the average month, which is the team there is.
 */
public final class BaseLoads {

    private final CaseModel model;
    private final Value value;

    public BaseLoads(CaseModel model, Value value) {
        this.model = model;
        this.value = value;
    }

    /** The best base load, if any is worth more than moving everything. */
    public Optional<Given> best(CaseCalculation whole) {
        return best(whole, value.once(whole.bridge().netPresentValue()), Double.POSITIVE_INFINITY);
    }

    /** The best base load that buys no more than so many units in the busiest year, whatever moving everything is worth. */
    public Optional<Given> bestWithin(CaseCalculation whole, double room) {
        return best(whole, Double.NEGATIVE_INFINITY, room);
    }

    private Optional<Given> best(CaseCalculation whole, double atLeast, double room) {
        Optional<Given> best = Optional.empty();
        double worth = atLeast;
        for (double level : levels(whole)) {
            Given base = baseLoad(whole, level);
            CaseCalculation above = model.aboveBaseLoad(whole, base);
            double hybrid = value.once(above.bridge().netPresentValue());
            if (hybrid > worth && buysSomething(whole, level) && busiestYear(above) <= room) {
                worth = hybrid;
                best = Optional.of(base);
            }
        }
        return best;
    }

    private List<Double> levels(CaseCalculation whole) {
        return whole.inputs().workload().seasons().shares().stream()
                .map(share -> Math.min(1, 12 * value.once(share)))
                .filter(level -> level > 0)
                .distinct()
                .sorted()
                .toList();
    }

    private double busiestYear(CaseCalculation lines) {
        double most = 0;
        for (double units : value.years(lines.inputs().offer().unitsMoved())) {
            most = Math.max(most, units);
        }
        return most;
    }

    private boolean buysSomething(CaseCalculation whole, double level) {
        return whole.inputs().workload().seasons().shares().stream()
                .anyMatch(share -> 12 * value.once(share) > level + 1e-9);
    }

    private static Given baseLoad(CaseCalculation whole, double level) {
        var work = whole.quote().work();
        var months = work.demand().stream().map(Given::source).toList();
        return new Given(
                "Base load kept in-house, " + work.name(),
                level,
                Unit.SHARE,
                new Source.Derived("the month whose level gives the highest net present value", months));
    }
}
