package org.counterweigh.figures;

/**
 * A number that belongs to the definition, such as the months of a year.
 *
 * @param name of one that a reader would ask about; empty for the others
 */
public record Constant(double amount, Unit unit, String name) implements Figure {

    Constant(double amount, Unit unit) {
        this(amount, unit, "");
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.constant(this);
    }
}
