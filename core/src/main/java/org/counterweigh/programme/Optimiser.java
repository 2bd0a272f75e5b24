package org.counterweigh.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ranks the plans of a portfolio: by trying them all where they are few enough, by mixed-integer programme otherwise. */
public final class Optimiser {

    /** Tried in a few hundredths of a second. */
    public static final double PLANS_TRIED_AT_MOST = 200_000;

    private final MixedInteger solver;

    public Optimiser(Effort effort) {
        this.solver = new MixedInteger(effort);
    }

    /** Whether every plan can be tried. */
    public static boolean isSmall(Portfolio portfolio) {
        return portfolio.whole() && Enumeration.plans(portfolio) <= PLANS_TRIED_AT_MOST;
    }

    /**
     * The best plan, its equals and the next best.
     *
     * @param mostTies other plans worth the same that are looked for at most
     */
    public Ranking rank(Portfolio portfolio, int mostTies) {
        if (!isSmall(portfolio)) {
            return solver.rank(portfolio, mostTies);
        }
        var ranking = Enumeration.rank(portfolio, mostTies);
        // Every plan was tried in vain: only the solver can say which limits clash
        return ranking.best().feasible() ? ranking : solver.rank(portfolio, mostTies);
    }

    /** The best plan. */
    public Solution solve(Portfolio portfolio) {
        return isSmall(portfolio) ? rank(portfolio, 0).best() : solver.solve(portfolio);
    }

    /** A worth that no plan exceeds; infinite where nothing is known. */
    public double bound(Portfolio portfolio) {
        return solver.bound(portfolio);
    }

    /**
     * What one limit or bar costs: how much more the best plan would be worth without it.
     *
     * @param cost zero or more
     * @param proved whether both plans are proved the best
     */
    public record Price(Limit limit, double cost, boolean proved) {}

    /** The price of every limit and bar, dearest first; those that cost nothing stand last. */
    public List<Price> prices(Portfolio portfolio) {
        Solution with = solve(portfolio);
        if (!with.feasible()) {
            throw new IllegalArgumentException("Nothing has a price where no plan keeps the limits");
        }
        List<Price> prices = new ArrayList<>();
        for (Limit limit : portfolio.restrictions()) {
            Solution without = solve(portfolio.without(limit));
            prices.add(new Price(
                    limit,
                    without.feasible() ? Math.max(0, without.worth() - with.worth()) : 0,
                    with.state() == Solution.State.PROVED && without.state() == Solution.State.PROVED));
        }
        prices.sort(Comparator.comparingDouble(Price::cost).reversed());
        return prices;
    }
}
