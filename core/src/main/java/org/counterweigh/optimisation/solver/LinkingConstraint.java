package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/**
 * One of the rows that tie the works of a portfolio to each other: what a plan uses of it beyond its most costs its price,
 * or is not allowed where the price is infinite.
 *
 * <p>A commitment is short of what fees do not cover, so it is a row of fees below zero. A share of fees is kept where a
 * provider's fees, less that share of all fees, are at most zero. A further limit is a further row.
 *
 * @param provider whose being used makes the row count; -1 where it always does
 * @param price of each unit beyond the most
 * @param use of each way of each work
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
record LinkingConstraint(int provider, double most, double price, double[][] use) {

    static List<LinkingConstraint> of(Portfolio portfolio) {
        List<LinkingConstraint> rows = new ArrayList<>();
        var limits = portfolio.limits();
        double share = limits.mostShare() + Portfolio.TOLERANCE;
        for (int p = 0; p < portfolio.providers().size(); p++) {
            int provider = p;
            var commitments = portfolio.providers().get(p).commitments();
            for (int c = 0; c < commitments.size(); c++) {
                int owed = c;
                rows.add(row(
                        portfolio,
                        p,
                        -commitments.get(c).amount(),
                        commitments.get(c).weight(),
                        way -> way.provider() == provider ? -way.counts(owed) : 0));
            }
            if (share < 1) {
                rows.add(row(
                        portfolio,
                        -1,
                        0,
                        Double.POSITIVE_INFINITY,
                        way -> way.fees() * ((way.provider() == provider ? 1 : 0) - share)));
            }
        }
        for (int b = 0; b < limits.budgets().size(); b++) {
            int budget = b;
            if (Double.isFinite(limits.most(b))) {
                rows.add(row(portfolio, -1, limits.most(b), Double.POSITIVE_INFINITY, way -> way.uses(budget)));
            }
        }
        return rows;
    }

    /** Scaled, so that the multipliers of all rows are money and steps of one length suit them all. */
    private static LinkingConstraint row(
            Portfolio portfolio, int provider, double most, double price, ToDoubleFunction<Way> use) {
        double size = portfolio.works().stream()
                .flatMap(List::stream)
                .mapToDouble(way -> Math.abs(use.applyAsDouble(way)))
                .reduce(Math.abs(most), Math::max);
        double unit = size > 0 ? size : 1;
        double[][] scaled = portfolio.works().stream()
                .map(ways -> ways.stream()
                        .mapToDouble(way -> use.applyAsDouble(way) / unit)
                        .toArray())
                .toArray(double[][]::new);
        return new LinkingConstraint(provider, most / unit, price * unit, scaled);
    }

    boolean isLimit() {
        return Double.isInfinite(price);
    }

    /** What a plan uses beyond the most; below zero where there is room. */
    double beyond(int[] plan) {
        double beyond = -most;
        for (int work = 0; work < plan.length; work++) {
            beyond += use[work][plan[work]];
        }
        return beyond;
    }
}
