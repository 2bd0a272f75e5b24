package org.counterweigh.figures;

/** A figure the calculation starts from; two figures of the same cell are the same object. */
public final class Given implements Figure {

    private final String label;
    private final double value;
    private final Unit unit;
    private final Measure measure;
    private final Source source;

    /** A figure that measures what its unit says. */
    public Given(String label, double value, Unit unit, Source source) {
        this(label, value, unit, Measure.of(unit), source);
    }

    /**
     * @param label what the figure is, with whose it is: {@code Salary, Paralegal}
     * @param value finite; shares are 0..1, money is in the firm's currency, rates are a year
     */
    public Given(String label, double value, Unit unit, Measure measure, Source source) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(label + " is not a number: " + value);
        }
        this.label = label;
        this.value = value;
        this.unit = unit;
        this.measure = measure;
        this.source = source;
    }

    public String label() {
        return label;
    }

    public double value() {
        return value;
    }

    public Measure measure() {
        return measure;
    }

    public Source source() {
        return source;
    }

    public boolean isDefault() {
        return source instanceof Source.Default;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.given(this);
    }

    @Override
    public String toString() {
        return label + " = " + value + " " + unit + " [" + source.text() + "]";
    }
}
