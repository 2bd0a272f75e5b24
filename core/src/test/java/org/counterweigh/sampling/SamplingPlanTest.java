package org.counterweigh.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published plans: Kiermeier 2008, Montgomery, ISO 2859-1. */
class SamplingPlanTest {

    @Test
    void a_plan_that_lets_nothing_pass_accepts_as_published() {
        assertThat(new SamplingPlan(20, 0).accepts(0.05)).isCloseTo(0.3584859, within(1e-7));
        assertThat(new SamplingPlan(20, 0).accepts(0.15)).isCloseTo(0.0387595, within(1e-7));
    }

    @Test
    void the_smallest_plan_keeps_both_promises() {
        var plan = SamplingPlan.smallest(0.05, 0.95, 0.15, 0.075).orElseThrow();

        assertThat(plan).isEqualTo(new SamplingPlan(80, 7));
        assertThat(plan.accepts(0.05)).isCloseTo(0.9534085, within(1e-7));
        assertThat(plan.accepts(0.15)).isCloseTo(0.0727175, within(1e-7));
        assertThat(new SamplingPlan(79, 7).accepts(0.15)).isCloseTo(0.0788707, within(1e-7));
        assertThat(SamplingPlan.smallest(0.01, 0.95, 0.06, 0.10)).contains(new SamplingPlan(110, 3));
    }

    @Test
    void no_smaller_plan_of_any_acceptance_keeps_them() {
        for (int sample = 1; sample < 80; sample++) {
            for (int acceptance = 0; acceptance <= sample; acceptance++) {
                var plan = new SamplingPlan(sample, acceptance);
                assertThat(plan.accepts(0.05) >= 0.95 && plan.accepts(0.15) <= 0.075)
                        .isFalse();
            }
        }
    }

