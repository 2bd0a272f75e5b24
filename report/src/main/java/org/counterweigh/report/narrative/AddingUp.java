package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * Amounts rounded so that they add up as printed: each to the nearest, and what is then missing from the rounded total
 * is given, a unit each, to those that rounding changed most.
 *
 * @param parts in the order in which they were given
 * @param adjusted whether any of them is not the nearest
 */
record AddingUp(List<Double> parts, double total, boolean adjusted) {

    AddingUp {
        parts = List.copyOf(parts);
    }

    /**
     * Rounds parts to their total.
     *
     * @param unit to which all are rounded
     */
    static AddingUp of(List<Double> exact, double unit) {
        double sum = exact.stream().mapToDouble(Double::doubleValue).sum();
        long total = Math.round(sum / unit);
        List<Long> rounded = new ArrayList<>(
                exact.stream().map(part -> Math.round(part / unit)).toList());
        long missing = total - rounded.stream().mapToLong(Long::longValue).sum();
        int step = Long.signum(missing);
        for (long left = Math.abs(missing); left > 0; left--) {
            int most = furthest(exact, rounded, unit, step);
            rounded.set(most, rounded.get(most) + step);
        }
        return new AddingUp(rounded.stream().map(part -> part * unit).toList(), total * unit, missing != 0);
    }

    /** The part that was rounded furthest against the step. */
    private static int furthest(List<Double> exact, List<Long> rounded, double unit, int step) {
        int most = 0;
        for (int i = 1; i < exact.size(); i++) {
            if (step * (exact.get(i) / unit - rounded.get(i)) > step * (exact.get(most) / unit - rounded.get(most))) {
                most = i;
            }
        }
        return most;
    }
}
