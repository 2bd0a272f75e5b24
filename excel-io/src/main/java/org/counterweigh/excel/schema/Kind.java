package org.counterweigh.excel.schema;

/** What kind of thing is typed into a cell. */
public enum Kind {
    TEXT,
    LIST,
    CHOICE,
    YES_NO,
    DATE,
    /** A time of day: 9, 9.5 or 09:30. */
    CLOCK,
    NUMBER,
    WHOLE,
    /** An end of a range: a number that may lie below 0, since a rate may. */
    BOUND,
    /** What may stand in another cell, which says how it is read. */
    ANY,
    /** How two figures move together, from -1 to 1. */
    CORRELATION,
    /** A percentage from 0% to 100%. */
    SHARE,
    /** A yearly rate of growth or return, above -100% and at most 100%. */
    RATE;

    public boolean isFigure() {
        return this == NUMBER || this == WHOLE || this == BOUND || this == CORRELATION || isPercentage();
    }

    /** Whether it may lie anywhere in a range; a count of years or providers may not, nor what describes a range. */
    public boolean varies() {
        return this == NUMBER || isPercentage();
    }

    public boolean isPercentage() {
        return this == SHARE || this == RATE;
    }
}
