package org.counterweigh.figures;

/** What a figure may be counted in; a year is not among them, since every yearly line is an amount of its year. */
public enum Dimension {
    MONEY("money"),
    FOREIGN("provider currency"),
    HOURS("h"),
    PEOPLE("FTE"),
    UNITS("unit", "units"),
    DAYS("day", "days"),
    MONTHS("month", "months"),
    YEARS("year", "years"),
    ERRORS("error", "errors"),
    QUERIES("query", "queries"),
    RECORDS("record", "records"),
    INCIDENTS("incident", "incidents"),
    PROVIDERS("provider", "providers");

    private final String sign;
    private final String several;

    Dimension(String sign) {
        this(sign, sign);
    }

    Dimension(String sign, String several) {
        this.sign = sign;
        this.several = several;
    }

    String sign() {
        return sign;
    }

    /** Of more than one, or less. */
    String several() {
        return several;
    }
}
