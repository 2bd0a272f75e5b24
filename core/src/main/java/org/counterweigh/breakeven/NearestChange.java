package org.counterweigh.breakeven;

import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.factors.CaseCalculation;

/** Looks outward from today's value for the first at which the advice is another. */
final class NearestChange {
    private static final int STEPS = 64;
    private static final int NARROWED = 32;
    private static final int TIMES = 10;
    /** How far to both sides of the change its cause is read, as a share of its size. */
    private static final double BESIDE = 1e-9;

    private final Advice advice;
    private final Function<double[], double[][]> lines;
    private final double now;
    private final int today;

    /**
     * A change found: the last value with today's advice and the first without, as close as doubles come.
     *
     * @param turned the case that is no longer taken, or is then
     */
    record Found(double within, double beyond, Cause because, CaseCalculation turned) {}

    /** @param lines the advice's lines at some values of the figure */
    NearestChange(Advice advice, Function<double[], double[][]> lines, double now) {
        this.advice = advice;
        this.lines = lines;
        this.now = now;
        today = advice.at(lines.apply(new double[] {now}), 0);
    }

    /** Towards an end of the figure's range, the steps growing with the distance; empty where the advice stands. */
    Optional<Found> towards(double end) {
        if (end == now) {
            return Optional.empty();
        }
        double[] points = new double[STEPS + 1];
        for (int i = 0; i < STEPS; i++) {
            double part = (double) i / STEPS;
            points[i] = now + (end - now) * part * part;
        }
        points[STEPS] = end;
        int first = first(points);
        return first < 0 ? Optional.empty() : Optional.of(narrowed(points[first - 1], points[first]));
    }

    private int first(double[] points) {
        double[][] amounts = lines.apply(points);
        for (int i = 1; i < points.length; i++) {
            if (advice.at(amounts, i) != today) {
                return i;
            }
        }
        return -1;
    }

    private Found narrowed(double from, double to) {
        double within = from;
        double beyond = to;
        for (int time = 0; time < TIMES; time++) {
            double[] points = new double[NARROWED + 1];
            for (int i = 0; i < NARROWED; i++) {
                points[i] = within + (beyond - within) * i / NARROWED;
            }
            points[NARROWED] = beyond;
            int first = first(points);
            if (first < 0 || points[first - 1] == points[first]) {
                break;
            }
            within = points[first - 1];
            beyond = points[first];
        }
        return found(within, beyond);
    }

    /** Tests that give way together are told by the first of them, so their cause is read a little to both sides. */
    private Found found(double within, double beyond) {
        double beside = Math.copySign(BESIDE * Math.max(Math.abs(beyond), Math.abs(now)), beyond - now);
        double[][] amounts = lines.apply(new double[] {within - beside, beyond + beside, within, beyond});
        boolean alone = advice.at(amounts, 0) == today && advice.at(amounts, 1) == advice.at(amounts, 3);
        int before = alone ? 0 : 2;
        int after = alone ? 1 : 3;
        int to = advice.at(amounts, after);
        return new Found(
                within,
                beyond,
                advice.cause(amounts, before, after),
                today == Advice.STAYS ? advice.taken(to, amounts, after) : advice.taken(today, amounts, before));
    }
}
