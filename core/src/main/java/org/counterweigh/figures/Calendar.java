package org.counterweigh.figures;

/** What the timeline itself knows of a year: its number, and 1 or 0 for what kind of year it is. */
public enum Calendar implements Figure {
    YEAR("Year", Unit.YEARS),
    OPERATING("Operating year", Unit.SHARE),
    FIRST("First year", Unit.SHARE),
    STEADY("Steady year", Unit.SHARE),
    LAST("Last year", Unit.SHARE);

    private final String label;
    private final Unit unit;

    Calendar(String label, Unit unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Year 2, or Year 1 when there is no second. */
    public static int steadyYear(int horizon) {
        return Math.min(2, horizon);
    }

    public double in(int year, int horizon) {
        return switch (this) {
            case YEAR -> year;
            case OPERATING -> year >= 1 ? 1 : 0;
            case FIRST -> year == 1 ? 1 : 0;
            case STEADY -> year == steadyYear(horizon) ? 1 : 0;
            case LAST -> year == horizon ? 1 : 0;
        };
    }

    public String label() {
        return label;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public boolean yearly() {
        return true;
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.calendar(this);
    }
}
