package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.counterweigh.optimisation.solver.Branch.Use;
import org.counterweigh.optimisation.solver.Portfolio.Way;

/** Gross fees that are possible in a branch, what discounts save in that range, and where parting it tells more. */
final class DiscountRanges {

    private static final double ROUNDING = 1e-9;

    /** Of all a provider could be paid, below which a range is not parted. */
    private static final double NARROW = 0.1;

    private final Portfolio portfolio;
    private final DiscountBound[][] bounds;

    DiscountRanges(Portfolio portfolio) {
        this.portfolio = portfolio;
        bounds = new DiscountBound[portfolio.providers().size()][portfolio.years()];
    }

    /** A provider whose gross fees are worth parting at an amount, and by how much its discount is overstated. */
    record Split(int provider, double gross, double overstated) {}

    /** Of each provider and year. */
    DiscountBound[][] of(Branch branch) {
        for (int p = 0; p < bounds.length; p++) {
            int provider = p;
            Arrays.fill(bounds[p], DiscountBound.NONE);
            var terms = portfolio.providers().get(p);
            for (int y = 0; y < portfolio.years() && isOpen(branch, p); y++) {
                int year = y;
                double[] gross = gross(branch, p, y);
                double[] passed = range(
                        branch, way -> way.provider() == provider ? way.fees().passedOn()[year] : 0);
                bounds[p][y] = DiscountBound.of(terms, gross[0], gross[1], (passed[0] + passed[1]) / 2);
            }
        }
        return bounds;
    }

    /** Of all years together. */
    double mostGross(Branch branch, int provider) {
        double open = range(branch, way -> way.provider() == provider ? way.gross() : 0)[1];
        return Math.min(open, branch.mostGross[provider]) * (1 + ROUNDING);
    }

    double leastGross(Branch branch, int provider) {
        return branch.leastGross[provider] * (1 - ROUNDING);
    }

    boolean isOpen(Branch branch, int provider) {
        return branch.providers[provider] != Use.UNUSED
                && !portfolio.providers().get(provider).tiers().isEmpty();
    }

    /** Of a year, in what open ways come to and in the year's part of what the branch says of all years. */
    private double[] gross(Branch branch, int provider, int year) {
        double[] gross =
                range(branch, way -> way.provider() == provider ? way.fees().gross()[year] : 0);
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int work = 0; work < branch.ways.length; work++) {
            for (int way : branch.ways[work]) {
                Way each = portfolio.way(work, way);
                if (each.provider() == provider && each.gross() > 0) {
                    double part = each.fees().gross()[year] / each.gross();
                    least = Math.min(least, part);
                    most = Math.max(most, part);
                }
            }
        }
        double low = branch.leastGross[provider] > 0 ? leastGross(branch, provider) * least : 0;
        double high = most > 0 ? branch.mostGross[provider] * most * (1 + ROUNDING) : 0;
        return new double[] {Math.max(gross[0], Math.min(low, gross[1])), Math.max(gross[0], Math.min(gross[1], high))};
    }

    /** Least and most of an amount that open ways can add up to. */
    private double[] range(Branch branch, ToDoubleFunction<Way> amount) {
        double[] range = new double[2];
        for (int work = 0; work < branch.ways.length; work++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int way : branch.ways[work]) {
                double each = amount.applyAsDouble(portfolio.way(work, way));
                least = Math.min(least, each);
                most = Math.max(most, each);
            }
            range[0] += least;
            range[1] += most;
        }
        return range;
    }

    /** Of the provider whose discount is overstated most at the relaxed plan of the branch taken up last. */
    Optional<Split> split(Branch branch) {
        Optional<Split> best = Optional.empty();
        for (int p = 0; p < bounds.length; p++) {
            int provider = p;
            if (isOpen(branch, p)) {
                double[] all = range(branch, way -> way.provider() == provider ? way.gross() : 0);
                double low = Math.max(all[0], branch.leastGross[p]);
                double high = Math.min(all[1], branch.mostGross[p]);
                double overstated = overstated(branch.relaxed, p);
                if (high - low > NARROW * all[1]
                        && overstated > best.map(Split::overstated).orElse(0.0)) {
                    double edge = (high - low) / 10;
                    double gross = Math.max(low + edge, Math.min(high - edge, sum(branch.relaxed, p, Way::gross)));
                    best = Optional.of(new Split(p, gross, overstated));
                }
            }
        }
        return best;
    }

    private double overstated(int[] plan, int provider) {
        Portfolio.Provider terms = portfolio.providers().get(provider);
        double overstated = 0;
        for (int y = 0; y < portfolio.years(); y++) {
            int year = y;
            double gross = sum(plan, provider, way -> way.fees().gross()[year]);
            double passed = sum(plan, provider, way -> way.fees().passedOn()[year]);
            double discount = terms.discount(gross);
            double saved = terms.relief() * discount - (gross > 0 ? passed * discount / gross : 0);
            overstated += portfolio.discount()[y] * (bounds[provider][y].at(gross, passed) - saved);
        }
        return overstated;
    }

    private double sum(int[] plan, int provider, ToDoubleFunction<Way> amount) {
        double sum = 0;
        for (int work = 0; work < plan.length; work++) {
            Way way = portfolio.way(work, plan[work]);
            sum += way.provider() == provider ? amount.applyAsDouble(way) : 0;
        }
        return sum;
    }
}
