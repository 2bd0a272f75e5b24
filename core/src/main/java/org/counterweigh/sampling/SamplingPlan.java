package org.counterweigh.sampling;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Look at a sample of a batch and accept the batch when no more than a few pieces of it are wrong.
 *
 * <p>Dodge and Romig 1929; ISO 2859-1; Montgomery, Introduction to Statistical Quality Control.
 *
 * @param sample pieces looked at, 1 or more
 * @param acceptance wrong pieces allowed, 0..sample
 */
public record SamplingPlan(int sample, int acceptance) {

    private static final int SCAN = 2_000;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    public SamplingPlan {
        if (sample < 1 || acceptance < 0 || acceptance > sample) {
            throw new IllegalArgumentException("No plan looks at " + sample + " and lets " + acceptance + " pass");
        }
    }

    /**
     * The smallest plan that passes good work and sends back poor work, from a running process.
     *
     * @param good share of wrong pieces that should pass, 0 to below poor
     * @param passed chance that good work passes at least, 1 less the producer's risk
     * @param poor share of wrong pieces that should not pass, up to 1
     * @param slipped chance that poor work passes at most, the consumer's risk; below passed
     * @return empty where a million pieces would not do
     */
    public static Optional<SamplingPlan> smallest(double good, double passed, double poor, double slipped) {
        return SamplingPlanSearch.ofProcess(good, passed, poor, slipped);
    }

    /**
     * The smallest plan that passes a good batch and sends back a poor one.
     *
     * @param batch pieces in all, 1 or more
     * @param good wrong pieces of a batch that should pass, 0 to below poor
     * @param passed chance that a good batch passes at least
     * @param poor wrong pieces of a batch that should not pass, up to all
     * @param slipped chance that a poor batch passes at most; below passed
     */
    public static SamplingPlan smallestOf(int batch, int good, double passed, int poor, double slipped) {
        return SamplingPlanSearch.ofBatch(batch, good, passed, poor, slipped);
    }

    /**
     * How likely work of a running process is accepted (binomial).
     *
     * @param errorRate share of wrong pieces, 0..1
     */
    public double accepts(double errorRate) {
        requireShare(errorRate);
        return BinomialDistribution.of(sample, errorRate).cumulativeProbability(acceptance);
    }

    /**
     * How likely one closed batch is accepted (hypergeometric).
     *
     * @param batch pieces in all, the sample or more
     * @param wrong pieces of the batch that are wrong, 0..batch
     */
    public double acceptsOf(int batch, int wrong) {
        requireBatch(batch);
        if (wrong < 0 || wrong > batch) {
            throw new IllegalArgumentException("A batch of " + batch + " has no " + wrong + " wrong pieces");
        }
        return HypergeometricDistribution.of(batch, wrong, sample).cumulativeProbability(acceptance);
    }

    /**
     * Share of wrong pieces that get through when a batch sent back is looked at whole and put right: average outgoing
     * quality, the wrong pieces of the sample being put right too.
     *
     * @param errorRate share of wrong pieces that come in, 0..1
     * @param batch pieces in all, the sample or more
     */
    public double outgoing(double errorRate, int batch) {
        requireBatch(batch);
        return accepts(errorRate) * errorRate * (batch - sample) / batch;
    }

    /**
     * Pieces looked at in a batch on average, all of those in a batch sent back: average total inspection.
     *
     * @param errorRate share of wrong pieces that come in, 0..1
     * @param batch pieces in all, the sample or more
     */
    public double inspected(double errorRate, int batch) {
        requireBatch(batch);
        return sample + (1 - accepts(errorRate)) * (batch - sample);
    }

    /**
     * The worst of what gets through: average outgoing quality limit.
     *
     * @param outgoing share of wrong pieces after the check, 0..1
     * @param errorRate share of wrong pieces before it, 0..1
     */
    public record Worst(double outgoing, double errorRate) {}

    /**
     * The most wrong pieces that get through at any error rate.
     *
     * @param batch pieces in all, the sample or more
     */
    public Worst worstOutgoing(int batch) {
        requireBatch(batch);
        int peak = 0;
        for (int i = 1; i <= SCAN; i++) {
            if (outgoing(at(i), batch) > outgoing(at(peak), batch)) {
                peak = i;
            }
        }
        double low = at(Math.max(0, peak - 1));
        double high = at(Math.min(SCAN, peak + 1));
        while (high - low > 1e-10) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (outgoing(left, batch) < outgoing(right, batch)) {
                low = left;
            } else {
                high = right;
            }
        }
        double errorRate = acceptance == sample ? 1 : (low + high) / 2;
        return new Worst(outgoing(errorRate, batch), errorRate);
    }

    /** Error rates to look at first, closest together where large samples have their worst. */
    private static double at(int step) {
        double way = (double) step / SCAN;
        return way * way * way;
    }

    private void requireBatch(int batch) {
        if (batch < sample) {
            throw new IllegalArgumentException("A sample of " + sample + " from a batch of " + batch);
        }
    }

    static void requireShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share is 0 to 1, not " + share);
        }
    }
}
