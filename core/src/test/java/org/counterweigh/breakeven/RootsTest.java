package org.counterweigh.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Where functions of known roots are nothing. */
class RootsTest {

    @Test
    void a_straight_line_turns_once() {
        var roots = roots(x -> 3 * x - 1, 0, 1);

        assertThat(roots).hasSize(1);
        assertThat(roots.get(0)).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void roots_of_closed_forms_are_found_to_the_last_digits() {
        one(x -> x * x - 2, 0, 4, Math.sqrt(2));
        one(Math::cos, 0, 3, Math.PI / 2);
        one(x -> Math.exp(x) - 5, -1, 5, Math.log(5));
        one(x -> x * x * x, -1, 2, 0);
    }

    @Test
    void a_function_that_never_is_nothing_has_none() {
        assertThat(roots(x -> x * x + 1, -2, 2)).isEmpty();
        assertThat(roots(x -> 7, 0, 1)).isEmpty();
    }

    @Test
    void two_internal_rates_of_return_are_both_found() {
        // Lorie and Savage 1955: an outlay of 1,600, 10,000 back, then 10,000 lost: 25 % and 400 %
        var roots = roots(rate -> -1_600 + 10_000 / (1 + rate) - 10_000 / Math.pow(1 + rate, 2), 0, 5);

        assertThat(roots).hasSize(2);
        assertThat(roots.get(0)).isCloseTo(0.25, within(1e-14));
        assertThat(roots.get(1)).isCloseTo(4, within(1e-13));
    }

    @Test
    void all_ten_roots_of_a_wave_are_found_in_rising_order() {
        var roots = roots(x -> Math.sin(Math.PI * x), 0.3, 10.4);

        assertThat(roots).hasSize(10).isSorted();
        for (int i = 0; i < 10; i++) {
            assertThat(roots.get(i)).isCloseTo(i + 1, within(1e-12));
        }
    }

    @Test
    void an_end_of_the_range_may_be_the_root() {
        assertThat(roots(x -> x, 0, 1)).containsExactly(0.0);
        assertThat(roots(x -> x - 1, 0, 1)).containsExactly(1.0);
    }

    @Test
    void a_touch_counts_on_a_scan_point_and_between_two() {
        assertThat(roots(x -> (x - 0.5) * (x - 0.5), 0, 1)).containsExactly(0.5);
        var between = roots(x -> (x - 0.3) * (x - 0.3), 0, 1);
        assertThat(between).hasSize(1);
        assertThat(between.get(0)).isCloseTo(0.3, within(1e-7));
    }

    @Test
    void two_roots_within_one_step_of_the_scan_are_both_found() {
        var roots = roots(x -> (x - 0.301) * (x - 0.302), 0, 1);

        assertThat(roots).hasSize(2);
        assertThat(roots.get(0)).isCloseTo(0.301, within(1e-12));
        assertThat(roots.get(1)).isCloseTo(0.302, within(1e-12));
    }

    @Test
    void a_stretch_of_nothing_counts_by_its_ends() {
        assertThat(roots(x -> 0, 2, 3)).containsExactly(2.0, 3.0);
        var middle = roots(x -> Math.max(0, x - 0.7) - Math.max(0, 0.3 - x), 0, 1);
        assertThat(middle).hasSize(2);
        assertThat(middle.get(0)).isCloseTo(0.3, within(1e-15));
        assertThat(middle.get(1)).isCloseTo(0.7, within(1e-15));
    }

    @Test
    void a_change_of_sign_across_a_pole_or_a_jump_is_no_root() {
        assertThat(roots(x -> 1 / (x - 0.3), 0, 1)).isEmpty();
        assertThat(roots(x -> 1 / (x - 0.5), 0, 1)).isEmpty();
        assertThat(roots(x -> x < 0.3 ? -1 : 1, 0, 1)).isEmpty();
        assertThat(roots(Math::tan, 1, 2)).isEmpty();
        one(Math::tan, 1, 4, Math.PI);
    }

    @Test
    void points_without_an_amount_are_left_out() {
        one(x -> x < 0 ? Double.NaN : Math.sqrt(x) - 0.5, -1, 1, 0.25);
        one(x -> 1 / x - 4, 0, 1, 0.25);
    }

    @Test
    void a_range_of_no_width_is_one_point() {
        assertThat(roots(x -> x - 2, 2, 2)).containsExactly(2.0);
        assertThat(roots(x -> x - 1, 2, 2)).isEmpty();
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> roots(x -> x, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No range from 1.0 to 0.0");
        assertThatThrownBy(() -> roots(x -> x, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void one(DoubleUnaryOperator function, double low, double high, double root) {
        var roots = roots(function, low, high);
        assertThat(roots).hasSize(1);
        assertThat(roots.get(0)).isCloseTo(root, within(1e-14));
    }

    private static List<Double> roots(DoubleUnaryOperator function, double low, double high) {
        return Roots.of(
                function,
                new Scan(
                        new Bounds(low, high),
                        points -> Arrays.stream(points).map(function).toArray()));
    }
}
