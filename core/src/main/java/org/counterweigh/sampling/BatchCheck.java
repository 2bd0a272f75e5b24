package org.counterweigh.sampling;

import java.util.List;

/**
 * How many pieces of a delivery to look at, and how many wrong ones to let pass.
 *
 * @param batch pieces delivered in a month
 * @param good error rate that should nearly always pass, 0..1
 * @param poor error rate that should nearly always be sent back, 0..1
 * @param because where the two rates come from
 * @param curve how likely a batch is accepted at rising error rates
 */
public record BatchCheck(SamplingPlan plan, int batch, double good, double poor, String because, List<Point> curve) {
    public BatchCheck {
        curve = List.copyOf(curve);
    }

    /**
     * One error rate.
     *
     * @param accepted chance that a batch of this error rate passes, 0..1
     * @param outgoing share of wrong pieces after the check, batches sent back being put right, 0..1
     */
    public record Point(double errorRate, double accepted, double outgoing) {}
}
