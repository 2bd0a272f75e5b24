package org.counterweigh.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundPoissonTest {

    private static final Pert LOSS = new Pert(1, 2, 6);

    /** By the first three moments of one event: 2.5, 7 and 21.625. */
    @ParameterizedTest
    @CsvSource({".1, .25, .7, 3.692403, .9048374180", "2, 5, 14, .825646, .1353352832"})
    void moments_have_their_closed_forms(double rate, double mean, double variance, double skewness, double none) {
        var losses = new CompoundPoisson(rate, LOSS);

        assertThat(losses.mean()).isCloseTo(mean, within(1e-10));
        assertThat(losses.variance()).isCloseTo(variance, within(1e-7));
        assertThat(losses.skewness()).isCloseTo(skewness, within(1e-6));
        assertThat(losses.chanceOfNone()).isCloseTo(none, within(1e-10));
        assertThat(losses.exceedance(0)).isCloseTo(1 - none, within(1e-10));
    }

    /** E[S] is the area under the exceedance curve, E[S^2] that under 2x times it. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.1, 2, 60, 290})
    void the_curve_has_the_moments_of_the_closed_form(double rate) {
        for (Pert severity : List.of(LOSS, new Pert(0, 0, 9), new Pert(0, 3, 4, 1))) {
            var losses = new CompoundPoisson(rate, severity);
            double end = losses.mean() + 12 * Math.sqrt(losses.variance()) + severity.quantile(1 - 1e-8);
            int steps = 200_000;
            double first = 0;
            double second = 0;
            for (int i = 0; i < steps; i++) {
                double loss = (i + 0.5) / steps * end;
                double chance = losses.exceedance(loss);
                first += chance * end / steps;
                second += 2 * loss * chance * end / steps;
            }

            assertThat(first / losses.mean()).isCloseTo(1, within(1e-3));
            assertThat((second - first * first) / losses.variance()).isCloseTo(1, within(4e-3));
        }
    }

    /**
     * A PERT of lambda 0 is uniform: the sum of n is at most x up to 1 with probability x^n / n!, so that the year stays
     * within x with probability e^-rate times the sum of (rate x)^n / n!^2.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 3, 10})
    void uniform_losses_have_their_closed_form(double rate) {
        var losses = new CompoundPoisson(rate, new Pert(0, 0.5, 1, 0));
        for (double loss : new double[] {0.001, 0.01, 0.1, 0.37, 0.5, 0.99}) {
            double term = Math.exp(-rate);
            double within = 0;
            for (int n = 0; n < 60; n++) {
                within += term;
                term *= rate * loss / ((n + 1.0) * (n + 1.0));
            }

            assertThat(losses.exceedance(loss)).isCloseTo(1 - within, within(1e-4));
        }
    }

    /** Up to two events decide at a rate this low: one by its own curve, two by summing over the first. */
    @Test
    void rare_losses_are_one_event_or_two() {
        double rate = 0.01;
        Quantiles first = Quantiles.of(LOSS);
        var losses = new CompoundPoisson(rate, LOSS);
        for (double loss : new double[] {0.5, 1, 2, 3, 5, 8, 11}) {
            double two = 0;
            for (int i = 0; i < 20_000; i++) {
                two += (1 - LOSS.cumulative(loss - first.at((i + 0.5) / 20_000))) / 20_000;
            }
            double expected = Math.exp(-rate) * (rate * (1 - LOSS.cumulative(loss)) + rate * rate / 2 * two);

            assertThat(losses.exceedance(loss)).isCloseTo(expected, within(1e-6));
        }
    }

    /** From a loss far below the typical one to far above it, one event at most. */
    @Test
    void a_wide_severity_is_right_for_small_losses_too() {
        var wide = new Pert(0, 0, 1e6, 1_000);
        double rate = 1e-3;
        var losses = new CompoundPoisson(rate, wide);
        for (double loss : new double[] {10, 100, 1_000, 3_000, 1e4}) {
            assertThat(losses.exceedance(loss) / rate).isCloseTo(1 - wide.cumulative(loss), within(2e-3));
        }
    }

    @Test
    void a_percentile_is_the_loss_that_is_exceeded_as_often_as_said() {
        for (double rate : new double[] {0.1, 2, 30, 5_000}) {
            var losses = new CompoundPoisson(rate, LOSS);
            for (double p : new double[] {0.01, 0.3, 0.5, 0.92, 0.95, 0.99, 0.9999}) {
                double loss = losses.quantile(p);
                if (p <= losses.chanceOfNone()) {
                    assertThat(loss).isZero();
                } else {
                    assertThat(losses.exceedance(loss)).isCloseTo(1 - p, within(1e-9));
                }
            }
        }
    }

    /** By the central limit theorem; the skewness of .02 moves the middle by a sixth of that. */
    @Test
    void very_frequent_losses_are_close_to_normal() {
        var losses = new CompoundPoisson(10_000, LOSS);
        double deviation = Math.sqrt(losses.variance());
        for (double z : new double[] {-2, -1, 0, 1, 2}) {
            assertThat(losses.exceedance(losses.mean() + z * deviation))
                    .isCloseTo(NormalDistribution.of(0, 1).survivalProbability(z), within(0.005));
        }
    }

    /** The two ways of working it out meet where one takes over. */
    @Test
    void frequent_losses_change_smoothly_with_their_rate() {
        var below = new CompoundPoisson(299.999, LOSS);
        var above = new CompoundPoisson(300.001, LOSS);
        for (double p : new double[] {0.01, 0.1, 0.5, 0.9, 0.99}) {
            assertThat(above.exceedance(below.quantile(p))).isCloseTo(1 - p, within(1e-3));
        }
    }

    /** Events of a known cost of 5: Poisson, by hand for a rate of 1. */
    @Test
    void losses_of_one_size_are_counted() {
        var losses = new CompoundPoisson(1, new Pert(5, 5, 5));

        assertThat(losses.exceedance(0)).isCloseTo(1 - Math.exp(-1), within(1e-12));
        assertThat(losses.exceedance(4.99)).isCloseTo(1 - Math.exp(-1), within(1e-12));
        assertThat(losses.exceedance(5)).isCloseTo(1 - 2 * Math.exp(-1), within(1e-12));
        assertThat(losses.quantile(0.3)).isZero();
        assertThat(losses.quantile(0.7)).isEqualTo(5);
        assertThat(losses.variance()).isCloseTo(25, within(1e-12));
        assertThat(losses.skewness()).isCloseTo(1, within(1e-12));
    }

    @Test
    void without_events_or_without_cost_there_is_no_loss() {
        for (var losses : List.of(
                new CompoundPoisson(0, LOSS),
                new CompoundPoisson(3, LOSS.scaled(0)),
                new CompoundPoisson(3, new Pert(0, 0, 0)))) {
            assertThat(losses.mean()).isZero();
            assertThat(losses.variance()).isZero();
            assertThat(losses.skewness()).isZero();
            assertThat(losses.exceedance(0)).isZero();
            assertThat(losses.exceedance(-1)).isEqualTo(1);
            assertThat(losses.quantile(0.99)).isZero();
        }
    }

    @Test
    void what_is_recovered_scales_the_loss() {
        var all = new CompoundPoisson(0.7, new Pert(1_000, 2_000, 9_000));
        var rest = new CompoundPoisson(0.7, new Pert(1_000, 2_000, 9_000).scaled(1 - 0.75));

        assertThat(rest.mean()).isCloseTo(all.mean() / 4, within(1e-9));
        assertThat(rest.quantile(0.95)).isCloseTo(all.quantile(0.95) / 4, within(1e-6));
        assertThat(rest.exceedance(1_500)).isCloseTo(all.exceedance(6_000), within(1e-9));
    }

    @Test
    void chances_fall_as_losses_rise() {
        for (double rate : new double[] {1e-4, 0.3, 5, 200, 1_500}) {
            for (Pert severity : List.of(LOSS, new Pert(0, 1, 1e6), new Pert(9.99, 10, 10.01))) {
                var losses = new CompoundPoisson(rate, severity);
                double end = 3 * (losses.mean() + 20 * Math.sqrt(losses.variance()));
                double before = 1;
                for (int i = 0; i <= 2_000; i++) {
                    double chance = losses.exceedance(end * Math.pow(i / 2_000.0, 4));
                    assertThat(chance).isBetween(0.0, before + 1e-4);
                    before = chance;
                }
            }
        }
    }

    @Test
    void wrong_arguments_are_named() {
        assertThatThrownBy(() -> new CompoundPoisson(-1, LOSS)).hasMessage("frequency must be 0 or more, not -1.0");
        assertThatThrownBy(() -> new CompoundPoisson(1, new Pert(-1, 0, 2)))
                .hasMessage("severity must not be below 0, but may be -1.0");
        assertThatThrownBy(() -> new CompoundPoisson(1, LOSS).quantile(1))
                .hasMessage("p must be at least 0 and below 1, not 1.0");
        assertThatThrownBy(() -> new CompoundPoisson(1, LOSS).exceedance(Double.NaN))
                .hasMessage("loss must be a number");
    }
}
