package org.counterweigh.sampling;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Look at a sample, and at a second one only when the first leaves the batch in doubt (ISO 2859-1).
 *
 * @param first pieces of the first sample, 1 or more
 * @param acceptance wrong pieces of it with which the batch is accepted at once, 0 or more
 * @param rejection wrong pieces of it with which the batch is sent back at once, above the acceptance
 * @param second pieces of the second sample, 1 or more
 * @param acceptanceOfBoth wrong pieces of both samples together that are allowed; rejection less one, or more
 */
public record DoubleSamplingPlan(int first, int acceptance, int rejection, int second, int acceptanceOfBoth) {

    public DoubleSamplingPlan {
        if (first < 1 || second < 1) {
            throw new IllegalArgumentException("Samples of " + first + " and " + second);
        }
        if (acceptance < 0 || rejection <= acceptance || acceptanceOfBoth < rejection - 1) {
            throw new IllegalArgumentException("Accepted with " + acceptance + ", sent back with " + rejection
                    + ", both together allowed " + acceptanceOfBoth);
        }
    }

    /**
     * How likely work of a running process is accepted.
     *
     * @param errorRate share of wrong pieces, 0..1
     */
    public double accepts(double errorRate) {
        SamplingPlan.requireShare(errorRate);
        var one = BinomialDistribution.of(first, errorRate);
        var two = BinomialDistribution.of(second, errorRate);
        return one.cumulativeProbability(acceptance)
                + inDoubt(found -> one.probability(found) * two.cumulativeProbability(acceptanceOfBoth - found));
    }

    /**
     * How likely one closed batch is accepted.
     *
     * @param batch pieces in all, both samples or more
     * @param wrong pieces of the batch that are wrong, 0..batch
     */
    public double acceptsOf(int batch, int wrong) {
        if (batch < first + second || wrong < 0 || wrong > batch) {
            throw new IllegalArgumentException("Samples of " + first + " and " + second + " from a batch of " + batch
                    + " with " + wrong + " wrong pieces");
        }
        var one = HypergeometricDistribution.of(batch, wrong, first);
        return one.cumulativeProbability(acceptance)
                + inDoubt(found -> found > wrong
                        ? 0
                        : one.probability(found)
                                * HypergeometricDistribution.of(batch - first, wrong - found, second)
                                        .cumulativeProbability(acceptanceOfBoth - found));
    }

    /** Pieces looked at on average, both samples being looked at to the end. */
    public double inspected(double errorRate) {
        SamplingPlan.requireShare(errorRate);
        return first + second * inDoubt(BinomialDistribution.of(first, errorRate)::probability);
    }

    private double inDoubt(IntToDoubleFunction with) {
        double sum = 0;
        for (int found = acceptance + 1; found < rejection; found++) {
            sum += with.applyAsDouble(found);
        }
        return sum;
    }
}
