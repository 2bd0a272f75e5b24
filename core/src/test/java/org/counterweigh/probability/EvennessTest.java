package org.counterweigh.probability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What evenly spread points are for: a mean from 16,384 of them is at least twenty times as close as from plain draws. */
class EvennessTest {

    private static final int INPUTS = 20;
    private static final int POINTS = 1_024;
    private static final int REPLICATES = 16;
    private static final int DRAWS = POINTS * REPLICATES;
    private static final int SEEDS = 30;
    private static final Quantiles[] QUANTILES = quantiles();

    @Test
    @Tag("judges")
    void the_mean_of_a_cost_model_is_twenty_times_as_close_as_by_plain_sampling() {
        var longRun = new ScrambledSobol(INPUTS, 1 << 18, 8, 987_654_321);
        double truth = Estimate.mean(costs(longRun::dimension, 8 << 18));
        double even = 0;
        double plain = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var points = new ScrambledSobol(INPUTS, POINTS, REPLICATES, seed);
            even += Math.pow(Estimate.mean(costs(points::dimension, DRAWS)) - truth, 2);
            var random = new SplittableRandom(seed);
            plain += Math.pow(
                    Estimate.mean(costs(
                                    input -> random.doubles(DRAWS, 0x1p-40, 1).toArray(), DRAWS))
                            - truth,
                    2);
        }

        assertThat(Math.sqrt(plain / even)).isGreaterThan(20);
    }

    private static double[] costs(IntFunction<double[]> uniforms, int draws) {
        double[][] inputs = new double[INPUTS][];
        Arrays.setAll(inputs, input -> QUANTILES[input].of(uniforms.apply(input)));
        double[] costs = new double[draws];
        double[] one = new double[INPUTS];
        for (int draw = 0; draw < draws; draw++) {
            for (int input = 0; input < INPUTS; input++) {
                one[input] = inputs[input][draw];
            }
            costs[draw] = cost(one);
        }
        return costs;
    }

    /** Five years: hours at a rate, less by learning, overflow at a dearer rate, review, errors, fixed cost, discounted. */
    private static double cost(double[] in) {
        double present = in[14];
        double discount = 1;
        double volume = in[0];
        double rate = in[2];
        for (int year = 0; year < 5; year++) {
            double hours = volume * in[1] * (1 - Math.min(0.3, in[4] * year));
            double overflow = Math.max(0, hours - in[5] * in[6] * in[7]);
            double errors = volume * in[8] * (1 - in[9]) * in[10];
            double fixed = in[11] + in[12] * Math.max(0, in[13] - year * in[15]) + in[16] * in[17];
            discount /= 1 + in[18];
            present += discount * ((hours - overflow) * rate + overflow * rate * in[19] + errors + fixed);
            volume *= 1 + in[3];
            rate *= 1.03;
        }
        return present;
    }

    private static Quantiles[] quantiles() {
        double[][] ranges = {
            {800, 1_000, 1_400}, {3, 4, 7}, {60, 75, 110}, {-0.02, 0.03, 0.1}, {0, 0.02, 0.06},
            {2, 3, 4}, {1_300, 1_500, 1_650}, {0.7, 0.85, 0.95}, {0.005, 0.01, 0.04}, {0.3, 0.6, 0.8},
            {500, 1_500, 6_000}, {10_000, 15_000, 30_000}, {3_000, 5_000, 9_000}, {2, 4, 6}, {20_000, 30_000, 60_000},
            {0.5, 1, 2}, {40, 60, 100}, {80, 100, 150}, {0.06, 0.08, 0.11}, {1.1, 1.3, 1.8}
        };
        return Arrays.stream(ranges)
                .map(range -> Quantiles.of(new Pert(range[0], range[1], range[2])))
                .toArray(Quantiles[]::new);
    }
}
