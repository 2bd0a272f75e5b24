package org.counterweigh.mcda;

import java.util.Arrays;

/**
 * What every option is worth on every criterion, once or in many draws of what is uncertain.
 *
 * <p>The additive value of an option is the sum of its ratings, each by the weight of its criterion (Keeney and Raiffa
 * 1976).
 */
public final class Ratings {

    /** Totals closer than this share of their size are a tie: what rounding leaves of equal sums. */
    private static final double TIE = 1e-12;

    private final double[][][] columns;
    private final int draws;

    private Ratings(double[][][] columns) {
        this.columns = columns;
        draws = Arrays.stream(columns)
                .flatMap(Arrays::stream)
                .mapToInt(column -> column.length)
                .max()
                .orElse(1);
    }

    /** Ratings by option, then by criterion, then by draw; a column of one rating holds in every draw. */
    static Ratings drawn(double[][][] columns) {
        return new Ratings(columns);
    }

    public int options() {
        return columns.length;
    }

    public int criteria() {
        return columns[0].length;
    }

    public int draws() {
        return draws;
    }

    public double of(int option, int criterion, int draw) {
        double[] column = columns[option][criterion];
        return column[column.length == 1 ? 0 : draw];
    }

    /** The additive value of every option in the first draw, the only one where all is certain. */
    public double[] totals(double[] weights) {
        double[] totals = new double[options()];
        totals(weights, 0, totals);
        return totals;
    }

    void totals(double[] weights, int draw, double[] into) {
        for (int option = 0; option < columns.length; option++) {
            double sum = 0;
            double[][] row = columns[option];
            for (int criterion = 0; criterion < row.length; criterion++) {
                double[] column = row[criterion];
                sum += weights[criterion] * column[column.length == 1 ? 0 : draw];
            }
            into[option] = sum;
        }
    }

    static boolean tied(double one, double other) {
        return Math.abs(one - other) <= TIE * Math.max(Math.abs(one), Math.abs(other));
    }

    /** Whether an option is nowhere behind another and somewhere ahead over all draws: no weights put it behind. */
    public boolean dominates(int option, int other) {
        boolean ahead = false;
        for (int criterion = 0; criterion < criteria(); criterion++) {
            for (int draw = 0; draw < draws; draw++) {
                double lead = of(option, criterion, draw) - of(other, criterion, draw);
                if (lead < 0) {
                    return false;
                }
                ahead |= lead > 0;
            }
        }
        return ahead;
    }
}
