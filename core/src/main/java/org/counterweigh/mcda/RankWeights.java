package org.counterweigh.mcda;

import java.util.Arrays;

/** Weights from an order of the criteria alone; criteria that tie share the mean of the ranks they take. */
public enum RankWeights {
    /** The centre of all weights that keep the order (Barron and Barrett 1996). */
    CENTROID {
        @Override
        double weight(int rank, int n) {
            double sum = 0;
            for (int k = n; k >= rank; k--) {
                sum += 1.0 / k;
            }
            return sum / n;
        }
    },
    /** In proportion to how many ranks are no better (Stillwell, Seaver and Edwards 1981). */
    SUM {
        @Override
        double weight(int rank, int n) {
            return 2.0 * (n + 1 - rank) / (n * (n + 1.0));
        }
    },
    /** In proportion to one by the rank (Stillwell, Seaver and Edwards 1981). */
    RECIPROCAL {
        @Override
        double weight(int rank, int n) {
            double sum = 0;
            for (int k = n; k >= 1; k--) {
                sum += 1.0 / k;
            }
            return 1 / (rank * sum);
        }
    };

    abstract double weight(int rank, int n);

    /** The weights of 1, 2, ... n, the most important first; they add up to one. */
    public double[] weights(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("There is no order of " + n + " criteria");
        }
        double[] weights = new double[n];
        Arrays.setAll(weights, i -> weight(i + 1, n));
        return weights;
    }

    /**
     * The weight of each criterion by its rank.
     *
     * @param ranks 1 or more, the most important lowest; 0 for a criterion without a place in the order, which weighs
     *     nothing. Equal ranks tie, whether the next is skipped (1, 2, 2, 4) or not (1, 2, 2, 3)
     */
    public double[] of(int... ranks) {
        int placed = 0;
        for (int rank : ranks) {
            if (rank < 0) {
                throw new IllegalArgumentException("A rank may not be " + rank);
            }
            placed += rank == 0 ? 0 : 1;
        }
        double[] byPlace = weights(placed);
        double[] weights = new double[ranks.length];
        Arrays.setAll(weights, i -> ranks[i] == 0 ? 0 : shared(byPlace, ranks, ranks[i]));
        return weights;
    }

    private static double shared(double[] byPlace, int[] ranks, int rank) {
        int first = 0;
        int tied = 0;
        for (int other : ranks) {
            first += other != 0 && other < rank ? 1 : 0;
            tied += other == rank ? 1 : 0;
        }
        double sum = 0;
        for (int place = first; place < first + tied; place++) {
            sum += byPlace[place];
        }
        return sum / tied;
    }
}
