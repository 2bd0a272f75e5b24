package org.counterweigh.figures;

import java.util.List;

/**
 * A formula, not a result: a given figure, a named line, or a figure worked from others.
 *
 * <p>A figure holds one amount, or one for each year 0..N of the timeline when {@link #yearly()}. Its formula never
 * needs brackets: whatever would, is refused and asks for a line of its own.
 */
public sealed interface Figure permits Given, Constant, Calendar, Line, Worked, AcrossYears {

    Unit unit();

    default boolean yearly() {
        return false;
    }

    <T> T read(Reading<T> reading);

    default Figure plus(Figure other) {
        return new Worked(Operation.PLUS, this, other);
    }

    default Figure minus(Figure other) {
        return new Worked(Operation.MINUS, this, other);
    }

    default Figure times(Figure other) {
        return new Worked(Operation.TIMES, this, other);
    }

    default Figure over(Figure other) {
        return new Worked(Operation.OVER, this, other);
    }

    default Figure toThe(Figure exponent) {
        return new Worked(Operation.POWER, this, exponent);
    }

    /** This figure, or the bound where this is larger. */
    default Figure atMost(Figure bound) {
        return new Worked(Operation.AT_MOST, this, bound);
    }

    /** This figure, or the bound where this is smaller. */
    default Figure atLeast(Figure bound) {
        return new Worked(Operation.AT_LEAST, this, bound);
    }

    /** This figure, or nothing where it is negative. */
    default Figure notBelowZero() {
        return atLeast(new Constant(0, unit()));
    }

    /** This figure over another, or nothing where the other is nothing. */
    default Figure overAny(Figure other) {
        return new Worked(Operation.OVER_ANY, this, other);
    }

    /** 1 where this figure is above the other, else 0. */
    default Figure exceeds(Figure other) {
        return new Worked(Operation.EXCEEDS, this, other);
    }

    /** The largest year: one amount. */
    default Figure largest() {
        return new AcrossYears(YearOperation.LARGEST, this);
    }

    /** Each year what the year before was; nothing in Year 0. */
    default Figure previous() {
        return new AcrossYears(YearOperation.PREVIOUS, this);
    }

    /** All years added up: one amount. */
    default Figure total() {
        return new AcrossYears(YearOperation.TOTAL, this);
    }

    /** Each year with all the years before it. */
    default Figure cumulated() {
        return new AcrossYears(YearOperation.CUMULATED, this);
    }

    static Figure constant(double amount, Unit unit) {
        return new Constant(amount, unit);
    }

    /** A number that a reader would ask about, with what it is. */
    static Figure constant(String name, double amount, Unit unit) {
        return new Constant(amount, unit, name);
    }

    /** The sum of the terms, nothing when there are none. */
    static Figure sum(List<? extends Figure> terms, Unit unit) {
        Figure sum = terms.isEmpty() ? constant(0, unit) : terms.get(0);
        for (Figure term : terms.subList(Math.min(1, terms.size()), terms.size())) {
            sum = sum.plus(term);
        }
        return sum;
    }
}
