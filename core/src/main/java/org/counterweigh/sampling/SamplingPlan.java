package org.counterweigh.sampling;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Look at a sample of a batch and accept the batch when no more than a few pieces of it are wrong.
 *
 * <p>Dodge and Romig 1929; ISO 2859-1; Montgomery, Introduction to Statistical Quality Control.
 *
 * @param sample pieces looked at, 1 or more
 * @param acceptance wrong pieces allowed, 0..sample
 */
public record SamplingPlan(int sample, int acceptance) {

    private static final int LARGEST = 1_000_000;

    public SamplingPlan {
        if (sample < 1 || acceptance < 0 || acceptance > sample) {
            throw new IllegalArgumentException("No plan looks at " + sample + " and lets " + acceptance + " pass");
        }
    }

    /**
     * The smallest plan that passes good work and sends back poor work, from a running process.
     *
     * <p>With the pieces allowed fixed, a larger sample accepts less. So for each number allowed, rising, the smallest
     * sample strict enough for poor work is found by halving, until one also passes good work: every later plan is larger.
     *
     * @param good share of wrong pieces that should pass, 0 to below poor
     * @param passed chance that good work passes at least, 1 less the producer's risk
     * @param poor share of wrong pieces that should not pass, up to 1
     * @param slipped chance that poor work passes at most, the consumer's risk; below passed
     * @return empty where a million pieces would not do
     */
    public static Optional<SamplingPlan> smallest(double good, double passed, double poor, double slipped) {
        if (!(good >= 0 && good < poor && poor <= 1)) {
            throw new IllegalArgumentException("Good work must be better than poor: " + good + ", " + poor);
        }
        if (!(slipped >= 0 && slipped < passed && passed <= 1)) {
            throw new IllegalArgumentException("Good work must pass more often than poor: " + passed + ", " + slipped);
        }
        if ((slipped == 0 && poor < 1) || (passed == 1 && good > 0)) {
            // No sample of a process is certain of anything but all or nothing.
            return Optional.empty();
        }
        int sample = 1;
        for (int acceptance = 0; acceptance < LARGEST; acceptance++) {
            sample = strict(acceptance, Math.max(sample, acceptance + 1), poor, slipped);
            if (sample > LARGEST) {
                return Optional.empty();
            }
            var plan = new SamplingPlan(sample, acceptance);
            if (plan.accepts(good) >= passed) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /** The smallest sample that poor work slips through seldom enough; more than the largest where there is none. */
    private static int strict(int acceptance, int from, double poor, double slipped) {
        int tooSmall = from - 1;
        long step = 1;
        int enough = from;
        while (enough <= LARGEST && new SamplingPlan(enough, acceptance).accepts(poor) > slipped) {
            tooSmall = enough;
            enough = (int) Math.min(enough + step, enough == LARGEST ? LARGEST + 1L : LARGEST);
            step *= 2;
        }
        while (enough <= LARGEST && enough - tooSmall > 1) {
            int middle = tooSmall + (enough - tooSmall) / 2;
            if (new SamplingPlan(middle, acceptance).accepts(poor) > slipped) {
                tooSmall = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    /** How likely work of a running process with a share of wrong pieces of 0..1 is accepted (binomial). */
    public double accepts(double errorRate) {
        if (!(errorRate >= 0 && errorRate <= 1)) {
            throw new IllegalArgumentException("A share is 0 to 1, not " + errorRate);
        }
        return BinomialDistribution.of(sample, errorRate).cumulativeProbability(acceptance);
    }

    /**
     * Share of wrong pieces that get through when a batch sent back is looked at whole and put right: average outgoing
     * quality, the wrong pieces of the sample being put right too.
     *
     * @param errorRate share of wrong pieces that come in, 0..1
     * @param batch pieces in all, the sample or more
     */
    public double outgoing(double errorRate, int batch) {
        if (batch < sample) {
            throw new IllegalArgumentException("A sample of " + sample + " from a batch of " + batch);
        }
        return accepts(errorRate) * errorRate * (batch - sample) / batch;
    }
}
