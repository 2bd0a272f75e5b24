package org.counterweigh.figures;

/** What a figure measures, which its unit does not say alone; it decides what values the figure can take. */
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
    COUNT,
    /** Chosen by the tool, such as what a plan takes: nobody can measure it, and it is never varied. */
    CHOICE;

    private static final double HOURS_OF_ONE_DAY = 24;
    private static final double MONTHS_OF_FIRST_YEAR = 12;

    private static final Unit ERRORS_A_UNIT = Unit.ERRORS.per(Unit.UNITS);

    /** The least that a column allows; what nothing can fall to. */
    public double least() {
        return this == RATE ? -1 : 0;
    }

    /** The most that a column allows; infinite where it has no end. */
    public double most() {
        return switch (this) {
            case SHARE, ERROR_RATE -> 1;
            case HOURS_OF_DAY -> HOURS_OF_ONE_DAY;
            case RAMP -> MONTHS_OF_FIRST_YEAR;
            case MONEY, RATE, RATIO, HOURS, DAYS, MONTHS, COUNT, CHOICE -> Double.POSITIVE_INFINITY;
        };
    }

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
