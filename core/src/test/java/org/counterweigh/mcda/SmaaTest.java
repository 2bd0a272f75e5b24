package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closed forms on the simplex, and identities of the method on seeded ratings. */
class SmaaTest {

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
        assertThat(counts.beats(0, 1)).isEqualTo(counts.share(0, 0));
        assertThat(counts.beats(0, 1) + counts.beats(1, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void options_that_tie_share_their_ranks_evenly() {
        var counts = full(new double[][] {{0.3, 0.3}, {0.3, 0.3}, {0.1, 0.1}}, 1);

        assertThat(counts.shares())
                .containsExactly(List.of(0.5, 0.5, 0.0), List.of(0.5, 0.5, 0.0), List.of(0.0, 0.0, 1.0));
        assertThat(counts.beats(0, 1)).isEqualTo(0.5);
        assertThat(counts.beats(0, 2)).isEqualTo(1);
    }

    @Test
    void a_single_option_is_always_first() {
        var counts = full(new double[][] {{0}}, 1);

        assertThat(counts.share(0, 0)).isEqualTo(1);
        assertThat(counts.central(0)).contains(List.of(1.0));
    }

    @Test
    void central_weights_from_few_firsts_are_not_told() {
        var ratings = Ratings.certain(new double[][] {{1, 0}, {0, 1}});

        assertThat(Smaa.ranks(ratings, WeightDraws.from(WeightSpace.full(2), 99, 1))
                        .central(0))
                .isEmpty();
        assertThat(Smaa.ranks(ratings, WeightDraws.from(WeightSpace.full(2), 1_000, 1))
                        .central(0))
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
        var counts = Smaa.ranks(ratings, WeightDraws.fixed(0.5, 0.5));

        assertThat(counts.share(0, 0)).isEqualTo(0.75);
        assertThat(counts.share(1, 0)).isEqualTo(0.25);
        assertThat(Smaa.confidence(ratings, new double[] {0.5, 0.5}, 0)).isEqualTo(0.75);
    }

    @Test
    void the_mean_of_weights_that_keep_an_order_is_the_rank_order_centroid() {
        mean(WeightSpace.order(1, 2, 3, 4), 0.520833, 0.270833, 0.145833, 0.0625);
        mean(WeightSpace.order(3, 1, 2), 0.111111, 0.611111, 0.277778);
        // The two that tie share (.270833 + .145833) / 2
        mean(WeightSpace.order(1, 2, 2, 4), 0.520833, 0.208333, 0.208333, 0.0625);
        mean(WeightSpace.order(1, 1, 1), 1 / 3.0, 1 / 3.0, 1 / 3.0);
        mean(WeightSpace.order(2, 0, 1), 0.25, 0, 0.75);
    }

    @Test
    void weights_drawn_in_order_keep_it() {
        var random = new SplittableRandom(5);
        double[] weights = new double[4];
        for (int i = 0; i < 1_000; i++) {
            WeightSpace.order(2, 1, 4, 3).draw(random, weights);
            assertThat(weights[1]).isGreaterThanOrEqualTo(weights[0]);
            assertThat(weights[0]).isGreaterThanOrEqualTo(weights[3]);
            assertThat(weights[3]).isGreaterThanOrEqualTo(weights[2]);
        }
    }

    @Test
    void weights_around_an_answer_have_its_mean_and_the_spread_of_their_concentration() {
        double[] mean = {0.6, 0.3, 0.1, 0};
        mean(WeightSpace.around(mean, 20), mean);
        mean(WeightSpace.around(mean, 0.5), mean);
        mean(WeightSpace.around(new double[] {1, 1, 1}, 3), 1 / 3.0, 1 / 3.0, 1 / 3.0);

        // Variance w(1-w)/(k+1) = .6 x .4 / 21
        assertThat(variance(WeightSpace.around(mean, 20))).isCloseTo(0.24 / 21, within(0.0005));
        // Around equal weights with as much concentration as criteria lies the full simplex: 1/3 x 2/3 / 4
        assertThat(variance(WeightSpace.full(3))).isCloseTo(1 / 18.0, within(0.001));
    }

    @Test
    void several_opinions_are_drawn_alike() {
        var either = WeightSpace.anyOf(List.of(WeightSpace.fixed(1, 0), WeightSpace.fixed(0, 1)));

        mean(either, 0.5, 0.5);
    }

    @Test
    void wrong_arguments_are_refused() {
        var ratings = Ratings.certain(new double[][] {{1, 2}});

        assertThatThrownBy(() -> WeightSpace.full(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightSpace.order()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightSpace.around(new double[] {1}, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightSpace.fixed(0, 0)).hasMessage("Every weight is nothing");
        assertThatThrownBy(() -> Smaa.ranks(ratings, WeightDraws.from(WeightSpace.full(3), 1, 1)))
                .hasMessage("3 weights for 2 criteria");
        assertThatThrownBy(() -> WeightDraws.from(WeightSpace.full(2), 0, 1)).hasMessage("There are 0 draws");
        assertThatThrownBy(() -> Ratings.certain(new double[][] {{1, 2}, {1}}))
                .hasMessage("An option is rated on 1 criteria, not 2");
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
                assertThat(counts.beats(i, j) + counts.beats(j, i)).isCloseTo(1, within(1e-9));
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
        var ratings = Ratings.certain(values);

        assertThat(ratings.dominates(1, 3)).isTrue();
        assertThat(full(values, seed).share(3, 0)).isZero();
        assertThat(full(values, seed).beats(1, 3)).isEqualTo(1);
    }

    private static RankCounts full(double[][] values, long seed) {
        return Smaa.ranks(Ratings.certain(values), WeightDraws.from(WeightSpace.full(values[0].length), DRAWS, seed));
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

    private static void mean(WeightSpace space, double... expected) {
        double[] sums = new double[expected.length];
        double[] weights = new double[expected.length];
        var random = new SplittableRandom(99);
        for (int i = 0; i < DRAWS; i++) {
            space.draw(random, weights);
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
            Arrays.setAll(sums, k -> sums[k] + weights[k] / DRAWS);
        }
        assertThat(sums).containsExactly(expected, within(0.01));
    }

    private static double variance(WeightSpace space) {
        double sum = 0;
        double squares = 0;
        double[] weights = new double[space.criteria()];
        var random = new SplittableRandom(17);
        for (int i = 0; i < DRAWS; i++) {
            space.draw(random, weights);
            sum += weights[0] / DRAWS;
            squares += weights[0] * weights[0] / DRAWS;
        }
        return squares - sum * sum;
    }
}
