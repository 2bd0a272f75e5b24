package org.counterweigh.optimisation.solver;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** Money that a unit of what is limited is worth on the whole, to compare what breaks one limit with another. */
record UnitWorths(double hour, double person, double risk) {

    static UnitWorths of(Portfolio portfolio) {
        return new UnitWorths(of(portfolio, Way::hours), of(portfolio, Way::people), of(portfolio, Way::risk));
    }

    private static double of(Portfolio portfolio, ToDoubleFunction<Way> use) {
        double worth = 1;
        double used = 0;
        for (List<Way> ways : portfolio.works()) {
            worth += most(ways, way -> portfolio.present(way.value()));
            used += most(ways, use);
        }
        return used > 0 ? worth / used : 1;
    }

    private static double most(List<Way> ways, ToDoubleFunction<Way> amount) {
        return ways.stream()
                .mapToDouble(way -> Math.abs(amount.applyAsDouble(way)))
                .max()
                .orElse(0);
    }
}
