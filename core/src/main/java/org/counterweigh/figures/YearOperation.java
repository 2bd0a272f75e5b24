package org.counterweigh.figures;

/** Arithmetic along the years of one figure. */
public enum YearOperation {
    TOTAL("all years of"),
    CUMULATED("cumulated"),
    LARGEST("largest year of"),
    PREVIOUS("year before of");

    private final String words;

    YearOperation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean yearly() {
        return this == CUMULATED || this == PREVIOUS;
    }
}
