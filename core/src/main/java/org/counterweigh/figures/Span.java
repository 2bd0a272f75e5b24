package org.counterweigh.figures;

/** Arithmetic along the years of one figure. */
public enum Span {
    TOTAL("all years of"),
    CUMULATED("cumulated");

    private final String words;

    Span(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean yearly() {
        return this == CUMULATED;
    }
}
