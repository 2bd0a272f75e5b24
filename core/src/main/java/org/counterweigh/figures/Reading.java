package org.counterweigh.figures;

import java.util.IdentityHashMap;

/**
 * One way to read a formula: as values, samples, words, a spreadsheet formula.
 *
 * <p>Each figure is read once, however many lines share it.
 */
public abstract class Reading<T> {

    private final IdentityHashMap<Figure, T> known;

    protected Reading() {
        known = new IdentityHashMap<>();
    }

    /** Makes room for as many figures as another reading knows. */
    protected Reading(Reading<T> like) {
        known = new IdentityHashMap<>(Math.max(1, like.known.size()));
    }

    public final T of(Figure figure) {
        T reading = known.get(figure);
        if (reading == null) {
            reading = figure.read(this);
            known.put(figure, reading);
        }
        return reading;
    }

    protected abstract T given(Given given);

    protected abstract T constant(Constant constant);

    protected abstract T calendar(Calendar calendar);

    protected abstract T line(Line line);

    protected abstract T worked(Operation operation, T left, T right);

    protected abstract T acrossYears(YearOperation operation, T over);
}
