package org.counterweigh.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Commitments in closed form. */
class CommitmentTest {

    /** Snyder and Shen's (2019) newsvendors order best at the demand that too few and too many cost alike. */
    @Test
    void snyder_and_shen_s_newsvendors_order_as_published() {
        // A committed hour costs 0.18, one bought 0.18 + 0.7; a coat too many 43, one too few 79
        assertThat(new Commitment(50, 8, 0.18, 0.88).best()).isCloseTo(56.6039559274, within(1e-8));
        assertThat(new Commitment(900, 60, 43, 122).best()).isCloseTo(922.7214038235, within(1e-8));
    }

    @Test
    void hours_are_committed_until_an_overflow_is_as_likely_as_the_prices_say() {
        var hours = new Commitment(1000, 200, 80, 130);

        assertThat(hours.best()).isCloseTo(941.3237536, within(1e-6));
        assertThat(hours.overflow(hours.best())).isCloseTo(112.5359579, within(1e-6));
        assertThat(hours.cost(hours.best())).isCloseTo(89_935.5748074, within(1e-6));
        assertThat(hours.cost(1000)).isCloseTo(90_372.4992904, within(1e-6));
        assertThat(hours.allSpot()).isEqualTo(130_000);
    }

    @Test
    void a_demand_that_does_not_vary_is_kept_exactly() {
        assertThat(new Commitment(1000, 0, 80, 130).best()).isEqualTo(1000);
        assertThat(new Commitment(0, 0, 80, 130).best()).isZero();
    }

    @Test
    void nothing_is_committed_where_the_spot_is_no_dearer() {
        assertThat(new Commitment(1000, 200, 80, 80).best()).isZero();
        assertThat(new Commitment(1000, 200, 80, 50).best()).isZero();
        // Nor where demand varies so much that the fractile lies below nothing
        assertThat(new Commitment(100, 500, 80, 90).best()).isZero();
    }

    @Test
    void wrong_prices_and_demands_are_refused() {
        assertThatThrownBy(() -> new Commitment(1, 1, 0, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Commitment(-1, 1, 20, 30)).hasMessage("No demand has mean -1.0 and deviation 1.0");
    }
}
