package org.counterweigh.figures;

/** What a figure may be counted in; a year is not among them, since every yearly line is an amount of its year. */
public enum Dimension {
    MONEY("money"),
    FOREIGN("provider currency"),
    HOURS("h"),
    PEOPLE("FTE"),
    UNITS("unit"),
    DAYS("day"),
    MONTHS("month"),
    YEARS("year"),
    ERRORS("error"),
    QUERIES("query"),
    RECORDS("record"),
    INCIDENTS("incident");

    private final String sign;

    Dimension(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
