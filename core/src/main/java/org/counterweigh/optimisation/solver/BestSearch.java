package org.counterweigh.optimisation.solver;

import java.util.List;
import java.util.TreeSet;

/** Seeks the plans worth most. */
final class BestSearch extends BranchSearch {

    private final Portfolio portfolio;
    private final int most;
    private final TreeSet<Found> found = new TreeSet<>(Found.BY_WORTH);
    private final PlanTotals totals;
    private final LocalSearch local;
    private boolean climbing;

    /** @param most plans to find */
    BestSearch(Portfolio portfolio, int mostNodes, int most, List<int[]> starts) {
        super(portfolio, mostNodes, false);
        this.portfolio = portfolio;
        this.most = most;
        totals = new PlanTotals(portfolio);
        local = new LocalSearch(portfolio);
        starts.forEach(this::offer);
        starts.forEach(this::climb);
        run();
    }

    /** Those found, worth most first; at least the plan that moves nothing, if it was among the starts. */
    List<Found> found() {
        return List.copyOf(found);
    }

    /** How much more a plan not looked at could be worth at most; 0 when proved. */
    double gap() {
        double worth = found.first().worth();
        return left() > worth + Found.margin(worth) ? left() - worth : 0;
    }

    @Override
    double target() {
        return found.size() < most
                ? portfolio.least()
                : found.last().worth() + Found.margin(found.last().worth());
    }

    @Override
    void offer(int[] plan) {
        Found.of(plan, totals).ifPresent(each -> {
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
}
