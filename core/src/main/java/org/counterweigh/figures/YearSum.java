package org.counterweigh.figures;

/** Arithmetic along the years of one figure. */
public enum YearSum {
    TOTAL("all years of"),
    CUMULATED("cumulated");

    private final String words;

    YearSum(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean yearly() {
        return this == CUMULATED;
    }
}
