package org.counterweigh.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
    void montgomery_s_plan_lets_through_what_he_says() {
        var plan = new SamplingPlan(89, 2);

        assertThat(plan.outgoing(0.01, 10_000)).isCloseTo(0.0093132668, within(1e-10));
    }

    @Test
    void acceptance_falls_with_errors_and_rises_with_leave() {
        for (int acceptance = 0; acceptance < 12; acceptance++) {
            var plan = new SamplingPlan(12, acceptance);
            for (int percent = 1; percent < 100; percent++) {
                assertThat(plan.accepts(percent / 100.0)).isLessThanOrEqualTo(plan.accepts((percent - 1) / 100.0));
                assertThat(plan.accepts(percent / 100.0))
                        .isLessThanOrEqualTo(new SamplingPlan(12, acceptance + 1).accepts(percent / 100.0));
            }
        }
    }

    @Test
    void impossible_plans_are_refused() {
        assertThatThrownBy(() -> new SamplingPlan(0, 0)).hasMessage("No plan looks at 0 and lets 0 pass");
        assertThatThrownBy(() -> new SamplingPlan(3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SamplingPlan(3, 1).accepts(1.5)).hasMessage("A share is 0 to 1, not 1.5");
        assertThatThrownBy(() -> new SamplingPlan(3, 1).outgoing(0.1, 2)).hasMessage("A sample of 3 from a batch of 2");
    }
}
