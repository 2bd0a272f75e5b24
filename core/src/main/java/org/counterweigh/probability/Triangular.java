package org.counterweigh.probability;

/**
 * A density that rises in a straight line to the most likely value and falls in one to the highest.
 */
public record Triangular(double low, double likely, double high) implements Distribution {

    public Triangular {
        Require.rising(low, likely, high);
    }

    @Override
    public double quantile(double p) {
        Require.share("p", p);
        if (isCertain() || p == 0) {
            return low;
        }
        double width = high - low;
        double peak = (likely - low) / width;
        return p < peak
                ? low + Math.sqrt(p * width * (likely - low))
                : high - Math.sqrt((1 - p) * width * (high - likely));
    }

    @Override
    public double cumulative(double value) {
        if (value < low) {
            return 0;
        }
        if (value >= high) {
            return 1;
        }
        double width = high - low;
        return value < likely
                ? (value - low) / width * ((value - low) / (likely - low))
                : 1 - (high - value) / width * ((high - value) / (high - likely));
    }

    @Override
    public double limitedMean(double limit) {
        if (limit <= low) {
            return limit;
        }
        if (limit >= high) {
            return mean();
        }
        // The limit less the area under the cumulative probability, or the mean less that above it.
        double width = high - low;
        return limit < likely
                ? limit - Math.pow(limit - low, 3) / (3 * width * (likely - low))
                : mean() - Math.pow(high - limit, 3) / (3 * width * (high - likely));
    }

    @Override
    public double mean() {
        // Measured from the most likely value, so that a range without width keeps its value to the last bit.
        return likely + ((low - likely) + (high - likely)) / 3;
    }

    @Override
    public double variance() {
        double below = likely - low;
        double above = high - likely;
        return (below * below + below * above + above * above) / 18;
    }

    @Override
    public double skewness() {
        if (isCertain()) {
            return 0;
        }
        // In shares of the width, with the peak at c: mean (1 + c)/3, variance (1 - c + c*c)/18.
        double peak = (likely - low) / (high - low);
        double spread = 1 - peak + peak * peak;
        return Math.sqrt(2) * (1 - 2 * peak) * (2 - peak) * (1 + peak) / (5 * spread * Math.sqrt(spread));
    }

    @Override
    public boolean isCertain() {
        return low == high;
    }

    @Override
    public Triangular scaled(double factor) {
        Require.notNegative("factor", factor);
        return new Triangular(low * factor, likely * factor, high * factor);
    }
}
