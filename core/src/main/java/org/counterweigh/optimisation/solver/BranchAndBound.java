package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Ranks the plans of a portfolio exactly. A search is cut short by a number of branches only, so that it ends the same
 * way on every machine.
 */
public final class BranchAndBound {

    /** Plans whose worths differ by less are told apart by the rule alone. */
    public static final double SAME = 0.005;

    private final Portfolio portfolio;
    private final int mostNodes;

    /** @param mostNodes branches that one search may look at */
    public BranchAndBound(Portfolio portfolio, int mostNodes) {
        this.portfolio = portfolio;
        this.mostNodes = mostNodes;
    }

    /**
     * A plan and how good it is known to be.
     *
     * @param ways the way of each work
     * @param gap how much more a plan not looked at could be worth at most; 0 when proved
     * @param nodes branches looked at to find and prove it
     */
    public record Solution(List<Integer> ways, double worth, double gap, int nodes) {
        public Solution {
            ways = List.copyOf(ways);
        }

        public boolean isProved() {
            return gap == 0;
        }
    }

    /**
     * The plan to tell with those beside and behind it.
     *
     * @param best of all plans within {@link #SAME} of the most that any is worth, the one with fewest providers, then by the
     *     order of works and ways
     * @param ties the others, in the same order
     * @param moreTies whether there are, or may be, more than those
     * @param second the best other plan
     */
    public record Ranking(Solution best, List<Solution> ties, boolean moreTies, Optional<Solution> second) {
        public Ranking {
            ties = List.copyOf(ties);
        }
    }

    /** The plan to tell, its ties and the second best. */
    public Ranking rank() {
        var search = new BestSearch(portfolio, mostNodes, 2, List.of(staying()));
        List<Found> two = search.found();
        double gap = search.gap();
        Found most = two.get(0);
        if (two.size() == 1 || two.get(1).worth() < most.worth() - SAME) {
            return new Ranking(
                    solution(most, gap, search.nodes()),
                    List.of(),
                    false,
                    two.stream()
                            .skip(1)
                            .map(found -> solution(found, gap, search.nodes()))
                            .findFirst());
        }
        var ties = TieSearch.of(portfolio, mostNodes, most.worth() - SAME, two);
        int nodes = search.nodes() + ties.nodes();
        List<Solution> all =
                ties.plans().stream().map(tie -> solution(tie, gap, nodes)).toList();
        boolean leads = Arrays.equals(ties.plans().get(0).plan(), most.plan());
        return new Ranking(
                all.get(0),
                all.subList(1, all.size()),
                ties.isCut(),
                Optional.of(solution(leads ? two.get(1) : most, gap, nodes)));
    }

    /**
     * A plan worth most.
     *
     * @param known a plan to start from
     */
    public Solution best(List<Integer> known) {
        int[] start = known.stream().mapToInt(Integer::intValue).toArray();
        var search = new BestSearch(portfolio, mostNodes, 1, List.of(staying(), start));
        return solution(search.found().get(0), search.gap(), search.nodes());
    }

    private int[] staying() {
        return new int[portfolio.works().size()];
    }

    private static Solution solution(Found found, double gap, int nodes) {
        return new Solution(Arrays.stream(found.plan()).boxed().toList(), found.worth(), gap, nodes);
    }
}
