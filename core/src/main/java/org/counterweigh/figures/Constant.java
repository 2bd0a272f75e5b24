package org.counterweigh.figures;

/** A number that belongs to the definition, such as the months of a year. */
public record Constant(double amount, Unit unit) implements Figure {

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.constant(this);
    }
}
