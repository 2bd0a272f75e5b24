package org.counterweigh.mcda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often each option took each rank, and under which weights it came first; ties are split evenly. */
public final class RankCounts {

    /** Fewer firsts than this make central weights noise. */
    public static final int FEWEST_FIRSTS = 100;

    private static final double[] NO_WEIGHTS = {};

    private final double[][] ranks;
    private final double[][] wins;
    private final double[][] weightsWhenFirst;
    private final int[] order;
    private int draws;

    RankCounts(int options, int criteria) {
        ranks = new double[options][options];
        wins = new double[options][options];
        weightsWhenFirst = new double[options][criteria];
        order = new int[options];
    }

    /**
     * Counts the ranks of options by one worth each.
     *
     * @param worths by option, then by draw; higher is better
     */
    public static RankCounts of(double[][] worths) {
        var counts = new RankCounts(worths.length, 0);
        double[] totals = new double[worths.length];
        for (int draw = 0; draw < worths[0].length; draw++) {
            for (int option = 0; option < worths.length; option++) {
                totals[option] = worths[option][draw];
            }
            counts.add(totals, NO_WEIGHTS);
        }
        return counts;
    }

    void add(double[] totals, double[] weights) {
        draws++;
        sort(totals);
        int next;
        for (int first = 0; first < order.length; first = next) {
            next = first + 1;
            while (next < order.length && Ratings.tied(totals[order[next - 1]], totals[order[next]])) {
                next++;
            }
            count(first, next, weights);
        }
    }

    private void sort(double[] totals) {
        for (int i = 0; i < order.length; i++) {
            int place = i;
            while (place > 0 && totals[order[place - 1]] < totals[i]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = i;
        }
    }

    /** The options at places first to next take those ranks together. */
    private void count(int first, int next, double[] weights) {
        double part = 1.0 / (next - first);
        for (int place = first; place < next; place++) {
            int option = order[place];
            for (int rank = first; rank < next; rank++) {
                ranks[option][rank] += part;
            }
            for (int with = first; with < next; with++) {
                wins[option][order[with]] += 0.5;
            }
            for (int behind = next; behind < order.length; behind++) {
                wins[option][order[behind]]++;
            }
            if (first == 0) {
                for (int criterion = 0; criterion < weights.length; criterion++) {
                    weightsWhenFirst[option][criterion] += part * weights[criterion];
                }
            }
        }
    }

    /** How many draws were ranked. */
    public int draws() {
        return draws;
    }

    /**
     * The rank acceptability of an option.
     *
     * @param rank 0 is first
     * @return share of draws, 0..1; all ranks of an option add up to one, and all options of a rank
     */
    public double share(int option, int rank) {
        return ranks[option][rank] / draws;
    }

    /** Rank acceptability by option, then by rank. */
    public List<List<Double>> shares() {
        List<List<Double>> shares = new ArrayList<>();
        for (int option = 0; option < ranks.length; option++) {
            List<Double> row = new ArrayList<>();
            for (int rank = 0; rank < ranks.length; rank++) {
                row.add(share(option, rank));
            }
            shares.add(List.copyOf(row));
        }
        return List.copyOf(shares);
    }

    /** In how many draws an option came first, ties in part. */
    public double firsts(int option) {
        return ranks[option][0];
    }

    /**
     * The weights under which an option comes first, on average.
     *
     * @return empty where it came first fewer than {@value #FEWEST_FIRSTS} times
     */
    public Optional<List<Double>> central(int option) {
        if (firsts(option) < FEWEST_FIRSTS) {
            return Optional.empty();
        }
        List<Double> weights = new ArrayList<>();
        for (double sum : weightsWhenFirst[option]) {
            weights.add(sum / firsts(option));
        }
        return Optional.of(List.copyOf(weights));
    }

    /** How often one option ranks before another, ties as half; an option against itself is a half. */
    public double beats(int option, int other) {
        return wins[option][other] / draws;
    }
}
