package org.counterweigh.weighing;

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
     * @param ranks 1 or more, the most important lowest; equal ranks tie, whether the next is skipped (1, 2, 2, 4) or
     *     not (1, 2, 2, 3)
     */
    public double[] of(int... ranks) {
        double[] byPlace = weights(ranks.length);
        double[] weights = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            int rank = ranks[i];
            if (rank < 1) {
                throw new IllegalArgumentException("A rank may not be " + rank);
            }
            int first = (int) Arrays.stream(ranks).filter(other -> other < rank).count();
            int last = first
                    + (int) Arrays.stream(ranks).filter(other -> other == rank).count();
            weights[i] = Arrays.stream(byPlace, first, last).average().orElseThrow();
        }
        return weights;
    }
}
