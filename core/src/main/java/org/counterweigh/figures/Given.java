package org.counterweigh.figures;

/**
 * A figure the calculation starts from; two figures of the same cell are the same object, and no others are equal.
 *
 * @param label what the figure is, with whose it is: {@code Salary, Paralegal}
 * @param value finite; shares are 0..1, money is in the firm's currency, rates are a year
 */
public record Given(String label, double value, Unit unit, Measure measure, Source source) implements Figure {

    public Given {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(label + " is not a number: " + value);
        }
    }

    /** A figure that measures what its unit says. */
    public Given(String label, double value, Unit unit, Source source) {
        this(label, value, unit, Measure.of(unit), source);
    }

    public boolean isDefault() {
        return source instanceof Source.Default;
    }

    /** Whether somebody said that there is none of it, which is no blank. */
    public boolean isGivenAsNothing() {
        return value == 0 && !isDefault();
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.given(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return label + " = " + value + " " + unit + " [" + source.text() + "]";
    }
}
