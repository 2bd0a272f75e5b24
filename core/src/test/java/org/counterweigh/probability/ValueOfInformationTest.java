package org.counterweigh.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ValueOfInformationTest {

    private static final int DRAWS = 16_384;

    /** Ishigami and Homma (1990), estimated from the given sample of 16,384 Sobol points. */
    @Test
    void shares_of_the_ishigami_function_are_the_published_ones() {
        double[][] x = ScrambledSobol.first(DRAWS, 3);
        for (double[] column : x) {
            Arrays.setAll(column, i -> Math.PI * (2 * column[i] - 1));
        }
        double[] y = output(
                x,
                in -> Math.sin(in[0]) + 7 * Math.pow(Math.sin(in[1]), 2) + 0.1 * Math.pow(in[2], 4) * Math.sin(in[0]));

        assertThat(InputBins.of(x[0]).explains(y)).isCloseTo(0.3137, within(1e-4));
        assertThat(InputBins.of(x[1]).explains(y)).isCloseTo(0.4410, within(1e-4));
        assertThat(InputBins.of(x[2]).explains(y)).isCloseTo(0, within(1e-4));
    }

    /** Sobol (1993), a = 0, 1, 4.5, 9, 99, 99, 99, 99. */
    @Test
    void shares_of_the_sobol_function_are_the_published_ones() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        double[] published = {0.71619, 0.17905, 0.02368, 0.00716, 0.00007, 0.00007, 0.00007, 0.00007};
        double[][] x = scrambled(8);
        double[] y = output(x, in -> {
            double product = 1;
            for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * in[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        });

        for (int i = 0; i < a.length; i++) {
            assertThat(InputBins.of(x[i]).explains(y)).isCloseTo(published[i], within(0.006));
        }
    }

    /** Variances 9, 16 and 9 of 34. */
    @Test
    void shares_of_a_sum_are_those_of_the_variances() {
        double[][] x = normals(scrambled(3), 3, 2, 1);
        double[] y = output(x, in -> in[0] + 2 * in[1] + 3 * in[2]);

        assertThat(InputBins.of(x[0]).explains(y)).isCloseTo(0.264706, within(0.005));
        assertThat(InputBins.of(x[1]).explains(y)).isCloseTo(0.470588, within(0.005));
        assertThat(InputBins.of(x[2]).explains(y)).isCloseTo(0.264706, within(0.005));
    }

    /**
     * Nothing against x1 + x2 - 1 with standard deviations 3 and 1: knowing all is worth s L(1/s) with
     * s = sqrt(10), knowing x1 alone the same with s = 3, where L is the normal loss function.
     */
    @Test
    void the_value_of_knowing_has_its_closed_form() {
        double[][] x = normals(scrambled(3), 3, 1, 1);
        double[][] utilities = {new double[DRAWS], output(x, in -> in[0] + in[1] - 1)};
        var information = new ValueOfInformation(utilities, 1);

        assertThat(information.perfectInformation()).isCloseTo(loss(1, Math.sqrt(10)), within(0.005));
        assertThat(information.partialPerfectInformation(InputBins.of(x[0]))).isCloseTo(loss(1, 3), within(0.01));
        assertThat(information.partialPerfectInformation(InputBins.of(x[1]))).isCloseTo(loss(1, 1), within(0.01));
        assertThat(information.partialPerfectInformation(InputBins.of(x[2]))).isCloseTo(0, within(0.005));
    }

    /** Two states of .4 and .6: knowing them is worth 22 (Howard), however many draws tell it. */
    @Test
    void an_input_of_two_values_has_a_bin_for_each() {
        double[] sun = new double[1_000];
        Arrays.fill(sun, 0, 400, 1);
        double[][] utilities = {pays(sun, 100, 0), pays(sun, 90, 20), pays(sun, 40, 50)};
        var information = new ValueOfInformation(utilities, 1);

        assertThat(information.perfectInformation()).isCloseTo(22, within(1e-9));
        assertThat(information.partialPerfectInformation(InputBins.of(sun))).isCloseTo(22, within(1.5));
        assertThat(information.partialPerfectInformation(InputBins.of(new double[1_000])))
                .isZero();
    }

    @Test
    void where_one_option_always_wins_knowing_is_worth_nothing() {
        double[] x = scrambled(1)[0];
        double[][] utilities = {x, output(new double[][] {x}, in -> in[0] - 0.1)};
        var information = new ValueOfInformation(utilities, 9);

        assertThat(information.perfectInformation()).isZero();
        assertThat(information.partialPerfectInformation(InputBins.of(x))).isZero();
        assertThat(new ValueOfInformation(new double[][] {x}, 9).partialPerfectInformation(InputBins.of(x)))
                .isZero();
    }

    @Test
    void an_output_is_averaged_where_its_input_is_smallest_and_largest() {
        double[] input = {5, 1, 4, 2, 3, 10, 9, 8, 7, 6};
        double[] output = {50, 10, 40, 20, 30, 100, 90, 80, 70, 60};

        assertThat(InputBins.of(input).meanWhereLowest(output, 0.2)).isEqualTo(15);
        assertThat(InputBins.of(input).meanWhereHighest(output, 0.1)).isEqualTo(100);
        assertThat(InputBins.of(new double[10]).meanWhereLowest(output, 0.1)).isEqualTo(55);
        assertThat(InputBins.of(new double[10]).explains(output)).isCloseTo(0, within(1e-12));
        assertThat(InputBins.of(input).explains(new double[10])).isZero();
    }

    @Test
    void what_is_not_finite_is_refused() {
        assertThatThrownBy(() -> InputBins.of(new double[] {1, Double.POSITIVE_INFINITY}))
                .hasMessage("a draw of the input must be finite, not Infinity");
        assertThatThrownBy(() -> new ValueOfInformation(new double[][] {{1, Double.NaN}}, 1))
                .hasMessage("a utility must be finite, not NaN");
        assertThatThrownBy(() -> new ValueOfInformation(new double[][] {{1, 2}, {1}}, 1))
                .hasMessage("an option has 1 draws, another 2");
        assertThatThrownBy(() -> new ValueOfInformation(new double[][] {{1, 2}}, 1)
                        .partialPerfectInformation(InputBins.of(new double[3])))
                .hasMessage("the input has 3 draws, not 2");
    }

    private static double loss(double shortfall, double deviation) {
        double z = shortfall / deviation;
        var normal = NormalDistribution.of(0, 1);
        return deviation * (normal.density(z) - z * normal.survivalProbability(z));
    }

    private static double[] pays(double[] sun, double shining, double not) {
        return Arrays.stream(sun).map(each -> each > 0 ? shining : not).toArray();
    }

    private static double[][] scrambled(int dimensions) {
        var points = new ScrambledSobol(dimensions, 1_024, DRAWS / 1_024, 1);
        double[][] columns = new double[dimensions][];
        Arrays.setAll(columns, points::dimension);
        return columns;
    }

    private static double[][] normals(double[][] uniforms, double... deviations) {
        var normal = NormalDistribution.of(0, 1);
        for (int column = 0; column < uniforms.length; column++) {
            double deviation = deviations[column];
            uniforms[column] = Arrays.stream(uniforms[column])
                    .map(u -> deviation * normal.inverseCumulativeProbability(u))
                    .toArray();
        }
        return uniforms;
    }

    private static double[] output(double[][] inputs, ToDoubleFunction<double[]> function) {
        double[] values = new double[inputs[0].length];
        for (int i = 0; i < values.length; i++) {
            int draw = i;
            values[i] = function.applyAsDouble(
                    Arrays.stream(inputs).mapToDouble(input -> input[draw]).toArray());
        }
        return values;
    }
}
