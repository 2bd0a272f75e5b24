package org.counterweigh.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.firm.ExampleFirm.QUOTE;
import static org.counterweigh.firm.ExampleFirm.WORK;

import java.util.Optional;
import org.counterweigh.factors.Books;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Value;
import org.counterweigh.firm.ExampleFirm;
import org.counterweigh.firm.FirmBuilder;
import org.counterweigh.firm.SeededFirms;
import org.junit.jupiter.api.Test;

/** 10,000 documents a year, 833 in a month, one in a hundred wrong at the provider. */
class BatchCheckTest {

    @Test
    void poor_work_is_what_the_quote_says() {
        var check =
                of(errors(0.01).with("Quotes", QUOTE, "Rejectable rate", 0.06)).orElseThrow();

        assertThat(check.batch()).isEqualTo(833);
        assertThat(check.good()).isEqualTo(0.01);
        assertThat(check.poor()).isEqualTo(0.06);
        // The smallest plan of at least 0.95 at 1 % and at most 0.10 at 6 % (Kiermeier 2008)
        assertThat(check.plan()).isEqualTo(new SamplingPlan(110, 3));
        assertThat(check.because()).isEqualTo(BatchCheck.Poor.GIVEN);
    }

    @Test
    void poor_work_is_twice_as_bad_where_the_quote_is_silent_and_one_in_a_hundred_at_least() {
        assertThat(of(errors(0.02)).orElseThrow().poor()).isEqualTo(0.04);
        assertThat(of(errors(0.02)).orElseThrow().because()).isEqualTo(BatchCheck.Poor.TWICE);
        assertThat(of(errors(0.004)).orElseThrow().poor()).isEqualTo(0.01);
        assertThat(of(errors(0.004)).orElseThrow().because()).isEqualTo(BatchCheck.Poor.LEAST);
    }

    @Test
    void work_without_errors_is_checked_for_one_in_a_hundred() {
        // 0.99 to the 229th is 0.1001, to the 230th 0.0991
        assertThat(of(ExampleFirm.builder()).orElseThrow().plan()).isEqualTo(new SamplingPlan(230, 0));
    }

    @Test
    void nothing_is_checked_where_nothing_moves_or_no_rate_is_poorer() {
        assertThat(of(errors(0.01).with("Work", WORK, "Units per year", 0))).isEmpty();
        assertThat(of(errors(1))).isEmpty();
        assertThat(of(errors(0.05).with("Quotes", QUOTE, "Rejectable rate", 0.04)))
                .isEmpty();
    }

    @Test
    void a_small_batch_is_looked_at_whole_and_nothing_wrong_passes() {
        var check = of(errors(0.01).with("Work", WORK, "Units per year", 120)).orElseThrow();

        assertThat(check.batch()).isEqualTo(10);
        assertThat(check.plan()).isEqualTo(new SamplingPlan(10, 0));
        assertThat(check.isWhole()).isTrue();
        assertThat(check.curve())
                .allSatisfy(point -> assertThat(point.outgoing()).isZero());
    }

    @Test
    void a_rate_of_half_or_more_still_has_a_poorer_one() {
        var check = of(errors(0.6)).orElseThrow();

        assertThat(check.poor()).isEqualTo(1);
        assertThat(check.curve().get(24).errorRate()).isEqualTo(1);
    }

    @Test
    void the_curve_falls_from_certain_acceptance_to_hardly_any() {
        var curve = of(errors(0.01)).orElseThrow().curve();

        assertThat(curve).hasSize(25);
        assertThat(curve.get(0)).isEqualTo(new BatchCheck.Point(0, 1, 0));
        for (int i = 1; i < curve.size(); i++) {
            assertThat(curve.get(i).accepted()).isLessThan(curve.get(i - 1).accepted());
            assertThat(curve.get(i).outgoing()).isLessThan(curve.get(i).errorRate());
        }
        assertThat(curve.get(24).accepted()).isLessThan(0.01);
    }

    @Test
    void every_plan_keeps_both_promises_or_looks_at_every_piece() {
        int plans = 0;
        for (long seed = 0; seed < 100; seed++) {
            var data = SeededFirms.firm(seed);
            var value = new Value(data.firm().horizon().years());
            for (CaseCalculation lines : Books.of(data).cases()) {
                var check = BatchCheck.of(lines, value);
                plans += check.filter(BatchCheckTest::keepsItsPromises).isPresent() ? 1 : 0;
            }
        }
        assertThat(plans).isGreaterThan(50);
    }

    private static boolean keepsItsPromises(BatchCheck check) {
        var plan = check.plan();
        assertThat(plan.sample()).isLessThanOrEqualTo(check.batch());
        if (plan.sample() == check.batch() && plan.acceptance() == 0) {
            return false;
        }
        assertThat(plan.accepts(check.good())).isGreaterThanOrEqualTo(0.95);
        assertThat(plan.accepts(check.poor())).isLessThanOrEqualTo(0.10);
        return true;
    }

    private static FirmBuilder errors(double rate) {
        return ExampleFirm.builder().with("Quotes", QUOTE, "Error rate", rate);
    }

    private static Optional<BatchCheck> of(FirmBuilder firm) {
        var data = firm.build();
        int horizon = data.firm().horizon().years();
        var lines = Books.of(data).cases().get(0);
        return BatchCheck.of(lines, new Value(horizon));
    }
}
