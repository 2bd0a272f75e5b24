package org.counterweigh.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Value;

/**
 * How many pieces of a month's delivery to look at, and how many wrong ones to let pass.
 *
 * <p>The smallest plan by which work at the provider's quoted error rate passes at least 95 times in 100 and work at the
 * rejectable rate at most 10 times (Dodge and Romig 1929; ISO 2859-1). A batch too small for any such plan is looked at whole.
 *
 * @param batch pieces delivered in a month
 * @param good error rate that should nearly always pass, 0..1
 * @param poor error rate that should nearly always be sent back, 0..1
 * @param because where the poor rate comes from; the good one is the provider's
 * @param curve how likely a batch is accepted at rising error rates
 */
public record BatchCheck(SamplingPlan plan, int batch, double good, double poor, Poor because, List<Point> curve) {

    private static final double PASSED = 0.95;
    private static final double SLIPPED = 0.10;
    private static final double LEAST_POOR = 0.01;
    private static final double TIMES_GOOD = 2;
    private static final int POINTS = 25;
    /** Of the standard normal distribution, at the two promises: 95 and 90 in 100. */
    private static final double SCORE_PASSED = 1.6449;

    private static final double SCORE_SLIPPED = 1.2816;

    /** What error rate is poor. */
    public enum Poor {
        /** The quote says so. */
        GIVEN,
        /** Twice the good one. */
        TWICE,
        /** One in a hundred, where twice the good one is less. */
        LEAST
    }

    /** Whether every piece is looked at and none may be wrong, the batch being too small for a sample. */
    public boolean isWhole() {
        return plan.sample() == batch && plan.acceptance() == 0;
    }

    /**
     * One error rate.
     *
     * @param accepted chance that a batch of this error rate passes, 0..1
     * @param outgoing share of wrong pieces after the check, batches sent back being put right, 0..1
     */
    public record Point(double errorRate, double accepted, double outgoing) {}

    /** The check of one case; empty where no piece is moved, or where no rate is poorer than the good one. */
    public static Optional<BatchCheck> of(CaseCalculation lines, Value value) {
        int year = Calendar.steadyYear(value.horizon());
        long batch = Math.round(value.in(year, lines.inputs().unitsMoved()) / 12);
        double good = lines.quote().errorRate().value();
        double usual = Math.min(1, Math.max(LEAST_POOR, TIMES_GOOD * good));
        Optional<Given> given = lines.quote().rejectableRate();
        double poor = given.map(Given::value).orElse(usual);
        if (batch < 1 || batch > Integer.MAX_VALUE || good >= poor) {
            return Optional.empty();
        }
        Poor because = given.isPresent() ? Poor.GIVEN : poor == LEAST_POOR ? Poor.LEAST : Poor.TWICE;
        return Optional.of(check((int) batch, good, poor, because));
    }

    static BatchCheck check(int batch, double good, double poor, Poor because) {
        var plan = plan(batch, good, poor);
        if (plan.isPresent()) {
            return new BatchCheck(plan.get(), batch, good, poor, because, curve(plan.get(), batch, poor));
        }
        // Every wrong piece is found, so none passes
        var all = new SamplingPlan(batch, 0);
        return new BatchCheck(all, batch, good, poor, because, curve(all, batch, poor));
    }

    private static Optional<SamplingPlan> plan(int batch, double good, double poor) {
        // Two rates close together need samples beyond any batch; the search for them would be long
        double root = (SCORE_PASSED * Math.sqrt(good * (1 - good)) + SCORE_SLIPPED * Math.sqrt(poor * (1 - poor)))
                / (poor - good);
        if (root * root > 4.0 * batch + 100) {
            return Optional.empty();
        }
        return SamplingPlan.smallest(good, PASSED, poor, SLIPPED).filter(plan -> plan.sample() <= batch);
    }

    private static List<Point> curve(SamplingPlan plan, int batch, double poor) {
        double most = Math.min(1, 2 * poor);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double rate = most * i / (POINTS - 1);
            points.add(new Point(rate, plan.accepts(rate), plan.outgoing(rate, batch)));
        }
        return points;
    }
}
