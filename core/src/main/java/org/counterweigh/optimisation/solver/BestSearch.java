package org.counterweigh.optimisation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for the plan worth most, or most below a worth already known. */
final class BestSearch extends Search {

    /** Absolute, and relative to the rounding of large amounts. */
    private static final double MARGIN = 1e-6;

    private static final double ROUNDING = 1e-12;

    private final double belowCents;
    private int[] best = {};
    private double worth = Double.NEGATIVE_INFINITY;

    BestSearch(Portfolio portfolio, Relaxation relaxation, int mostNodes, double belowCents) {
        super(portfolio, relaxation, mostNodes);
        this.belowCents = belowCents;
    }

    @Override
    double target() {
        return Double.isInfinite(worth) ? worth : worth + MARGIN + ROUNDING * Math.abs(worth);
    }

    @Override
    void reached(Branch branch) {
        offer(branch.relaxed);
    }

    @Override
    void set(Branch branch) {
        improve(branch.relaxed);
    }

    @Override
    void plan(int[] plan) {
        offer(plan);
    }

    /** The largest by fees first: what is left then matters least. */
    @Override
    int next(Branch branch) {
        int next = -1;
        double most = -1;
        for (int work = 0; work < branch.ways.length; work++) {
            double fees = 0;
            for (int way : branch.ways[work]) {
                fees = Math.max(fees, portfolio.works().get(work).get(way).fees());
            }
            if (branch.ways[work].length > 1 && fees > most) {
                next = work;
                most = fees;
            }
        }
        return next;
    }

    @Override
    List<Branch> ordered(List<Branch> branches) {
        List<Branch> ordered = new ArrayList<>(branches);
        ordered.sort(Comparator.comparingDouble(branch -> -branch.bound));
        return ordered;
    }

    @Override
    boolean isEnough() {
        return false;
    }

    private double offer(int[] plan) {
        double reached = portfolio.worth(plan);
        if (cents(reached) >= belowCents) {
            return Double.NEGATIVE_INFINITY;
        }
        if (reached > worth) {
            worth = reached;
            best = plan.clone();
        }
        return reached;
    }

    /** Does one work another way as long as that gains. */
    void improve(int[] start) {
        int[] plan = start.clone();
        double reached = offer(plan);
        boolean gained = true;
        while (gained) {
            gained = false;
            for (int work = 0; work < plan.length; work++) {
                for (int way = 0; way < portfolio.works().get(work).size(); way++) {
                    int before = plan[work];
                    plan[work] = way;
                    double other = offer(plan);
                    if (other > reached + MARGIN) {
                        reached = other;
                        gained = true;
                    } else {
                        plan[work] = before;
                    }
                }
            }
        }
    }

    /** Nothing where there is no plan. */
    Optional<Solution> found() {
        return Double.isInfinite(worth)
                ? Optional.empty()
                : Optional.of(new Solution(list(best), worth, Math.max(0, left() - target()), nodes()));
    }
}
