package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.counterweigh.optimisation.solver.PlanTotals.Worth;

/**
 * Ranks the plans of a portfolio exactly. A search is cut short by a number of branches only, so that it ends the same
 * way on every machine.
 */
public final class BranchAndBound {

    /** Plans whose worths differ by less are told apart by the rule alone. */
    public static final double SAME = 0.005;

    private static final int MOST_TIES = 1_000;

    /** Of worths that are not told apart, absolute and by the rounding of large amounts. */
    private static final double MARGIN = 1e-6;

    private static final double ROUNDING = 1e-12;

    private final Portfolio portfolio;
    private final PlanTotals totals;
    private final int mostNodes;

    /** @param mostNodes branches that one search may look at */
    public BranchAndBound(Portfolio portfolio, int mostNodes) {
        this.portfolio = portfolio;
        this.totals = new PlanTotals(portfolio);
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

    /** A plan that keeps the limits. */
    record Found(int[] plan, double worth, int used) {
        static final Comparator<Found> BY_WORTH =
                Comparator.comparingDouble((Found found) -> -found.worth).thenComparing(Found::plan, Arrays::compare);
        static final Comparator<Found> BY_RULE =
                Comparator.comparingInt(Found::used).thenComparing(Found::plan, Arrays::compare);
    }

    /** The plan to tell, its ties and the second best. */
    public Ranking rank() {
        var search = new Best(2, List.of(staying()));
        List<Found> two = List.copyOf(search.found);
        double gap = search.gap();
        Found most = two.get(0);
        if (two.size() == 1 || two.get(1).worth() < most.worth() - SAME) {
            return new Ranking(
                    solution(most, gap, search.nodes()),
                    List.of(),
                    false,
                    two.stream().skip(1).map(found -> solution(found, gap, search.nodes())).findFirst());
        }
        var ties = new Ties(most.worth() - SAME, two);
        int nodes = search.nodes() + ties.nodes();
        List<Solution> all =
                ties.found.stream().map(tie -> solution(tie, gap, nodes)).toList();
        Found second = Arrays.equals(ties.found.first().plan(), most.plan()) ? two.get(1) : most;
        return new Ranking(
                all.get(0),
                all.subList(1, Math.min(all.size(), MOST_TIES + 1)),
                ties.isCut(),
                Optional.of(solution(second, gap, nodes)));
    }

    /**
     * A plan worth most.
     *
     * @param known a plan to start from
     */
    public Solution best(List<Integer> known) {
        int[] start = known.stream().mapToInt(Integer::intValue).toArray();
        var search = new Best(1, List.of(staying(), start));
        return solution(search.found.first(), search.gap(), search.nodes());
    }

    private int[] staying() {
        return new int[portfolio.works().size()];
    }

    private static Solution solution(Found found, double gap, int nodes) {
        return new Solution(Arrays.stream(found.plan()).boxed().toList(), found.worth(), gap, nodes);
    }

    private static double margin(double worth) {
        return MARGIN + ROUNDING * Math.abs(worth);
    }

    private Optional<Found> judge(int[] plan) {
        Worth worth = totals.of(plan);
        return worth.keepsLimits()
                ? Optional.of(new Found(plan.clone(), worth.netPresentValue(), totals.used()))
                : Optional.empty();
    }

    /** For the plans worth most. */
    private final class Best extends BranchSearch {
        private final int most;
        private final TreeSet<Found> found = new TreeSet<>(Found.BY_WORTH);
        private final LocalSearch local = new LocalSearch(portfolio);
        private boolean climbing;

        Best(int most, List<int[]> starts) {
            super(portfolio, mostNodes, false);
            this.most = most;
            starts.forEach(this::offer);
            starts.forEach(this::climb);
            run();
        }

        @Override
        double target() {
            return found.size() < most
                    ? portfolio.least()
                    : found.last().worth() + margin(found.last().worth());
        }

        @Override
        void offer(int[] plan) {
            judge(plan).ifPresent(each -> {
                boolean leads = found.isEmpty() || each.worth() > found.first().worth();
                found.add(each);
                if (found.size() > most) {
                    found.pollLast();
                }
                if (leads && !climbing) {
                    climb(each.plan());
                }
            });
        }

        @Override
        void meet(Branch set, boolean decided) {
            if (decided || found.size() < most) {
                climb(set.relaxed);
            }
        }

        private void climb(int[] plan) {
            climbing = true;
            local.from(plan, this::offer, this::target);
            climbing = false;
        }

        double gap() {
            double worth = found.first().worth();
            return left() > worth + margin(worth) ? left() - worth : 0;
        }
    }

    /**
     * For all plans not worth less than an amount. Where there are too many, once more in the order of the rule, up to the
     * first in each set of as few providers as any such plan uses.
     */
    private final class Ties extends BranchSearch {
        private final double least;
        private final TreeSet<Found> found = new TreeSet<>(Found.BY_RULE);
        private final boolean first;
        private boolean foundInSet;
        private boolean cut;
        private int nodesBefore;

        Ties(double least, List<Found> known) {
            this(least, known, false);
            if (found.size() > MOST_TIES + 1) {
                var rule = new Ties(least, List.copyOf(found), true);
                found.addAll(rule.found);
                nodesBefore = rule.nodes();
                cut = true;
            }
        }

        private Ties(double least, List<Found> known, boolean first) {
            super(portfolio, mostNodes, first);
            this.least = least;
            this.first = first;
            found.addAll(known);
            run();
            cut = left() > Double.NEGATIVE_INFINITY;
        }

        boolean isCut() {
            return cut;
        }

        @Override
        int nodes() {
            return nodesBefore + super.nodes();
        }

        @Override
        double target() {
            return least - margin(least);
        }

        @Override
        void offer(int[] plan) {
            judge(plan).filter(each -> each.worth() >= least).ifPresent(found::add);
        }

        @Override
        void leaf(int[] plan) {
            judge(plan).filter(each -> each.worth() >= least).ifPresent(each -> {
                found.add(each);
                foundInSet = true;
            });
        }

        @Override
        void enter(Branch set) {
            foundInSet = false;
        }

        @Override
        boolean isEnough(Branch branch) {
            return first ? foundInSet || branch.used() > found.first().used() : found.size() > MOST_TIES + 1;
        }
    }
}
