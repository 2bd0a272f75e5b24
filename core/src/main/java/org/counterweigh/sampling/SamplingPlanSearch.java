package org.counterweigh.sampling;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Finds the smallest sampling plan that keeps two promises.
 *
 * <p>With the pieces allowed fixed, a larger sample accepts less. So for each number allowed, rising, the smallest sample
 * strict enough for poor work is found by halving, until one also passes good work: every later plan is larger.
 */
final class SamplingPlanSearch {

    private static final int LARGEST = 1_000_000;

    private final ToDoubleFunction<SamplingPlan> ofGood;
    private final double passed;
    private final ToDoubleFunction<SamplingPlan> ofPoor;
    private final double slipped;
    private final int largest;

    private SamplingPlanSearch(
            ToDoubleFunction<SamplingPlan> ofGood,
            double passed,
            ToDoubleFunction<SamplingPlan> ofPoor,
            double slipped,
            int largest) {
        if (!(slipped >= 0 && slipped < passed && passed <= 1)) {
            throw new IllegalArgumentException("Good work must pass more often than poor: " + passed + ", " + slipped);
        }
        this.ofGood = ofGood;
        this.passed = passed;
        this.ofPoor = ofPoor;
        this.slipped = slipped;
        this.largest = largest;
    }

    static Optional<SamplingPlan> ofProcess(double good, double passed, double poor, double slipped) {
        if (!(good >= 0 && good < poor && poor <= 1)) {
            throw new IllegalArgumentException("Good work must be better than poor: " + good + ", " + poor);
        }
        if ((slipped == 0 && poor < 1) || (passed == 1 && good > 0)) {
            // No sample of a process is certain of anything but all or nothing.
            return Optional.empty();
        }
        return new SamplingPlanSearch(plan -> plan.accepts(good), passed, plan -> plan.accepts(poor), slipped, LARGEST)
                .smallest();
    }

    static SamplingPlan ofBatch(int batch, int good, double passed, int poor, double slipped) {
        if (!(good >= 0 && good < poor && poor <= batch)) {
            throw new IllegalArgumentException(
                    "A good batch must be better than a poor one: " + good + ", " + poor + " of " + batch);
        }
        // Who looks at all of a batch knows it.
        return new SamplingPlanSearch(
                        plan -> plan.acceptsOf(batch, good),
                        passed,
                        plan -> plan.acceptsOf(batch, poor),
                        slipped,
                        batch)
                .smallest()
                .orElseGet(() -> new SamplingPlan(batch, good));
    }

    private Optional<SamplingPlan> smallest() {
        int smallest = 1;
        for (int acceptance = 0; acceptance < largest; acceptance++) {
            smallest = strict(acceptance, Math.max(smallest, acceptance + 1));
            if (smallest > largest) {
                return Optional.empty();
            }
            var plan = new SamplingPlan(smallest, acceptance);
            if (ofGood.applyAsDouble(plan) >= passed) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /** The smallest sample that poor work slips through seldom enough; more than the largest where there is none. */
    private int strict(int acceptance, int from) {
        int tooSmall = from - 1;
        long step = 1;
        int enough = from;
        while (enough <= largest && !isStrict(enough, acceptance)) {
            tooSmall = enough;
            enough = (int) Math.min(enough + step, enough == largest ? largest + 1L : largest);
            step *= 2;
        }
        if (enough > largest) {
            return enough;
        }
        while (enough - tooSmall > 1) {
            int middle = tooSmall + (enough - tooSmall) / 2;
            if (isStrict(middle, acceptance)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough;
    }

    private boolean isStrict(int sample, int acceptance) {
        return ofPoor.applyAsDouble(new SamplingPlan(sample, acceptance)) <= slipped;
    }
}
