package org.counterweigh.mcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published cases of additive value and weights, and their identities on seeded ratings. */
class WeighingTest {

    /** Goodwin and Wright's office location: closeness, visibility, image, size, comfort, parking. */
    private static final double[][] OFFICES = {
        {100, 60, 100, 75, 0, 90},
        {20, 80, 10, 30, 100, 30},
        {80, 70, 0, 0, 10, 100},
        {70, 50, 30, 55, 30, 90},
        {40, 60, 90, 100, 60, 70},
        {0, 0, 70, 0, 80, 0},
        {60, 100, 20, 50, 50, 80}
    };

    @Test
    void swings_become_shares_of_one() {
        assertThat(Shares.ofSwings(100, 80, 70, 30, 20, 10))
                .containsExactly(new double[] {0.32258, 0.25806, 0.22581, 0.09677, 0.06452, 0.03226}, within(0.000005));
    }

    @Test
    void the_offices_of_goodwin_and_wright_are_worth_what_the_book_says() {
        var offices = RankCountsTest.certain(OFFICES);

        assertThat(offices.totals(Shares.ofSwings(100, 80, 70, 30, 20, 10)))
                .containsExactly(
                        new double[] {80.483871, 39.677419, 47.741935, 52.419355, 64.516129, 20.967742, 60.322581},
                        within(1e-6));
        assertThat(offices.totals(Shares.ofSwings(32, 26, 23, 10, 6, 3)))
                .containsExactly(new double[] {80.8, 39.4, 47.4, 52.3, 64.8, 20.9, 60.2}, within(1e-9));
    }

    @Test
    void a_falling_scale_is_straight_between_its_points_and_flat_beyond() {
        var scale = Anchors.of(50, 1, 75, 0.8, 90, 0.5, 100, 0);

        assertThat(IntStream.of(50, 90, 100, 10, 40, 101, 120).mapToDouble(scale::score))
                .containsExactly(1.0, 0.5, 0.0, 1.0, 1.0, 0.0, 0.0);
    }

    @Test
    void ranks_give_the_published_weights() {
        ranks(1);
        ranks(0.75, 0.25);
        ranks(0.611111, 0.277778, 0.111111);
        ranks(0.520833, 0.270833, 0.145833, 0.0625);
        ranks(0.456667, 0.256667, 0.156667, 0.09, 0.04);
        ranks(0.339732, 0.214732, 0.152232, 0.110565, 0.079315, 0.054315, 0.033482, 0.015625);
    }

    @Test
    void ties_share_the_mean_of_the_ranks_they_take_however_they_are_written() {
        double[] expected = {0.520833, 0.208333, 0.208333, 0.0625};

        assertThat(Shares.ofRanks(1, 2, 2, 4)).containsExactly(expected, within(1e-6));
        assertThat(Shares.ofRanks(1, 2, 2, 3)).containsExactly(expected, within(1e-6));
        assertThat(Shares.ofRanks(3, 1, 2)).containsExactly(new double[] {0.111111, 0.611111, 0.277778}, within(1e-6));
        assertThat(Shares.ofRanks(1, 1)).containsExactly(0.5, 0.5);
        assertThat(Shares.ofRanks(0, 2, 0, 1)).containsExactly(0, 0.25, 0, 0.75);
        assertThatThrownBy(() -> Shares.ofRanks(-1, 1)).hasMessage("No order: [-1, 1]");
    }

    @Test
    void two_options_tie_where_the_first_criterion_weighs_two_fifths() {
        var ratings = RankCountsTest.certain(new double[][] {{0.8, 0.4, 0.6}, {0.5, 0.7, 0.65}});
        double[] weights = {0.5, 0.3, 0.2};
        var along = new WeightBreakEvens(ratings, weights, 0);

        assertThat(ratings.totals(weights)).containsExactly(new double[] {0.64, 0.59}, within(1e-12));
        assertThat(along.leadChanges()).singleElement().satisfies(change -> {
            assertThat(change.at()).isCloseTo(0.4, within(1e-12));
            assertThat(change.below()).isEqualTo(1);
            assertThat(change.above()).isZero();
        });
    }

    @Test
    void the_lead_may_change_more_than_once() {
        // Against the weight t of the first of two criteria: 1-t, .6 and t
        var along = new WeightBreakEvens(
                RankCountsTest.certain(new double[][] {{0, 1}, {0.6, 0.6}, {1, 0}}), new double[] {0.5, 0.5}, 0);

        assertThat(along.leadChanges()).hasSize(2);
        assertThat(along.leadChanges().get(0).at()).isCloseTo(0.4, within(1e-12));
        assertThat(along.leadChanges().get(0).above()).isEqualTo(1);
        assertThat(along.leadChanges().get(1).at()).isCloseTo(0.6, within(1e-12));
        assertThat(along.leadChanges().get(1).above()).isEqualTo(2);
    }

    @Test
    void equal_options_and_a_single_one_have_no_break_even() {
        double[] weights = {0.5, 0.5};

        assertThat(new WeightBreakEvens(RankCountsTest.certain(new double[][] {{1, 2}, {1, 2}}), weights, 0)
                        .leadChanges())
                .isEmpty();
        assertThat(new WeightBreakEvens(RankCountsTest.certain(new double[][] {{1, 2}}), weights, 1).leadChanges())
                .isEmpty();
    }

