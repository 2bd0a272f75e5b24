package org.counterweigh.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Snyder and Shen 2019, and commitments in closed form. */
class NewsvendorTest {

    @Test
    void snyder_and_shen_s_newsvendors_order_and_cost_as_published() {
        var papers = new Newsvendor(50, 8, 0.18, 0.7);
        assertThat(papers.best()).isCloseTo(56.6039559274, within(1e-8));
        assertThat(papers.cost(papers.best())).isCloseTo(1.9976051932, within(1e-9));
        assertThat(papers.cost(40)).isCloseTo(7.3561315529, within(1e-9));
        assertThat(papers.cost(60)).isCloseTo(2.1561315529, within(1e-9));

        var coats = new Newsvendor(900, 60, 43, 79);
        assertThat(coats.best()).isCloseTo(922.7214038235, within(1e-8));
        assertThat(coats.cost(coats.best())).isCloseTo(2718.1967817824, within(1e-8));
        assertThat(coats.cost(1040)).isCloseTo(6044.2984151887, within(1e-8));
    }

    @Test
    void hours_are_committed_until_an_overflow_is_as_likely_as_the_prices_say() {
        var hours = new Commitment(1000, 200, 80, 130, 0);

        assertThat(hours.best()).isCloseTo(941.3237536, within(1e-6));
        assertThat(hours.overflow(hours.best())).isCloseTo(112.5359579, within(1e-6));
        assertThat(hours.cost(hours.best())).isCloseTo(89_935.5748074, within(1e-6));
        assertThat(hours.cost(1000)).isCloseTo(90_372.4992904, within(1e-6));
        assertThat(hours.allSpot()).isEqualTo(130_000);
    }

    @Test
    void more_is_committed_when_unused_hours_can_be_resold() {
        assertThat(new Commitment(1000, 200, 80, 130, 20).best()).isCloseTo(977.1629411, within(1e-6));
    }

    @Test
    void a_demand_that_does_not_vary_is_kept_exactly() {
        assertThat(new Newsvendor(50, 0, 1, 3).best()).isEqualTo(50);
        assertThat(new Newsvendor(50, 0, 1, 3).cost(50)).isZero();
        assertThat(new Newsvendor(50, 0, 1, 3).cost(48)).isEqualTo(6);
        assertThat(new Newsvendor(50, 0, 1, 3).cost(53)).isEqualTo(3);
        assertThat(new Commitment(1000, 0, 80, 130, 0).best()).isEqualTo(1000);
        assertThat(new Commitment(0, 0, 80, 130, 0).best()).isZero();
    }

    @Test
    void nothing_is_committed_where_the_spot_is_no_dearer() {
        assertThat(new Commitment(1000, 200, 80, 80, 0).best()).isZero();
        assertThat(new Commitment(1000, 200, 80, 50, 0).best()).isZero();
        // Nor where demand varies so much that the fractile lies below nothing
        assertThat(new Commitment(100, 500, 80, 90, 0).best()).isZero();
    }

    @Test
    void wrong_prices_and_demands_are_refused() {
        assertThatThrownBy(() -> new Newsvendor(1, -1, 1, 1)).hasMessage("No demand has mean 1.0 and deviation -1.0");
        assertThatThrownBy(() -> new Newsvendor(1, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Commitment(1, 1, 20, 30, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Commitment(-1, 1, 20, 30, 0)).hasMessage("Demand may not be -1.0");
    }
}
