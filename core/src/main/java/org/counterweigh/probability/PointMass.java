package org.counterweigh.probability;

/**
 * A value without doubt.
 *
 * @param value finite
 */
public record PointMass(double value) implements Distribution {

    public PointMass {
        Require.finite("value", value);
    }

    @Override
    public double quantile(double p) {
        Require.share("p", p);
        return value;
    }

    @Override
    public double cumulative(double at) {
        return at >= value ? 1 : 0;
    }

    @Override
    public double limitedMean(double limit) {
        return Math.min(value, limit);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public PointMass scaled(double factor) {
        return new PointMass(value * Require.notNegative("factor", factor));
    }
}
