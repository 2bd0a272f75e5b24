package org.counterweigh.probability;

/** A density that rises in a straight line to the most likely value and falls in one to the highest. */
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
    public boolean isCertain() {
        return low == high;
    }
}
