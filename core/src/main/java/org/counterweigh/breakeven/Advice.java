package org.counterweigh.breakeven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Figure;

/**
 * What a plan does with one kind of work, everything else in it held, read from the lines of every way to do it.
 *
 * <p>It takes the sound way within the limits that adds most; of those that add as much, the one with the fewest
 * providers, then staying, then the order of the candidates. Half a cent counts here, other than between plans that are
 * told: a test that gives way would otherwise hide behind it.
 */
final class Advice {
    static final int STAYS = -1;

    private static final double ROUNDING = 1e-9;
    private static final double RELATIVE_ROUNDING = 1e-12;

    private final List<Standings> standings = new ArrayList<>();
    private final HeldPlan held;
    private final List<Figure> lines = new ArrayList<>();

    /** Of candidates by provider in the order of their sheet, whole before base load kept. */
    Advice(List<Candidate> candidates, HeldPlan held) {
        this.held = held;
        int first = 0;
        for (Candidate candidate : candidates) {
            var own = new Standings(candidate, held, first);
            standings.add(own);
            lines.addAll(own.lines());
            first += Standings.columns(candidate);
        }
    }

    /** What {@link #at} reads, worked out at some points. */
    List<Figure> lines() {
        return lines;
    }

    /** The candidate that is taken at a point, or that the work stays. */
    int at(double[][] amounts, int point) {
        double[] adds = new double[standings.size()];
        double best = 0;
        for (int i = 0; i < adds.length; i++) {
            adds[i] = adds(i, amounts, point);
            best = Math.max(best, adds[i]);
        }
        double enough = best - ROUNDING - RELATIVE_ROUNDING * best;
        int taken = STAYS;
        int providers = enough <= 0 ? held.providers() : Integer.MAX_VALUE;
        for (int i = 0; i < adds.length; i++) {
            int with = held.providersWith(standings.get(i).candidate().provider());
            if (adds[i] >= enough && with < providers) {
                taken = i;
                providers = with;
            }
        }
        return taken;
    }

    /** Negative infinity where it may not be taken. */
    private double adds(int candidate, double[][] amounts, int point) {
        var own = standings.get(candidate);
        OptionalInt level = own.level(amounts, point);
        return level.isPresent()
                        && own.against(amounts, level.getAsInt(), point).isEmpty()
                ? own.adds(amounts, level.getAsInt(), point)
                : Double.NEGATIVE_INFINITY;
    }

    /** Why one candidate is taken at one point and another at a point beyond. */
    Cause cause(double[][] amounts, int before, int beyond) {
        int from = at(amounts, before);
        int to = at(amounts, beyond);
        var turned = standings.get(from == STAYS ? to : from);
        int fails = from == STAYS ? before : beyond;
        OptionalInt level = turned.level(amounts, fails);
        if (level.isEmpty()) {
            return Cause.LIMIT;
        }
        Optional<Cause> against = turned.against(amounts, level.getAsInt(), fails);
        return against.orElse(from == STAYS || to == STAYS ? Cause.SHARED_COST : Cause.RIVAL);
    }

    /** The case of a candidate at a point, at its best level there. */
    CaseCalculation taken(int candidate, double[][] amounts, int point) {
        var own = standings.get(candidate);
        return own.candidate().levels().get(own.level(amounts, point).orElse(0));
    }
}
