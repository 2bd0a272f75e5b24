package org.counterweigh.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SobolTest {

    /** Joe and Kuo (2008), first ten points in six dimensions. */
    @Test
    void the_sequence_is_the_published_one() {
        double[][] published = {
            {0, .5, .75, .25, .375, .875, .625, .125, .1875, .6875},
            {0, .5, .25, .75, .375, .875, .125, .625, .3125, .8125},
            {0, .5, .25, .75, .625, .125, .875, .375, .9375, .4375},
            {0, .5, .25, .75, .875, .375, .625, .125, .4375, .9375},
            {0, .5, .75, .25, .375, .875, .625, .125, .5625, .0625},
            {0, .5, .75, .25, .125, .625, .875, .375, .3125, .8125}
        };

        assertThat(ScrambledSobol.first(10, 6)).isDeepEqualTo(published);
    }

    @Test
    void every_replicate_puts_sixteen_of_1024_points_in_each_of_64_bins() {
        var points = new ScrambledSobol(1_200, 1_024, 4, 7);
        for (int dimension : new int[] {0, 1, 2, 17, 400, 1_199}) {
            assertBalanced(points.dimension(dimension), 1_024, 64);
        }
    }

    @Test
    void dimensions_beyond_the_direction_numbers_are_balanced_and_differ() {
        var points = new ScrambledSobol(ScrambledSobol.MOST_DIMENSIONS + 2, 64, 2, 7);
        double[] first = points.dimension(ScrambledSobol.MOST_DIMENSIONS);
        double[] second = points.dimension(ScrambledSobol.MOST_DIMENSIONS + 1);

        assertBalanced(first, 64, 64);
        assertBalanced(second, 64, 64);
        assertThat(first).isNotEqualTo(second);
        assertThat(Math.abs(covariance(first, second) * 12)).isLessThan(0.4);
    }

    /** In two dimensions, four points have one in each quarter however they are scrambled. */
    @Test
    void scrambling_keeps_two_dimensions_even_together() {
        var points = new ScrambledSobol(2, 4, 50, 3);
        double[] x = points.dimension(0);
        double[] y = points.dimension(1);
        for (int replicate = 0; replicate < 50; replicate++) {
            int[] hits = new int[4];
            for (int i = 4 * replicate; i < 4 * replicate + 4; i++) {
                hits[(x[i] < 0.5 ? 0 : 1) + (y[i] < 0.5 ? 0 : 2)]++;
            }
            assertThat(hits).containsOnly(1);
        }
    }

    @Test
    void points_are_never_0_or_1_and_replicates_differ() {
        double[] column = new ScrambledSobol(1, 1_024, 16, 1).dimension(0);

        assertThat(column).hasSize(16_384).doesNotHaveDuplicates();
        for (double point : column) {
            assertThat(point).isGreaterThan(0).isLessThan(1);
        }
    }

    @Test
    void a_dimension_depends_on_its_number_and_the_seed_alone() {
        double[] few = new ScrambledSobol(3, 256, 2, 42).dimension(2);

        assertThat(new ScrambledSobol(50, 256, 2, 42).dimension(2)).isEqualTo(few);
        assertThat(new ScrambledSobol(3, 256, 4, 42).dimension(2)).startsWith(few);
        assertThat(new ScrambledSobol(3, 256, 2, 43).dimension(2)).isNotEqualTo(few);
    }

    /** Over many keys a scrambled point is uniform: mean 1/2, variance 1/12. */
    @Test
    @Tag("judges")
    void a_scrambled_point_is_uniform_over_the_seeds() {
        for (int point : new int[] {0, 1, 5}) {
            double sum = 0;
            double squares = 0;
            for (int seed = 0; seed < 4_000; seed++) {
                double u = new ScrambledSobol(1, 8, 1, seed).dimension(0)[point] - 0.5;
                sum += u / 4_000;
                squares += u * u / 4_000;
            }
            assertThat(sum).isCloseTo(0, within(0.0185));
            assertThat(squares).isCloseTo(1.0 / 12, within(0.005));
        }
    }

    @Test
    void wrong_arguments_are_named() {
        assertThatThrownBy(() -> new ScrambledSobol(1, 1_000, 1, 1))
                .hasMessage("points must be a power of two up to 2^24, not 1000");
        assertThatThrownBy(() -> new ScrambledSobol(1, 8, 0, 1)).hasMessage("replicates must be 1 or more, not 0");
        assertThatThrownBy(() -> new ScrambledSobol(2, 8, 1, 1).dimension(2))
                .hasMessage("dimension must be from 0 to 1, not 2");
    }

    private static void assertBalanced(double[] column, int points, int bins) {
        for (int start = 0; start < column.length; start += points) {
            int[] hits = new int[bins];
            for (int i = start; i < start + points; i++) {
                hits[(int) (column[i] * bins)]++;
            }
            assertThat(hits).containsOnly(points / bins);
        }
    }

    private static double covariance(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - 0.5) * (y[i] - 0.5) / x.length;
        }
        return sum;
    }
}
