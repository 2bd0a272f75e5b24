package org.counterweigh.figures;

/** What a figure measures, which its unit does not say alone; it decides over which values the figure is searched. */
public enum Measure {
    MONEY,
    /** Growth or return a year, which may be negative. */
    RATE,
    /** One amount as a multiple of another, which may exceed 1. */
    RATIO,
    /** A part of a whole. */
    SHARE,
    /** Errors a unit; usually below 1, though a unit may hold more than one. */
    ERROR_RATE,
    HOURS,
    /** Hours of one working day. */
    HOURS_OF_DAY,
    DAYS,
    MONTHS,
    /** Months of the first year in which a provider works up to all of the work. */
    RAMP,
    COUNT;

    private static final Unit ERRORS_A_UNIT = Unit.ERRORS.per(Unit.UNITS);

    /** What a figure of the unit measures where nobody says more. */
    public static Measure of(Unit unit) {
        if (unit.isShare()) {
            return SHARE;
        }
        if (unit.equals(ERRORS_A_UNIT)) {
            return ERROR_RATE;
        }
        return unit.powers().entrySet().stream()
                .filter(power -> power.getValue() > 0)
                .map(power -> switch (power.getKey()) {
                    case MONEY, FOREIGN -> MONEY;
                    case HOURS -> HOURS;
                    case DAYS -> DAYS;
                    case MONTHS -> MONTHS;
                    default -> COUNT;
                })
                .findFirst()
                .orElse(COUNT);
    }
}
