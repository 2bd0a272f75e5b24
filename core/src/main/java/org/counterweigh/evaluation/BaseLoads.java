package org.counterweigh.evaluation;

import java.util.List;
import java.util.Optional;
import org.counterweigh.factors.CaseBook;
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
final class BaseLoads {

    private final CaseBook book;
    private final Value value;

    BaseLoads(CaseBook book, Value value) {
        this.book = book;
        this.value = value;
    }

    /** The best base load, if any is worth more than moving everything. */
    Optional<Given> best(CaseResult whole) {
        var seasons = whole.lines().inputs().workload().seasons();
        Optional<Given> best = Optional.empty();
        double worth = whole.worth().netPresentValue();
        List<Double> levels = seasons.shares().stream()
                .map(share -> Math.min(1, 12 * value.once(share)))
                .filter(level -> level > 0)
                .distinct()
                .sorted()
                .toList();
        for (double level : levels) {
            Given base = baseLoad(whole, level);
            double hybrid =
                    value.once(book.aboveBaseLoad(whole.lines(), base).bridge().netPresentValue());
            if (hybrid > worth && buysSomething(whole, level)) {
                worth = hybrid;
                best = Optional.of(base);
            }
        }
        return best;
    }

    private boolean buysSomething(CaseResult whole, double level) {
        return whole.lines().inputs().workload().seasons().shares().stream()
                .anyMatch(share -> 12 * value.once(share) > level + 1e-9);
    }

    private static Given baseLoad(CaseResult whole, double level) {
        var months = whole.work().demand().stream().map(Given::source).toList();
        return new Given(
                "Base load kept in-house, " + whole.work().name(),
                level,
                Unit.SHARE,
                new Source.Derived("the month whose level gives the highest net present value", months));
    }
}
