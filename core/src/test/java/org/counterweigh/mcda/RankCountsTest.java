package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closed forms on the simplex, and identities of the method on seeded ratings. */
class RankCountsTest {

    private static final int DRAWS = 40_000;

    @Test
    void two_criteria_and_a_compromise_rank_as_worked_by_hand() {
        // Against w: A is worth w, B 1-w, C .6. A is first above .6, B below .4.
        var counts = full(new double[][] {{1, 0}, {0, 1}, {0.6, 0.6}}, 7);

        shares(counts, 0, 0.4, 0.1, 0.5);
        shares(counts, 1, 0.4, 0.1, 0.5);
        shares(counts, 2, 0.2, 0.8, 0);
        assertThat(counts.share(2, 2)).isZero();
        central(counts, 0, 0.8, 0.2);
        central(counts, 1, 0.2, 0.8);
        central(counts, 2, 0.5, 0.5);
    }

    @Test
    void three_criteria_have_their_central_weights_where_the_triangle_has_them() {
        // A wins where w2 < 1/2
        var counts = full(new double[][] {{1, 0, 1}, {0, 1, 0}}, 3);

        shares(counts, 0, 0.75, 0.25);
        shares(counts, 1, 0.25, 0.75);
        central(counts, 0, 7 / 18.0, 2 / 9.0, 7 / 18.0);
        central(counts, 1, 1 / 6.0, 2 / 3.0, 1 / 6.0);
    }

    @Test
    void options_that_tie_share_their_ranks_evenly() {
        var counts = full(new double[][] {{0.3, 0.3}, {0.3, 0.3}, {0.1, 0.1}}, 1);

        assertThat(counts.shares())
                .containsExactly(List.of(0.5, 0.5, 0.0), List.of(0.5, 0.5, 0.0), List.of(0.0, 0.0, 1.0));
    }

    @Test
    void a_single_option_is_always_first() {
        var counts = full(new double[][] {{0}}, 1);

        assertThat(counts.share(0, 0)).isEqualTo(1);
        assertThat(counts.central(0)).contains(List.of(1.0));
    }

    @Test
    void central_weights_from_few_firsts_are_not_told() {
        var ratings = certain(new double[][] {{1, 0}, {0, 1}});

        assertThat(RankCounts.of(ratings, WeightDraws.any(2, 99, 1)).central(0)).isEmpty();
        assertThat(RankCounts.of(ratings, WeightDraws.any(2, 1_000, 1)).central(0))
                .isPresent();
    }

    @Test
    void the_same_seed_gives_the_same_ranks_and_another_seed_others() {
        double[][] values = {{1, 0, 0.2}, {0.1, 0.9, 0.4}, {0.5, 0.4, 0.6}};

        assertThat(full(values, 11).shares()).isEqualTo(full(values, 11).shares());
        assertThat(full(values, 11).shares()).isNotEqualTo(full(values, 12).shares());
    }

    @Test
    void fixed_weights_rank_by_the_draws_of_the_ratings_alone() {
        // A is worth 3, 0, 3, 3 in four draws, B always 2
        var ratings = Ratings.drawn(new double[][][] {{{3, 0, 3, 3}, {3, 0, 3, 3}}, {{2}, {2}}});
        var counts = RankCounts.of(ratings, WeightDraws.fixed(0.5, 0.5));

        assertThat(counts.share(0, 0)).isEqualTo(0.75);
        assertThat(counts.share(1, 0)).isEqualTo(0.25);
    }

    @Test
    void the_mean_of_weights_that_keep_an_order_is_the_rank_order_centroid() {
        mean(ordered(1, 2, 3, 4), 0.520833, 0.270833, 0.145833, 0.0625);
        mean(ordered(3, 1, 2), 0.111111, 0.611111, 0.277778);
        // The two that tie share (.270833 + .145833) / 2
        mean(ordered(1, 2, 2, 4), 0.520833, 0.208333, 0.208333, 0.0625);
        mean(ordered(1, 1, 1), 1 / 3.0, 1 / 3.0, 1 / 3.0);
        mean(ordered(2, 0, 1), 0.25, 0, 0.75);
        // Three quarters for whichever comes first, in half of all draws each
        mean(WeightDraws.ordered(List.of(new int[] {1, 2}, new int[] {2, 1}), DRAWS, 99), 0.5, 0.5);
    }

