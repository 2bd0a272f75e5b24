package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Ranks the plans of a portfolio exactly.
 *
 * <p>A search is cut short by a number of branches only, so that it ends the same way on every machine.
 */
public final class BranchAndBound {

    private final Portfolio portfolio;
    private final Relaxation relaxation;
    private final int mostNodes;

    /** @param mostNodes branches that one search may look at */
    public BranchAndBound(Portfolio portfolio, int mostNodes) {
        this.portfolio = portfolio;
        this.relaxation = new Relaxation(portfolio);
        this.mostNodes = mostNodes;
    }

    /** The best plan, its equals, of which no more are told than asked for, and the next best. */
    public Ranking rank(int mostTies) {
        Solution top = best();
        List<Solution> equals = sameWorth(top, mostTies + 1);
        var next = new BestSearch(portfolio, relaxation, mostNodes, Search.cents(top.worth()));
        equals.forEach(equal -> next.improve(plan(equal.ways())));
        next.run();
        Optional<Solution> second =
                next.found().map(found -> sameWorth(found, 1).get(0));
        return new Ranking(equals.get(0), equals.subList(1, equals.size()), second);
    }

    /**
     * The best plan alone.
     *
     * @param known plans to start from; staying with all works is known anyway
     */
    @SafeVarargs
    public final Solution best(List<Integer>... known) {
        var search = new BestSearch(portfolio, relaxation, mostNodes, Double.POSITIVE_INFINITY);
        search.improve(new int[portfolio.works().size()]);
        Arrays.stream(known).forEach(ways -> search.improve(plan(ways)));
        search.run();
        return search.found().orElseThrow(() -> new IllegalStateException("Staying with all works breaks a limit"));
    }

    /** Plans worth the same to the cent, the first in the order of works and ways. */
    private List<Solution> sameWorth(Solution solution, int most) {
        var search = new TieSearch(portfolio, relaxation, mostNodes, Search.cents(solution.worth()), most);
        search.run();
        Collection<int[]> plans = search.found(plan(solution.ways()));
        List<Solution> same = new ArrayList<>();
        for (int[] plan : plans) {
            same.add(new Solution(Search.list(plan), portfolio.worth(plan), solution.gap(), solution.nodes()));
        }
        return same;
    }

    private static int[] plan(List<Integer> ways) {
        return ways.stream().mapToInt(Integer::intValue).toArray();
    }
}
