package org.counterweigh.breakeven;

/** The least and the most a figure can be; both finite. */
public record Bounds(double low, double high) {
    public Bounds {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("No range from " + low + " to " + high);
        }
    }

    public boolean contain(double amount) {
        return low <= amount && amount <= high;
    }

    Bounds with(double amount) {
        return new Bounds(Math.min(low, amount), Math.max(high, amount));
    }

    Bounds with(Bounds other) {
        return with(other.low).with(other.high);
    }
}
