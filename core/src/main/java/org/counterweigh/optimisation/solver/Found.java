package org.counterweigh.optimisation.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.counterweigh.optimisation.solver.PlanTotals.Worth;

/** A plan that keeps the limits. */
@SuppressWarnings("ArrayRecordComponent") // compared by the orders below alone
record Found(int[] plan, double worth, int used) {

    static final Comparator<Found> BY_WORTH =
            Comparator.comparingDouble((Found found) -> -found.worth).thenComparing(Found::plan, Arrays::compare);

    /** Fewest providers first, then the order of works and ways. */
    static final Comparator<Found> BY_RULE =
            Comparator.comparingInt(Found::used).thenComparing(Found::plan, Arrays::compare);

    /** Of worths that are not told apart, absolute and by the rounding of large amounts. */
    private static final double MARGIN = 1e-6;

    private static final double ROUNDING = 1e-12;

    /** Empty where the plan breaks a limit. */
    static Optional<Found> of(int[] plan, PlanTotals totals) {
        Worth worth = totals.of(plan);
        return worth.keepsLimits()
                ? Optional.of(new Found(plan.clone(), worth.netPresentValue(), totals.used()))
                : Optional.empty();
    }

    static double margin(double worth) {
        return MARGIN + ROUNDING * Math.abs(worth);
    }
}