    @Test
    void weights_drawn_in_order_keep_it() {
        var draws = WeightDraws.ordered(List.of(new int[] {2, 1, 4, 3}), 1_000, 5);
        for (int i = 0; i < draws.draws(); i++) {
            double[] weights = draws.row(i);
            assertThat(weights[1]).isGreaterThanOrEqualTo(weights[0]);
            assertThat(weights[0]).isGreaterThanOrEqualTo(weights[3]);
            assertThat(weights[3]).isGreaterThanOrEqualTo(weights[2]);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void ranks_and_options_add_up_to_one_and_central_weights_to_the_mean(long seed) {
        var random = new SplittableRandom(seed);
        int options = 2 + random.nextInt(5);
        int criteria = 1 + random.nextInt(8);
        double[][] values = values(random, options, criteria);
        var counts = full(values, seed);

        double[] mean = new double[criteria];
        for (int i = 0; i < options; i++) {
            double across = 0;
            double down = 0;
            for (int j = 0; j < options; j++) {
                across += counts.share(i, j);
                down += counts.share(j, i);
            }
            assertThat(across).isCloseTo(1, within(1e-9));
            assertThat(down).isCloseTo(1, within(1e-9));
            var central = counts.central(i);
            for (int c = 0; c < criteria && central.isPresent(); c++) {
                mean[c] += counts.share(i, 0) * central.orElseThrow().get(c);
            }
        }
        // What fewer than a hundred firsts leave out is at most 100 of 40,000 for each option
        for (double share : mean) {
            assertThat(share).isCloseTo(1.0 / criteria, within(0.01 + options * 100.0 / DRAWS));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_dominated_option_is_never_first(long seed) {
        var random = new SplittableRandom(seed);
        double[][] values = values(random, 4, 5);
        values[3] = Arrays.stream(values[1]).map(value -> value - 0.01).toArray();
        var ratings = certain(values);

        assertThat(ratings.dominates(1, 3)).isTrue();
        assertThat(full(values, seed).share(3, 0)).isZero();
    }

    private static RankCounts full(double[][] values, long seed) {
        return RankCounts.of(certain(values), WeightDraws.any(values[0].length, DRAWS, seed));
    }

    /** Ratings that are certain, by option, then by criterion. */
    static Ratings certain(double[][] values) {
        return Ratings.drawn(Arrays.stream(values)
                .map(row -> Arrays.stream(row)
                        .mapToObj(rating -> new double[] {rating})
                        .toArray(double[][]::new))
                .toArray(double[][][]::new));
    }

    static double[][] values(SplittableRandom random, int options, int criteria) {
        double[][] values = new double[options][criteria];
        for (double[] row : values) {
            Arrays.setAll(row, i -> random.nextDouble());
        }
        return values;
    }

    private static void shares(RankCounts counts, int option, double... expected) {
        for (int rank = 0; rank < expected.length; rank++) {
            double p = expected[rank];
            assertThat(counts.share(option, rank)).isCloseTo(p, within(1e-9 + 4 * Math.sqrt(p * (1 - p) / DRAWS)));
        }
    }

    private static void central(RankCounts counts, int option, double... expected) {
        var central = counts.central(option).orElseThrow();
        for (int i = 0; i < expected.length; i++) {
            assertThat(central.get(i)).isCloseTo(expected[i], within(0.01));
        }
    }

    private static WeightDraws ordered(int... ranks) {
        return WeightDraws.ordered(List.of(ranks), DRAWS, 99);
    }

    private static void mean(WeightDraws draws, double... expected) {
        double[] sums = new double[expected.length];
        for (int i = 0; i < DRAWS; i++) {
            double[] weights = draws.row(i);
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
            Arrays.setAll(sums, k -> sums[k] + weights[k] / DRAWS);
        }
        assertThat(sums).containsExactly(expected, within(0.01));
    }
}
