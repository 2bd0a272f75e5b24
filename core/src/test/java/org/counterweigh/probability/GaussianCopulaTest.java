package org.counterweigh.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.counterweigh.probability.GaussianCopula.Pair;
import org.junit.jupiter.api.Test;

class GaussianCopulaTest {

    private static final int DRAWS = 16_384;

    @Test
    void samples_have_the_rank_correlations_asked_for() {
        var copula = GaussianCopula.of(List.of(new Pair(3, 0, 0.7), new Pair(3, 1, -0.4)));
        double[][] columns = correlated(copula, independent(5));

        assertThat(copula.changed()).isEmpty();
        assertThat(spearman(columns[0], columns[3])).isCloseTo(0.7, within(0.01));
        assertThat(spearman(columns[1], columns[3])).isCloseTo(-0.4, within(0.01));
        assertThat(spearman(columns[0], columns[1])).isCloseTo(0, within(0.01));
    }

    @Test
    void columns_that_move_with_no_other_stay_bit_for_bit() {
        double[][] before = independent(6);
        double[][] after = correlated(GaussianCopula.of(List.of(new Pair(1, 4, 0.5), new Pair(0, 5, 0))), before);

        for (int column : new int[] {0, 1, 2, 3, 5}) {
            assertThat(after[column]).isEqualTo(before[column]);
        }
        assertThat(after[4]).isNotEqualTo(before[4]);
        assertThat(correlated(GaussianCopula.of(List.of()), before)).isEqualTo(before);
    }

    @Test
    void each_column_by_itself_stays_uniform() {
        double[] column = correlated(GaussianCopula.of(List.of(new Pair(0, 1, 0.8))), independent(2))[1];
        Arrays.sort(column);

        for (int i = 0; i < DRAWS; i += 512) {
            assertThat(column[i]).isCloseTo((double) i / DRAWS, within(0.01));
        }
    }

    /** Turned round, all three would be -r apart; the least that three can be is -1/2, in ranks 6/pi asin(1/4). */
    @Test
    void impossible_correlations_become_the_nearest_possible_and_are_reported() {
        var copula = GaussianCopula.of(List.of(new Pair(0, 1, 0.9), new Pair(0, 2, 0.9), new Pair(1, 2, -0.9)));
        double nearest = 6 / Math.PI * Math.asin(0.25);

        assertThat(copula.changed()).hasSize(3);
        assertThat(copula.changed().get(0).asked()).isEqualTo(0.9);
        assertThat(copula.changed().get(0).used()).isCloseTo(nearest, within(1e-6));
        assertThat(copula.changed().get(2)).satisfies(pair -> {
            assertThat(pair.first()).isEqualTo(1);
            assertThat(pair.second()).isEqualTo(2);
            assertThat(pair.used()).isCloseTo(-nearest, within(1e-6));
        });
        double[][] columns = correlated(copula, independent(3));
        assertThat(spearman(columns[1], columns[2])).isCloseTo(-nearest, within(0.01));
    }

    /** Higham (2002), section 4: the nearest to the matrix of ones beside the diagonal and nothing in the corners. */
    @Test
    void the_nearest_matrix_is_the_published_one() {
        double[][] nearest = CorrelationMatrix.nearest(new double[][] {{1, 1, 0}, {1, 1, 1}, {0, 1, 1}});

        assertThat(nearest[0][1]).isCloseTo(0.7607, within(5e-5));
        assertThat(nearest[1][2]).isCloseTo(0.7607, within(5e-5));
        assertThat(nearest[0][2]).isCloseTo(0.1573, within(5e-5));
    }

    @Test
    void a_barely_possible_matrix_stays_as_asked() {
        // With 0.9, 0.9 the third may be as low as about 0.6; nothing changes down to there.
        var copula = GaussianCopula.of(List.of(new Pair(0, 1, 0.9), new Pair(0, 2, 0.9), new Pair(1, 2, 0.64)));
        double[][] columns = correlated(copula, independent(3));

        assertThat(copula.changed()).isEmpty();
        assertThat(spearman(columns[1], columns[2])).isCloseTo(0.64, within(0.01));
    }

    @Test
    void perfect_correlation_is_possible_either_way() {
        var copula = GaussianCopula.of(List.of(new Pair(0, 1, 1), new Pair(0, 2, -1), new Pair(1, 2, -1)));
        double[][] columns = correlated(copula, independent(3));

        assertThat(spearman(columns[0], columns[1])).isCloseTo(1, within(1e-9));
        assertThat(spearman(columns[1], columns[2])).isCloseTo(-1, within(1e-9));
    }

    @Test
    void an_impossible_group_leaves_a_possible_one_alone() {
        var copula = GaussianCopula.of(
                List.of(new Pair(0, 1, 0.9), new Pair(0, 2, 0.9), new Pair(1, 2, -0.9), new Pair(3, 4, 0.5)));

        assertThat(copula.changed()).hasSize(3).noneMatch(pair -> pair.second() > 2);
    }

    @Test
    void wrong_arguments_are_named() {
        assertThatThrownBy(() -> new Pair(1, 1, 0.5)).hasMessage("first and second are the same column 1");
        assertThatThrownBy(() -> new Pair(0, 1, 1.5)).hasMessage("spearman must be from -1 to 1, not 1.5");
        assertThatThrownBy(() -> new Pair(0, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GaussianCopula.of(List.of(new Pair(0, 1, 0.5), new Pair(1, 0, 0.5))))
                .hasMessage("columns 0 and 1 are paired twice");
        assertThatThrownBy(() -> correlated(GaussianCopula.of(List.of(new Pair(0, 9, 0.5))), independent(2)))
                .hasMessage("there is no column 9 among 2");
    }

    private static double[][] independent(int columns) {
        var points = new ScrambledSobol(columns, 1_024, DRAWS / 1_024, 11);
        double[][] uniforms = new double[columns][];
        Arrays.setAll(uniforms, points::dimension);
        return uniforms;
    }

    private static double spearman(double[] x, double[] y) {
        double[] ranksX = ranks(x);
        double[] ranksY = ranks(y);
        double middle = (x.length - 1) / 2.0;
        double product = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            product += (ranksX[i] - middle) * (ranksY[i] - middle);
            square += (ranksX[i] - middle) * (ranksX[i] - middle);
        }
        return product / square;
    }

    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values)
                .map(value -> Arrays.binarySearch(sorted, value))
                .toArray();
    }

    private static double[][] correlated(GaussianCopula copula, double[][] uniforms) {
        double[][] columns = uniforms.clone();
        copula.correlate(columns);
        return columns;
    }
}
