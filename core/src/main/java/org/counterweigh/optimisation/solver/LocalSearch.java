package org.counterweigh.optimisation.solver;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.counterweigh.optimisation.solver.PlanTotals.Worth;

/** Betters a plan by doing one work another way at a time: until it keeps the limits, then as long as that gains. */
final class LocalSearch {

    private static final int ROUNDS = 100;
    private static final double LITTLE = 1e-6;

    private final Portfolio portfolio;
    private final PlanTotals totals;

    LocalSearch(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.totals = new PlanTotals(portfolio);
    }

    /** @param found takes every plan met that may be worth more than the target */
    void from(int[] start, Consumer<int[]> found, DoubleSupplier target) {
        if (mend(start)) {
            found.accept(totals.plan());
            climb(found, target);
            found.accept(totals.plan());
        }
    }

    /** Changes what costs least for each unit that brings the plan nearer to its limits; false where nothing does. */
    private boolean mend(int[] start) {
        Worth now = totals.of(start);
        for (int round = 0; round < start.length && !now.keepsLimits(); round++) {
            Change best = new Change(-1, -1, 0);
            for (int work = 0; work < start.length; work++) {
                for (int way = 0; way < portfolio.works().get(work).size(); way++) {
                    Worth other = worth(work, way);
                    double nearer = now.excess() - other.excess();
                    double lost = Math.max(LITTLE, now.netPresentValue() - other.netPresentValue());
                    if (nearer > LITTLE && nearer / lost > best.gain()) {
                        best = new Change(work, way, nearer / lost);
                    }
                }
            }
            if (best.work() < 0) {
                return false;
            }
            totals.change(best.work(), best.way());
            now = totals.worth();
        }
        return now.keepsLimits();
    }

    private record Change(int work, int way, double gain) {}

    private void climb(Consumer<int[]> found, DoubleSupplier target) {
        Worth now = totals.worth();
        boolean gained = true;
        for (int round = 0; round < ROUNDS && gained; round++) {
            gained = false;
            for (int work = 0; work < totals.plan().length; work++) {
                int best = totals.plan()[work];
                for (int way = 0; way < portfolio.works().get(work).size(); way++) {
                    Worth other = worth(work, way);
                    if (other.keepsLimits() && other.netPresentValue() > target.getAsDouble()) {
                        int before = totals.plan()[work];
                        totals.plan()[work] = way;
                        found.accept(totals.plan());
                        totals.plan()[work] = before;
                    }
                    if (other.keepsLimits() && other.netPresentValue() > now.netPresentValue() + LITTLE) {
                        now = other;
                        best = way;
                        gained = true;
                    }
                }
                totals.change(work, best);
            }
        }
    }

    /** Of the plan with one work done another way. */
    private Worth worth(int work, int way) {
        int before = totals.plan()[work];
        totals.change(work, way);
        Worth worth = totals.worth();
        totals.change(work, before);
        return worth;
    }
}
