package org.counterweigh.mcda;

/**
 * An exponential value between a worst and a best measure, 0..1, flat beyond (Kirkwood 1997).
 *
 * <p>With x the way from worst to best, v(x) = (1 − e^(−x/ρ)) / (1 − e^(−1/ρ)).
 *
 * @param worst the measure worth nothing
 * @param best the measure worth one; below the worst where less is better
 * @param rho bend in shares of the range, not nothing: above zero the first steps count most, below zero the last;
 *     infinite is a straight line
 */
public record Curve(double worst, double best, double rho) {

    public Curve {
        if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
            throw new IllegalArgumentException("A curve needs two ends that differ: " + worst + ", " + best);
        }
        if (rho == 0 || Double.isNaN(rho)) {
            throw new IllegalArgumentException("The bend of a curve may not be " + rho);
        }
    }

    /** What a measurement is worth, 0..1. */
    public double value(double measure) {
        if (Double.isNaN(measure)) {
            throw new IllegalArgumentException("Nothing was measured: NaN");
        }
        double way = Math.min(1, Math.max(0, (measure - worst) / (best - worst)));
        if (Double.isInfinite(rho)) {
            return way;
        }
        // A sharp bend below zero would overflow; divided through by its largest term it does not.
        return rho < 0 && 1 / rho < -500
                ? (Math.exp((1 - way) / rho) - Math.exp(1 / rho)) / -Math.expm1(1 / rho)
                : Math.expm1(-way / rho) / Math.expm1(-1 / rho);
    }
}
