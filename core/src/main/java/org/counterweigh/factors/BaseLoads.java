package org.counterweigh.factors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Measure;
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
    /** Units. */
    public static final double TOLERANCE = 1e-9;

    /** A share of the units that is none. */
    public static final double LITTLE = 1e-12;

    private final CaseModel model;
    private final Value value;

    public BaseLoads(CaseModel model, Value value) {
        this.model = model;
        this.value = value;
    }

    /** The case above the base load worth most, the lowest of equals; empty where no base load moves units that fit. */
    public Optional<CaseCalculation> best(CaseCalculation whole) {
        return best(levels(whole), value);
    }

    /** The same of cases made before, the lowest base load first. */
    public static Optional<CaseCalculation> best(List<CaseCalculation> levels, Value value) {
        Optional<CaseCalculation> best = Optional.empty();
        double worth = Double.NEGATIVE_INFINITY;
        for (CaseCalculation above : levels) {
            if (fits(above, value)) {
                double hybrid = value.once(above.worth().netPresentValue());
                if (hybrid > worth) {
                    worth = hybrid;
                    best = Optional.of(above);
                }
            }
        }
        return best;
    }

    /** The case above every base load that moves some units, and no more than there is room for; the lowest first. */
    public List<CaseCalculation> all(CaseCalculation whole) {
        return levels(whole).stream().filter(above -> fits(above, value)).toList();
    }

    /** The case above every base load there is, whether it moves units that fit or not; the lowest first. */
    public List<CaseCalculation> levels(CaseCalculation whole) {
        return levels(whole.inputs().workload().team()).stream()
                .map(level -> model.aboveBaseLoad(whole, baseLoad(whole, level)))
                .toList();
    }

    private static boolean fits(CaseCalculation above, Value value) {
        var load = above.inputs().workload();
        double moved = load.shareThatGoes().map(value::once).orElse(1.0);
        double busiest = Arrays.stream(value.years(load.team().units())).max().orElse(0);
        double room = above.quote().capacity().map(value::once).orElse(Double.POSITIVE_INFINITY);
        return moved * busiest > 0 && moved > LITTLE && moved * busiest <= room + TOLERANCE;
    }

    private List<Double> levels(Team team) {
        List<Double> levels = new ArrayList<>(team.seasons().shares().stream()
                .map(share -> 12 * value.once(share))
                .filter(level -> level > 0 && level < 1)
                .distinct()
                .sorted()
                .toList());
        if (team.seasons().isKnown()) {
            levels.add(1.0);
        }
        return levels;
    }

    private static Given baseLoad(CaseCalculation whole, double level) {
        var work = whole.quote().work();
        var months = work.demand().stream().map(Given::source).toList();
        return new Given(
                "Base load kept in-house, " + work.name(),
                level,
                Unit.SHARE,
                Measure.CHOICE,
                new Source.Derived("the month whose level gives the highest net present value", months));
    }
}
