package org.counterweigh.probability;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What it would be worth to know more before choosing between options whose worth is uncertain.
 *
 * <p>Expected value of perfect information E[max U] - max E[U], which is also the expected regret of the best option;
 * and of one input, E[max E(U | x)] - max E[U] (Raiffa and Schlaifer 1961; Howard 1966), from one sample by bins of the
 * input (Strong and Oakley 2013). Taking the best of noisy bin means flatters an irrelevant input; the mean of two
 * shuffled copies is subtracted for that. Same unit as the worth.
 */
public final class ValueOfInformation {

    private static final int SHUFFLES = 2;

    private final double[][] utilities;
    private final int draws;
    private final int[][] shuffled;
    private final double perfect;
    private final double usualBias;

    /**
     * @param utilities worth by option, then by draw; higher is better, finite; one option at least
     * @param seed of the two shuffles that tell the bias
     */
    public ValueOfInformation(double[][] utilities, long seed) {
        Require.that(utilities.length > 0 && utilities[0].length > 0, "utilities must have an option and a draw");
        this.utilities = utilities.clone();
        draws = utilities[0].length;
        perfect = gain(utilities, draws);
        shuffled = new int[SHUFFLES][];
        for (int i = 0; i < SHUFFLES; i++) {
            shuffled[i] = shuffle(draws, SplitMix64.of(seed) + i);
        }
        double[] rising = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            rising[draw] = draw;
        }
        usualBias = bias(InputBins.of(rising));
    }

    private static double gain(double[][] utilities, int draws) {
        double[] best = new double[draws];
        double bestMean = Double.NEGATIVE_INFINITY;
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (double[] option : utilities) {
            Require.that(option.length == draws, "an option has " + option.length + " draws, another " + draws);
            for (int draw = 0; draw < draws; draw++) {
                best[draw] = Math.max(best[draw], Require.finite("a utility", option[draw]));
            }
            bestMean = Math.max(bestMean, Estimate.mean(option));
        }
        return Math.max(0, Estimate.mean(best) - bestMean);
    }

    private static int[] shuffle(int draws, long key) {
        int[] order = new int[draws];
        for (int i = 0; i < draws; i++) {
            int other = SplitMix64.below(i + 1, SplitMix64.of(key) + i);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /** Worth of knowing everything: the expected regret of the option that is best on average. */
    public double perfectInformation() {
        return perfect;
    }

    /** Worth of knowing one input, from 0 up to that of knowing everything; 0 for an input that never changes. */
    public double partialPerfectInformation(InputBins input) {
        Require.that(input.draws() == draws, "the input has " + input.draws() + " draws, not " + draws);
        double bias = input.isEven() ? usualBias : bias(input);
        return Math.max(0, Math.min(perfect, raw(input, null) - bias));
    }

    private double bias(InputBins input) {
        double sum = 0;
        for (int[] shuffle : shuffled) {
            sum += raw(input, shuffle);
        }
        return sum / SHUFFLES;
    }

    /** Mean over bins of the best bin mean, less the best mean; both added up alike, so that no doubt is exactly 0. */
    private double raw(InputBins input, int @Nullable [] shuffle) {
        int bins = input.bins();
        double[] best = new double[bins];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        double bestSum = Double.NEGATIVE_INFINITY;
        for (double[] option : utilities) {
            double[] sums = new double[bins];
            for (int draw = 0; draw < draws; draw++) {
                sums[input.binOf(draw)] += option[shuffle == null ? draw : shuffle[draw]];
            }
            double sum = 0;
            for (int bin = 0; bin < bins; bin++) {
                best[bin] = Math.max(best[bin], sums[bin]);
                sum += sums[bin];
            }
            bestSum = Math.max(bestSum, sum);
        }
        double sum = 0;
        for (double one : best) {
            sum += one;
        }
        return (sum - bestSum) / draws;
    }
}
