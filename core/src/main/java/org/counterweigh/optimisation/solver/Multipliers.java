package org.counterweigh.optimisation.solver;

import java.util.Arrays;

/**
 * The rows that tie works to each other, where each stands, and which multipliers of them are allowed.
 *
 * <p>First come the rows of all works: cash, people, risk and each role's time; then for each provider its hours, the most
 * and the least of its gross fees, and each year's commitment. A way takes part in the first and in those of its provider,
 * in the same order, with what it is worth as the last place.
 */
final class Multipliers {

    static final int CASH = 0;
    static final int PEOPLE = 1;
    static final int RISK = 2;
    static final int TIME = 3;
    private static final double NEAR = 1e-9;

    /** Places of a way. */
    final int hours;

    final int mostGross;
    final int leastGross;
    final int committed;
    final int worth;

    private final int ofProvider;
    private final int count;

    /** Of rows without a limit, tiers or commitment, whose multipliers stay zero. */
    private final boolean[] idle;

    /** How far a multiplier may be above that of cash; infinite where it is free. */
    private final double[] headStart;

    Multipliers(Portfolio portfolio) {
        hours = TIME + portfolio.roles();
        mostGross = hours + 1;
        leastGross = hours + 2;
        committed = hours + 3;
        worth = committed + portfolio.years();
        ofProvider = worth - hours;
        count = hours + portfolio.providers().size() * ofProvider;
        idle = new boolean[count];
        headStart = new double[count];
        Arrays.fill(headStart, Double.POSITIVE_INFINITY);
        Arrays.fill(headStart, TIME, hours, 0);
        var limits = portfolio.limits();
        idle[PEOPLE] = Double.isInfinite(limits.people());
        idle[RISK] = Double.isInfinite(limits.risk());
        for (int provider = 0; provider < portfolio.providers().size(); provider++) {
            var terms = portfolio.providers().get(provider);
            idle[row(provider, hours)] = Double.isInfinite(limits.hours());
            idle[row(provider, mostGross)] = terms.tiers().isEmpty();
            idle[row(provider, leastGross)] = terms.tiers().isEmpty();
            for (int year = 0; year < portfolio.years(); year++) {
                int row = row(provider, committed + year);
                idle[row] = terms.commitment()[year] <= 0;
                headStart[row] = idle[row] ? Double.POSITIVE_INFINITY : 1;
            }
        }
    }

    int count() {
        return count;
    }

    /** The row of a place in the ways of a provider. */
    int row(int provider, int place) {
        return place < hours ? place : place + provider * ofProvider;
    }

    /** By place in the ways of a provider, with one for what they are worth. */
    void copy(double[] multipliers, int provider, double[] byPlace) {
        System.arraycopy(multipliers, 0, byPlace, 0, hours);
        System.arraycopy(multipliers, row(provider, hours), byPlace, hours, ofProvider);
        byPlace[worth] = 1;
    }

    /** Moves to the nearest multipliers that are allowed. */
    void allow(double[] multipliers) {
        for (int row = 0; row < count; row++) {
            multipliers[row] = idle[row] ? 0 : Math.max(0, multipliers[row]);
        }
        couple(multipliers, headStart);
    }

    /** Turns a direction to the nearest in which multipliers may move from where they are. */
    void allow(double[] direction, double[] multipliers) {
        double[] room = new double[count];
        for (int row = 0; row < count; row++) {
            boolean stuck = multipliers[row] == 0 && direction[row] < 0 && row != CASH;
            boolean bound = multipliers[row] >= multipliers[CASH] + headStart[row] - NEAR;
            direction[row] = idle[row] || stuck ? 0 : direction[row];
            room[row] = bound ? 0 : Double.POSITIVE_INFINITY;
        }
        couple(direction, room);
        if (multipliers[CASH] == 0 && direction[CASH] < 0) {
            direction[CASH] = 0;
            couple(direction, room);
        }
    }

    /**
     * Moves to the nearest values of which none is above that of cash by more than its room. Cut off one by one instead,
     * cash would stay at nothing wherever it can only rise with another, and bounds would be weak.
     */
    private static void couple(double[] values, double[] room) {
        double[] above = new double[values.length];
        int many = 0;
        for (int row = 0; row < values.length; row++) {
            if (values[row] - room[row] > values[CASH]) {
                above[many++] = values[row] - room[row];
            }
        }
        Arrays.sort(above, 0, many);
        double sum = values[CASH];
        int count = 1;
        for (int row = many - 1; row >= 0 && above[row] > sum / count; row--) {
            sum += above[row];
            count++;
        }
        values[CASH] = sum / count;
        for (int row = 0; row < values.length; row++) {
            values[row] = Math.min(values[row], values[CASH] + room[row]);
        }
    }
}
