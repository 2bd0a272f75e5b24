package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Ranks the plans of a portfolio: by trying them all where they are few enough, by mixed-integer programme otherwise.
 *
 * <p>Between the two, counting the plans that could matter checks the solver, or answers before it.
 */
public final class Optimiser {

    /** Tried in a few hundredths of a second. */
    public static final double PLANS_TRIED_AT_MOST = 200_000;

    /** Some tenths of a second. */
    private static final long STEPS_OF_A_CHECK = 3_000_000;

    private static final long STEPS_OF_A_SOLUTION = 300_000;

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
        if (isSmall(portfolio)) {
            var counted = Enumeration.rank(portfolio, mostTies);
            // Every plan was tried in vain: only the solver can say which limits clash
            return counted.best().feasible() ? counted : solver.rank(portfolio, mostTies);
        }
        Optional<Ranking> counted =
                portfolio.whole() ? Enumeration.rankWithin(portfolio, mostTies, STEPS_OF_A_CHECK) : Optional.empty();
        return counted.filter(ranking -> ranking.best().feasible())
                .map(ranking -> besideSolver(ranking, solver.solve(portfolio)))
                .orElseGet(() -> solver.rank(portfolio, mostTies));
    }

    /** What was counted stands; the solver's word is added where it is the same. */
    private static Ranking besideSolver(Ranking counted, Solution solved) {
        boolean same = solved.state() == Solution.State.PROVED
                && Math.rint(100 * solved.worth())
                        == Math.rint(100 * counted.best().worth());
        var method = same ? Ranking.Method.SOLVED_AND_COUNTED : counted.method();
        return new Ranking(counted.best(), counted.ties(), counted.second(), counted.tried(), method);
    }

    /** The best plan. */
    public Solution solve(Portfolio portfolio) {
        Optional<Solution> counted =
                portfolio.whole() ? Enumeration.solveWithin(portfolio, STEPS_OF_A_SOLUTION) : Optional.empty();
        return counted.filter(Solution::feasible).orElseGet(() -> solver.solve(portfolio));
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
