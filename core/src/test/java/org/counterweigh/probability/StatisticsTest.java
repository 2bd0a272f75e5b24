package org.counterweigh.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    /** PERCENTILE.INC of Excel: of 1, 2, 3, 4 three tenths of the way is 1.9. */
    @Test
    void percentiles_lie_straight_between_neighbours() {
        var percentiles = SortedSample.of(new double[] {4, 1, 3, 2});

        assertThat(percentiles.at(0.3)).isCloseTo(1.9, within(1e-12));
        assertThat(percentiles.at(0)).isEqualTo(1);
        assertThat(percentiles.at(1)).isEqualTo(4);
        assertThat(SortedSample.of(new double[] {7}).at(0.4)).isEqualTo(7);
    }

    @Test
    void percentiles_may_be_infinite_but_not_unknown() {
        var percentiles = SortedSample.of(new double[] {1, 2, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY});

        assertThat(percentiles.at(0.2)).isCloseTo(1.6, within(1e-12));
        assertThat(percentiles.at(0.9)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThatThrownBy(() -> SortedSample.of(new double[] {1, Double.NaN}))
                .hasMessage("column must hold numbers only");
        assertThatThrownBy(() -> SortedSample.of(new double[0])).hasMessage("column must not be empty");
        assertThatThrownBy(() -> percentiles.at(-0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The order of the standard library, bit by bit: drawn, skewed beyond any range, few values, both zeros, none finite. */
    @Test
    void a_column_is_put_in_order_however_its_values_lie() {
        double[] draws = new ScrambledSobol(1, 1_024, 16, 7).dimension(0);
        assertOrdered(draws, draw -> draw);
        assertOrdered(draws, draw -> -Math.log(draw));
        assertOrdered(draws, draw -> Math.pow(draw, -200));
        assertOrdered(draws, draw -> (int) (4 * draw));
        assertOrdered(draws, draw -> draw < 0.5 ? -0.0 : (int) (2.5 * draw) - 1.0);
        assertOrdered(draws, draw -> Math.max(draw, 0.5) == 0.5 ? Double.MAX_VALUE : -draw * Double.MAX_VALUE);
        assertOrdered(draws, draw -> Double.NEGATIVE_INFINITY);
    }

    private static void assertOrdered(double[] draws, DoubleUnaryOperator value) {
        double[] column = DoubleStream.of(draws).map(value).toArray();
        double[] expected = column.clone();
        Arrays.sort(expected);

        assertThat(Spreading.inOrder(column)).usingComparator(Arrays::compare).isEqualTo(expected);
    }

    /** Of 1, 2, 2, 5 one is below 2 and three are at most 2. */
    @Test
    void values_up_to_one_of_them_are_counted() {
        var four = SortedSample.of(new double[] {2, 5, 1, 2});

        assertThat(four.upTo(2)).isEqualTo(3);
        assertThat(four.upTo(Math.nextDown(2.0))).isEqualTo(1);
        assertThat(four.upTo(0)).isZero();
        assertThat(four.upTo(Double.POSITIVE_INFINITY)).isEqualTo(4);
    }

    /** Of ten values the lowest quarter is two and a half: (1 + 2 + 3/2) / 2.5. */
    @Test
    void the_mean_of_the_worst_counts_the_last_in_part() {
        var ten = SortedSample.of(new double[] {10, 9, 8, 7, 6, 5, 4, 3, 2, 1});

        assertThat(ten.meanOfLowest(0.25)).isCloseTo(1.8, within(1e-12));
        assertThat(ten.meanOfLowest(0.05)).isEqualTo(1);
        assertThat(ten.meanOfLowest(1)).isCloseTo(5.5, within(1e-12));
        assertThatThrownBy(() -> ten.meanOfLowest(0)).hasMessage("share must be above 0 and at most 1, not 0.0");
    }

    /** Sets 1, 3 and 5, 7 have means 2 and 6: 4 in all, standard deviation sqrt(8), error 2. */
    @Test
    void the_error_comes_from_the_scatter_between_replicates() {
        double[] column = {1, 3, 5, 7};

        assertThat(Estimate.ofMean(column, 2)).isEqualTo(new Estimate(4, 2));
        assertThat(Estimate.ofShare(column, 2, value -> value > 2)).isEqualTo(new Estimate(0.75, 0.25));
    }

    @Test
    void a_column_of_equal_values_has_that_value_to_the_last_bit_and_no_error() {
        double[] column = new double[16_384];
        Arrays.fill(column, 0.1 + 1e7);

        assertThat(Estimate.ofMean(column, 16)).isEqualTo(new Estimate(0.1 + 1e7, 0));
        assertThat(SortedSample.of(column).at(0.123)).isEqualTo(0.1 + 1e7);
        assertThat(SortedSample.of(column).meanOfLowest(0.05)).isEqualTo(0.1 + 1e7);
    }

    /** The mean of a uniform is known; over 200 seeds it lies within two errors about as often as Student says. */
    @Test
    void the_error_is_as_large_as_the_miss() {
        int within = 0;
        for (int seed = 0; seed < 200; seed++) {
            double[] squares = new ScrambledSobol(1, 64, 16, seed).dimension(0);
            Arrays.setAll(squares, i -> squares[i] * squares[i]);
            Estimate mean = Estimate.ofMean(squares, 16);
            within += Math.abs(mean.value() - 1.0 / 3) <= 2.131 * mean.error() ? 1 : 0;
        }

        // 2.131 is the 97.5 percentile of Student's t with 15 degrees: 190 of 200 expected, standard deviation 3.1.
        assertThat(within).isBetween(177, 200);
    }

    @Test
    void replicates_have_to_divide_the_column() {
        assertThatThrownBy(() -> Estimate.ofMean(new double[5], 2))
                .hasMessage("a column of 5 cannot hold 2 replicates of equal size");
        assertThatThrownBy(() -> Estimate.ofMean(new double[4], 1))
                .hasMessage("replicates must be 2 or more to tell an error, not 1");
    }
}