    @Test
    void without_another_weight_there_is_nothing_to_keep_in_proportion() {
        assertThat(WeightBreakEvens.arePossible(new double[] {1, 0}, 0)).isFalse();
        assertThat(WeightBreakEvens.arePossible(new double[] {1, 0}, 1)).isTrue();
        assertThatThrownBy(() ->
                        new WeightBreakEvens(RankCountsTest.certain(new double[][] {{1, 2}}), new double[] {1, 0}, 0))
                .hasMessage("Every weight is nothing");
    }

    @Test
    void on_fixed_anchors_a_dominated_newcomer_changes_nothing() {
        double[] weights = {0.5, 0.3, 0.2};
        var scale = Anchors.of(0, 0, 10, 1);
        double[][] before = scored(scale, new double[][] {{4, 5, 5}, {4, 5, 4}, {3, 9, 9}});
        double[][] after = scored(scale, new double[][] {{4, 5, 5}, {4, 5, 4}, {3, 9, 9}, {2, 4, 2}});

        assertThat(RankCountsTest.certain(before).totals(weights))
                .containsExactly(new double[] {0.45, 0.43, 0.60}, within(1e-12));
        assertThat(RankCountsTest.certain(after).totals(weights))
                .containsExactly(new double[] {0.45, 0.43, 0.60, 0.26}, within(1e-12));
        assertThat(RankCountsTest.certain(after).dominates(0, 3)).isTrue();
        assertThat(RankCountsTest.certain(after).dominates(0, 2)).isFalse();
        assertThat(RankCountsTest.certain(after).dominates(3, 3)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_value_model_keeps_its_identities(long seed) {
        var random = new SplittableRandom(seed);
        int criteria = 2 + random.nextInt(7);
        double[][] values = RankCountsTest.values(random, 5, criteria);
        double[] weights = random.doubles(criteria, 0.1, 1).toArray();
        double[] totals = RankCountsTest.certain(values).totals(Shares.ofSwings(weights));

        // Another unit with its anchors
        double factor = 1 + 9 * random.nextDouble();
        var scale = Anchors.of(0, 0, 1, 1);
        var otherUnit = Anchors.of(32, 0, 32 + factor, 1);
        assertThat(otherUnit.score(32 + factor * values[0][0])).isCloseTo(scale.score(values[0][0]), within(1e-12));
        // All weights by one factor
        assertThat(Shares.ofSwings(Arrays.stream(weights).map(w -> w * factor).toArray()))
                .containsExactly(Shares.ofSwings(weights), within(1e-12));
        // A criterion that weighs nothing, and the criteria the other way round
        double[][] longer = Arrays.stream(values)
                .map(row -> Arrays.copyOf(row, criteria + 1))
                .toArray(double[][]::new);
        assertThat(RankCountsTest.certain(longer).totals(Shares.ofSwings(Arrays.copyOf(weights, criteria + 1))))
                .containsExactly(totals, within(1e-12));
        double[][] turned = Arrays.stream(values).map(WeighingTest::turned).toArray(double[][]::new);
        assertThat(RankCountsTest.certain(turned).totals(turned(Shares.ofSwings(weights))))
                .containsExactly(totals, within(1e-12));
        // A copy of an option
        double[][] copied = Arrays.copyOf(values, 6);
        copied[5] = values[2];
        double[] withCopy = RankCountsTest.certain(copied).totals(Shares.ofSwings(weights));
        assertThat(Arrays.copyOf(withCopy, 5)).containsExactly(totals);
        assertThat(withCopy[5]).isEqualTo(totals[2]);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void at_every_break_even_the_two_leaders_tie_and_nobody_is_ahead(long seed) {
        var random = new SplittableRandom(seed);
        var ratings = RankCountsTest.certain(RankCountsTest.values(random, 6, 4));
        double[] weights = Shares.ofSwings(random.doubles(4, 0.1, 1).toArray());
        for (var change : new WeightBreakEvens(ratings, weights, 1).leadChanges()) {
            double others = 1 - weights[1];
            double[] there = Arrays.stream(weights)
                    .map(w -> w / others * (1 - change.at()))
                    .toArray();
            there[1] = change.at();
            double[] totals = ratings.totals(there);
            assertThat(totals[change.below()]).isCloseTo(totals[change.above()], within(1e-12));
            assertThat(Arrays.stream(totals).max().orElseThrow()).isCloseTo(totals[change.above()], within(1e-12));
        }
    }

    private static double[] turned(double[] row) {
        double[] turned = new double[row.length];
        Arrays.setAll(turned, i -> row[row.length - 1 - i]);
        return turned;
    }

    private static double[][] scored(Anchors scale, double[][] measured) {
        return Arrays.stream(measured)
                .map(row -> Arrays.stream(row).map(scale::score).toArray())
                .toArray(double[][]::new);
    }

    private static void ranks(double... expected) {
        double[] weights =
                Shares.ofRanks(IntStream.rangeClosed(1, expected.length).toArray());
        assertThat(weights).containsExactly(expected, within(1e-6));
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
    }
}
