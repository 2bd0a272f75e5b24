package org.counterweigh.optimisation.solver;

import java.util.List;
import java.util.TreeSet;

/**
 * Seeks all plans not worth less than an amount. Where there are too many, once more in the order of the rule, up to the
 * first in each set of as few providers as any such plan uses.
 */
final class TieSearch extends BranchSearch {

    /** Other plans told beside the first. */
    static final int MOST = 1_000;

    private final double least;
    private final TreeSet<Found> found = new TreeSet<>(Found.BY_RULE);
    private final PlanTotals totals;
    private final boolean byRule;
    private boolean foundInSet;

    private TieSearch(Portfolio portfolio, int mostNodes, double least, List<Found> known, boolean byRule) {
        super(portfolio, mostNodes, byRule);
        this.totals = new PlanTotals(portfolio);
        this.least = least;
        this.byRule = byRule;
        found.addAll(known);
        run();
    }

    /**
     * Plans in the order of the rule.
     *
     * @param isCut whether there are, or may be, more
     */
    record Ties(List<Found> plans, boolean isCut, int nodes) {}

    static Ties of(Portfolio portfolio, int mostNodes, double least, List<Found> known) {
        var all = new TieSearch(portfolio, mostNodes, least, known, false);
        List<Found> plans = List.copyOf(all.found);
        if (plans.size() <= MOST + 1) {
            return new Ties(plans, all.left() > Double.NEGATIVE_INFINITY, all.nodes());
        }
        var first = new TieSearch(portfolio, mostNodes, least, plans, true);
        return new Ties(List.copyOf(first.found).subList(0, MOST + 1), true, all.nodes() + first.nodes());
    }

    @Override
    double target() {
        return least - Found.margin(least);
    }

    @Override
    void offer(int[] plan) {
        Found.of(plan, totals).filter(each -> each.worth() >= least).ifPresent(found::add);
    }

    @Override
    void leaf(int[] plan) {
        Found.of(plan, totals).filter(each -> each.worth() >= least).ifPresent(each -> {
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
        return byRule ? foundInSet || branch.used() > found.first().used() : found.size() > MOST + 1;
    }
}
