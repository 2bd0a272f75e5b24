package org.counterweigh.chance;

/**
 * A value without doubt.
 *
 * @param value finite
 */
public record Certain(double value) implements Distribution {

    public Certain {
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
    public Certain scaled(double factor) {
        return new Certain(value * Require.notNegative("factor", factor));
    }
}
