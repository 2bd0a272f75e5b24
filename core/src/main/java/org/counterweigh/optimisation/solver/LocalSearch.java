package org.counterweigh.optimisation.solver;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.counterweigh.optimisation.solver.PlanTotals.Worth;

/** Betters a plan by doing one work another way, first so that it keeps the limits, then as long as that gains. */
final class LocalSearch {

    private static final int ROUNDS = 100;

    private final Portfolio portfolio;
    private final PlanTotals totals;

    LocalSearch(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.totals = new PlanTotals(portfolio);
    }

    /** @param found takes every plan met that may be worth more than the target */
    void from(int[] start, Consumer<int[]> found, DoubleSupplier target) {
        Worth worth = totals.of(start);
        boolean gained = true;
        for (int round = 0; round < ROUNDS && gained; round++) {
            gained = false;
            for (int work = 0; work < start.length; work++) {
                int before = totals.plan()[work];
                int best = before;
                for (int way = 0; way < portfolio.works().get(work).size(); way++) {
                    if (way != before && !portfolio.way(work, way).barred()) {
                        totals.change(work, way);
                        Worth reached = totals.worth();
                        if (reached.keepsLimits() && reached.netPresentValue() > target.getAsDouble()) {
                            found.accept(totals.plan());
                        }
                        if (isBetter(reached, worth)) {
                            worth = reached;
                            best = way;
                            gained = true;
                        }
                    }
                }
                totals.change(work, best);
            }
        }
        found.accept(totals.plan());
    }

    private static boolean isBetter(Worth one, Worth other) {
        double nearer = other.excess() - one.excess();
        return nearer > 1e-6 || (nearer > -1e-6 && one.netPresentValue() > other.netPresentValue() + 1e-6);
    }
}
