package org.counterweigh.probability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The loss of a year in which a Poisson number of events each cost an independent amount.
 *
 * <p>S = X1 + ... + XN, not N times one X, which has the same mean but far too much spread (Klugman, Panjer and Willmot;
 * Jones and Freund 2014). Moments are closed forms. The distribution is worked out by discrete Fourier transform with
 * exponential tilting (Embrechts and Frei 2009) on grids of rising fineness towards 0; probabilities are right to
 * 1e-3 and, for severities whose interval spans less than two orders of magnitude, to 1e-4. Very frequent losses of
 * small skewness follow a translated gamma distribution with the right first three moments.
 */
public final class CompoundPoisson {

    private static final double OFTEN = 300;
    private static final double HARDLY_SKEWED = 0.2;
    private static final int MOST_GRIDS = 4;
    private static final double FINER = 16;
    /** Lets a loss of k times the size count as k events in spite of rounding. */
    private static final double ROUNDING = 1 + 1e-12;

    private final double frequency;
    private final Pert severity;
    private final Shape shape;

    /** Probability that a loss is exceeded, and the loss that is not exceeded with a probability. */
    private record Shape(DoubleUnaryOperator exceedance, DoubleUnaryOperator quantile) {}

    /**
     * @param frequency expected events a year, 0 or more
     * @param severity cost of one event, in money; never below 0
     */
    public CompoundPoisson(double frequency, Pert severity) {
        this.frequency = Require.notNegative("frequency", frequency);
        this.severity = severity;
        Require.that(severity.quantile(0) >= 0, "severity must not be below 0, but may be " + severity.quantile(0));
        shape = shape();
    }

    private Shape shape() {
        if (frequency == 0 || severity.isCertain()) {
            return counted(severity.mean());
        }
        if (frequency > OFTEN && skewness() < HARDLY_SKEWED) {
            double form = 4 / (skewness() * skewness());
            double scale = Math.sqrt(variance()) * skewness() / 2;
            var gamma = GammaDistribution.of(form, scale);
            double shift = mean() - form * scale;
            return new Shape(
                    loss -> gamma.survivalProbability(loss - shift),
                    p -> shift + gamma.inverseCumulativeProbability(p));
        }
        List<LossGrid> grids = grids();
        return new Shape(loss -> exceedance(grids, loss), p -> quantile(grids, p));
    }

    /** Losses of one known size, or none: only their number is uncertain. */
    private Shape counted(double size) {
        if (frequency == 0 || size == 0) {
            return new Shape(loss -> 0, p -> 0);
        }
        var events = PoissonDistribution.of(frequency);
        return new Shape(
                loss -> {
                    double most = Math.floor(loss / size * ROUNDING);
                    return most >= Integer.MAX_VALUE ? 0 : events.survivalProbability((int) most);
                },
                p -> size * events.inverseCumulativeProbability(p));
    }

    /** Grids, the widest first, each finer and shorter than the one before; a sum within one needs no part beyond it. */
    private List<LossGrid> grids() {
        double largest = severity.quantile(1 - 1e-6 / Math.max(1, frequency));
        double range = mean() + Math.max(10 * Math.sqrt(variance()), largest);
        double small = severity.quantile(0.05) / FINER;
        List<LossGrid> grids = new ArrayList<>();
        do {
            grids.add(LossGrid.of(frequency, severity, range));
            range /= FINER;
        } while (grids.size() < MOST_GRIDS && grids.get(grids.size() - 1).step() > small);
        return grids;
    }

    public double mean() {
        return frequency * severity.mean();
    }

    public double variance() {
        return frequency * secondMoment();
    }

    /** Third standardised central moment; 0 when there is no loss at all. */
    public double skewness() {
        double mean = severity.mean();
        double variance = severity.variance();
        double third = severity.skewness() * variance * Math.sqrt(variance) + 3 * mean * variance + mean * mean * mean;
        double second = secondMoment();
        return frequency == 0 || second == 0 ? 0 : third / (second * Math.sqrt(second) * Math.sqrt(frequency));
    }

    private double secondMoment() {
        return severity.variance() + severity.mean() * severity.mean();
    }

    /** Probability of a year without any event. */
    public double chanceOfNone() {
        return Math.exp(-frequency);
    }

    /** Probability that a year loses more than this, 0..1. */
    public double exceedance(double loss) {
        Require.that(!Double.isNaN(loss), "loss must be a number");
        if (loss < 0) {
            return 1;
        }
        return loss == Double.POSITIVE_INFINITY
                ? 0
                : Math.max(0, Math.min(1, shape.exceedance().applyAsDouble(loss)));
    }

    /** The least loss a year stays within with probability p, 0 to below 1; 0 up to the chance of no loss. */
    public double quantile(double p) {
        Require.that(p >= 0 && p < 1, "p must be at least 0 and below 1, not " + p);
        return p <= 1 - exceedance(0) ? 0 : Math.max(0, shape.quantile().applyAsDouble(p));
    }

    private double exceedance(List<LossGrid> grids, double loss) {
        for (int i = grids.size() - 1; i >= 0; i--) {
            if (loss <= grids.get(i).range()) {
                return grids.get(i).exceedance(loss);
            }
        }
        // Beyond all grids a loss is one large event (subexponential tails: P(S > x) ~ lambda P(X > x))
        double oneLarge = frequency * (1 - severity.cumulative(loss));
        return Math.min(grids.get(0).exceedance(grids.get(0).range()), oneLarge);
    }

    private double quantile(List<LossGrid> grids, double p) {
        for (int i = grids.size() - 1; i >= 0; i--) {
            LossGrid grid = grids.get(i);
            if (1 - p >= grid.exceedance(grid.range())) {
                return grid.quantile(p);
            }
        }
        return Math.max(grids.get(0).range(), severity.quantile(Math.max(0, 1 - (1 - p) / frequency)));
    }
}