    @Test
    void promises_at_their_ends_are_kept_or_told_impossible() {
        assertThat(SamplingPlan.smallest(0, 1, 1, 0)).contains(new SamplingPlan(1, 0));
        // Certainty takes a look at everything, which a process does not have
        assertThat(SamplingPlan.smallest(0.1, 0.95, 0.2, 0)).isEmpty();
        assertThat(SamplingPlan.smallest(0.1, 1, 0.2, 0.1)).isEmpty();
        assertThatThrownBy(() -> SamplingPlan.smallest(0.2, 0.95, 0.1, 0.1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SamplingPlan.smallest(0.1, 0.1, 0.2, 0.9))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void in_a_closed_batch_a_smaller_sample_will_do() {
        // By hand: 10 pieces, none wrong must pass, 5 wrong slip in at most a tenth. One piece: 5/10, two: 5/10 x 4/9,
        // three: 60/720 = 1/12
        assertThat(SamplingPlan.smallestOf(10, 0, 0.95, 5, 0.1)).isEqualTo(new SamplingPlan(3, 0));
        // Whoever must tell four from five wrong for certain looks at all
        assertThat(SamplingPlan.smallestOf(10, 4, 1, 5, 0)).isEqualTo(new SamplingPlan(10, 4));
        assertThat(SamplingPlan.smallestOf(1, 0, 0.9, 1, 0.1)).isEqualTo(new SamplingPlan(1, 0));
        assertThat(SamplingPlan.smallestOf(100_000, 5_000, 0.95, 15_000, 0.075)).isEqualTo(new SamplingPlan(80, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 3, 0, 1, 1e-6",
        "10, 3, .01, .999998, 1e-6",
        "10, 3, .02, .999969, 1e-6",
        "10, 3, .03, .999853, 1e-6",
        "10, 3, .04, .999557, 1e-6",
        "10, 3, .05, .998972, 1e-6",
        "10, 3, .06, .997971, 1e-6",
        "10, 3, .07, .996424, 1e-6",
        "10, 3, .08, .994199, 1e-6",
        "10, 3, .09, .991166, 1e-6",
        "10, 3, .10, .987205, 1e-6",
        "89, 2, .005, .9897, 6e-5",
        "89, 2, .01, .9397, 6e-5",
        "89, 2, .02, .7366, 6e-5",
        "89, 2, .03, .4985, 6e-5",
        "89, 2, .04, .3042, 6e-5",
        "89, 2, .05, .1721, 6e-5",
        "89, 2, .06, .0919, 6e-5",
        "89, 2, .07, .0468, 6e-5",
        "89, 2, .08, .0230, 6e-5",
        "89, 2, .09, .0109, 6e-5",
        "125, 3, .005, .9963, 6e-5",
        "125, 3, .01, .9626, 6e-5",
        "125, 3, .02, .7587, 6e-5",
        "125, 3, .03, .4814, 6e-5",
        "125, 3, .04, .2593, 6e-5",
        "125, 3, .05, .1238, 6e-5",
        "13, 1, .01, .992751, 1e-6",
        "13, 1, .04, .906810, 1e-6",
        "13, 1, .10, .621345, 1e-6",
        "13, 1, .20, .233646, 1e-6"
    })
    void operating_characteristics_are_as_published(
            int sample, int acceptance, double errorRate, double accepted, double error) {
        assertThat(new SamplingPlan(sample, acceptance).accepts(errorRate)).isCloseTo(accepted, within(error));
    }

    @Test
    void montgomery_s_plan_lets_through_and_looks_at_what_he_says() {
        var plan = new SamplingPlan(89, 2);

        assertThat(plan.outgoing(0.01, 10_000)).isCloseTo(0.0093132668, within(1e-10));
        assertThat(plan.inspected(0.01, 10_000)).isCloseTo(686.73322, within(1e-5));
        assertThat(plan.worstOutgoing(10_000).outgoing()).isCloseTo(0.0152463, within(1e-7));
        assertThat(plan.worstOutgoing(10_000).errorRate()).isCloseTo(0.02528, within(1e-5));
    }

    @Test
    void a_plan_that_sends_nothing_back_lets_most_through_when_all_is_wrong() {
        var worst = new SamplingPlan(2, 2).worstOutgoing(4);

        assertThat(worst.errorRate()).isEqualTo(1);
        assertThat(worst.outgoing()).isEqualTo(0.5);
        assertThat(new SamplingPlan(4, 1).worstOutgoing(4).outgoing()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, .996158, .995321",
        "2, .991837, .985242, .982477",
        "5, .928248, .918540, .909796",
        "10, .741900, .737280, .735759"
    })
    void in_a_small_lot_the_pieces_count(int wrong, double closed, double process, double poisson) {
        var plan = new SamplingPlan(5, 1);

        assertThat(plan.acceptsOf(50, wrong)).isCloseTo(closed, within(1e-6));
        assertThat(plan.accepts(wrong / 50.0)).isCloseTo(process, within(1e-6));
        assertThat(PoissonDistribution.of(5 * wrong / 50.0).cumulativeProbability(1))
                .isCloseTo(poisson, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({".01, .991549", ".04, .894857", ".10, .595180", ".20, .224067"})
    void a_double_plan_accepts_as_published(double errorRate, double accepted) {
        var plan = new DoubleSamplingPlan(8, 0, 2, 8, 1);

        assertThat(plan.accepts(errorRate)).isCloseTo(accepted, within(1e-6));
        assertThat(plan.acceptsOf(1_000_000, (int) (1_000_000 * errorRate))).isCloseTo(accepted, within(1e-4));
        assertThat(plan.inspected(errorRate)).isBetween(8.0, 16.0);
    }

    @Test
    void a_double_plan_in_a_tiny_batch_is_worked_by_hand() {
        // One of four is wrong. The first piece is it with 1/4; then the second is right for certain: accepted with 1
        var plan = new DoubleSamplingPlan(1, 0, 2, 1, 1);
        assertThat(plan.acceptsOf(4, 1)).isCloseTo(1, within(1e-12));
        // Two of four: sent back when both pieces are wrong, 2/4 x 1/3
        assertThat(plan.acceptsOf(4, 2)).isCloseTo(1 - 1 / 6.0, within(1e-12));
        assertThat(plan.acceptsOf(4, 0)).isEqualTo(1);
        assertThat(plan.inspected(0.25)).isCloseTo(1.25, within(1e-12));
    }

    @Test
    void acceptance_falls_with_errors_rises_with_leave_and_nears_the_process_in_large_batches() {
        for (int acceptance = 0; acceptance < 12; acceptance++) {
            var plan = new SamplingPlan(12, acceptance);
            for (int percent = 1; percent < 100; percent++) {
                assertThat(plan.accepts(percent / 100.0)).isLessThanOrEqualTo(plan.accepts((percent - 1) / 100.0));
                assertThat(plan.accepts(percent / 100.0))
                        .isLessThanOrEqualTo(new SamplingPlan(12, acceptance + 1).accepts(percent / 100.0));
            }
            assertThat(plan.acceptsOf(10_000_000, 2_000_000)).isCloseTo(plan.accepts(0.2), within(1e-6));
        }
    }

    @Test
    void impossible_plans_are_refused() {
        assertThatThrownBy(() -> new SamplingPlan(0, 0)).hasMessage("No plan looks at 0 and lets 0 pass");
        assertThatThrownBy(() -> new SamplingPlan(3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SamplingPlan(3, 1).accepts(1.5)).hasMessage("A share is 0 to 1, not 1.5");
        assertThatThrownBy(() -> new SamplingPlan(3, 1).acceptsOf(2, 1)).hasMessage("A sample of 3 from a batch of 2");
        assertThatThrownBy(() -> new DoubleSamplingPlan(8, 1, 1, 8, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
