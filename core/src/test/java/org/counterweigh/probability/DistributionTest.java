package org.counterweigh.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {

    private static final double[] FIVE = {0.05, 0.1, 0.5, 0.9, 0.95};

    /** Vose, Risk Analysis (2008); Clark (1962). */
    @ParameterizedTest
    @CsvSource({
        "1,2,6,4, 1.8,4.2, 2.5,.75,.577350, 1.294887,1.449511,2.383361,3.726670,4.106384",
        "0,5,10,4, 3,3, 5,3.571429,0, 1.892554,2.466365,5,7.533635,8.107446",
        "10,12,20,4, 1.8,4.2, 13,3,.577350, 10.589774,10.899021,12.766723,15.453341,16.212767",
        "80,100,150,4, 2.142857,3.857143, 105,160.714286,.394405, 86.301587,89.043535,103.825886,122.727027,127.739215",
        "5,20,50,4, 2.333333,3.666667, 22.5,68.75,.301511, 9.927458,11.886246,21.911563,34.000551,37.097932",
        "5,20,50,2, 1.666667,2.333333, 23.75,98.4375,.251976, 8.769417,10.856534,23.070678,37.735065,41.047725"
    })
    void pert_has_the_published_shapes_moments_and_percentiles(
            double low,
            double likely,
            double high,
            double lambda,
            double alpha,
            double beta,
            double mean,
            double variance,
            double skewness,
            double p5,
            double p10,
            double p50,
            double p90,
            double p95) {
        var pert = new Pert(low, likely, high, lambda);

        assertThat(pert.alpha()).isCloseTo(alpha, within(1e-6));
        assertThat(pert.beta()).isCloseTo(beta, within(1e-6));
        assertThat(pert.mean()).isCloseTo(mean, within(1e-12));
        assertThat(pert.variance()).isCloseTo(variance, within(5e-7));
        assertThat(pert.skewness()).isCloseTo(skewness, within(5e-7));
        double[] expected = {p5, p10, p50, p90, p95};
        for (int i = 0; i < FIVE.length; i++) {
            assertThat(pert.quantile(FIVE[i])).isCloseTo(expected[i], within(1e-6));
            assertThat(pert.cumulative(pert.quantile(FIVE[i]))).isCloseTo(FIVE[i], within(1e-12));
        }
    }

    /** The most likely value at either end makes one shape 1: quantiles have a closed form. */
    @Test
    void pert_may_peak_at_either_end() {
        assertThat(new Pert(0, 0, 1).quantile(0.3)).isCloseTo(1 - Math.pow(0.7, 0.2), within(1e-12));
        assertThat(new Pert(0, 1, 1).quantile(0.3)).isCloseTo(Math.pow(0.3, 0.2), within(1e-12));
        assertThat(new Pert(2, 2, 4, 0).quantile(0.3)).isCloseTo(2.6, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 5, -7.3, 1e9 + 0.1, 1.0 / 3})
    void a_range_without_width_is_its_one_value_bit_for_bit(double value) {
        for (Distribution one : List.of(new Pert(value, value, value), new Triangular(value, value, value))) {
            assertThat(one.isCertain()).isTrue();
            assertThat(one.mean()).isEqualTo(value);
            assertThat(one.quantile(0.123)).isEqualTo(value);
            assertThat(one.variance()).isZero();
            assertThat(Quantiles.of(one).at(0.77)).isEqualTo(value);
        }
        var pert = new Pert(value, value, value);
        assertThat(pert.skewness()).isZero();
        assertThat(pert.cumulative(value)).isEqualTo(1);
        assertThat(pert.cumulative(Math.nextDown(value))).isZero();
        assertThat(Lognormal.between5And95(0.1, 0.1).mean()).isEqualTo(0.1);
        assertThat(Quantiles.of(Lognormal.between5And95(0.1, 0.1)).at(0.2)).isEqualTo(0.1);
    }

    /** By hand: width 8, 2 of it before the peak; mean 12/3; a quarter lies below the peak. */
    @Test
    void triangular_is_right_by_hand() {
        var triangle = new Triangular(0, 2, 8);

        assertThat(triangle.mean()).isCloseTo(10.0 / 3, within(1e-12));
        assertThat(triangle.variance()).isCloseTo((64 + 4 - 16) / 18.0, within(1e-12));
        assertThat(triangle.quantile(0.25)).isCloseTo(2, within(1e-12));
        assertThat(triangle.quantile(0.04)).isCloseTo(0.8, within(1e-12));
        assertThat(triangle.quantile(0.88)).isCloseTo(8 - Math.sqrt(0.12 * 48), within(1e-12));
        assertThat(new Triangular(0, 1, 1).quantile(0.25)).isCloseTo(0.5, within(1e-12));
    }

    /** riskquant; Hubbard and Seiersen (2016). */
    @Test
    void lognormal_from_an_interval_has_the_published_moments() {
        var small = Lognormal.between5And95(1, 10);
        assertThat(Math.log(small.median())).isCloseTo(1.151292546, within(1e-9));
        assertThat(small.sigma()).isCloseTo(0.699936169, within(1e-9));
        assertThat(small.mean()).isCloseTo(4.040012826945727, within(1e-12));
        assertThat(small.median()).isCloseTo(3.162277660, within(1e-9));
        assertThat(small.standardDeviation()).isCloseTo(3.212179530, within(1e-9));
        assertThat(small.mean() * 0.1).isCloseTo(0.4040012827, within(1e-10));

        var large = Lognormal.between5And95(635_000, 19_000_000);
        assertThat(Math.log(large.median())).isCloseTo(15.060664908, within(1e-9));
        assertThat(large.sigma()).isCloseTo(1.033091700, within(1e-9));
        assertThat(large.mean()).isCloseTo(5_922_706.8335113, within(1e-5));
        assertThat(large.median()).isCloseTo(3_473_470.8866, within(1e-3));
        assertThat(large.standardDeviation()).isCloseTo(8_179_890.6253, within(1e-3));
        assertThat(large.mean() * 0.07).isCloseTo(414_589.4783458, within(1e-6));
    }

    @Test
    void a_factor_scales_every_value() {
        assertThat(new Pert(10, 20, 40).scaled(0.5)).isEqualTo(new Pert(5, 10, 20));
        assertThat(new Pert(10, 20, 40).scaled(0).isCertain()).isTrue();
    }

    /** A limit takes off the area above it under the chance of exceeding a value. */
    @Test
    void a_limited_mean_is_the_area_under_the_chance_of_more() {
        for (var each : List.of(new Pert(1, 2, 6), new Pert(0, 0, 3), new Pert(0, 3, 3), new Pert(0, 2, 8, 1))) {
            double area = 0;
            for (int i = 0; i < 8_000; i++) {
                assertThat(i % 500 == 0 ? each.limitedMean(i / 1_000.0) : area).isCloseTo(area, within(1e-6));
                area += (1 - each.cumulative((i + 0.5) / 1_000)) / 1_000;
            }
            assertThat(each.limitedMean(1e12)).isCloseTo(each.mean(), within(1e-9));
            assertThat(each.limitedMean(-1)).isEqualTo(-1);
        }
        assertThat(new Pert(4, 4, 4).limitedMean(3)).isEqualTo(3);
        assertThat(new Pert(4, 4, 4).limitedMean(5)).isEqualTo(4);
    }

    @Test
    void wrong_arguments_are_named() {
        assertThatThrownBy(() -> new Pert(3, 2, 6)).hasMessage("low 3.0, likely 2.0, high 6.0 must rise");
        assertThatThrownBy(() -> new Pert(1, 7, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pert(1, 2, 6, -1)).hasMessage("lambda must be 0 or more, not -1.0");
        assertThatThrownBy(() -> new Triangular(1, Double.NaN, 6)).hasMessage("likely must be finite, not NaN");
        assertThatThrownBy(() -> Lognormal.between5And95(0, 6)).hasMessage("low must be above 0, not 0.0");
        assertThatThrownBy(() -> Lognormal.between5And95(7, 6)).hasMessage("low 7.0 must not be above high 6.0");
        assertThatThrownBy(() -> new Pert(1, 2, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pert(1, 2, 6).quantile(1.01)).hasMessage("p must be from 0 to 1, not 1.01");
    }
}
