package org.counterweigh.excel.plausibility;

import java.util.Arrays;
import java.util.Optional;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Given;

/** How a figure comes to be many times too large or too small, the commonest slip first. */
enum Slip implements Cause {
    MONTHLY(12, "a month's amount"),
    YEARLY(1.0 / 1_800, "a year's amount"),
    IN_YEARS(12, "years"),
    IN_THOUSANDS(1_000, "an amount in thousands"),
    HOURLY(1_800, "an hour's amount"),
    A_THOUSAND_TIMES(0.001, "an amount a thousand times too large"),
    MINUTES(1.0 / 60, "minutes"),
    PERCENT(0.01, "a percentage without its sign"),
    FOR_ONE(100, "1% where 100% is meant"),
    OTHER_SIGN(-1, "a fall where a rise is meant"),
    TEN_TIMES(0.1, "a figure with a digit too many"),
    A_TENTH(10, "a figure with a digit too few");

    /** Of the largest usual amount: where any less is usual too, nobody is likely to have meant far less than this. */
    private static final double LIKELY = 1.0 / 30;

    private static final double FAR = 2;

    private final double factor;
    private final String looksLike;

    /** @param factor from what was typed to what was meant */
    Slip(double factor, String looksLike) {
        this.factor = factor;
        this.looksLike = looksLike;
    }

    /** The first that brings the figure between two amounts. */
    static Optional<Slip> of(Given given, double low, double high) {
        double least = low > 0 ? low : high * LIKELY;
        return Arrays.stream(values())
                .filter(slip -> slip.happensTo(given))
                .filter(slip -> slip.isOfAnotherUnit() || isFar(given.value(), low, high))
                .filter(slip -> slip.meant(given) >= least && slip.meant(given) <= high)
                .findFirst();
    }

    double meant(Given given) {
        return given.value() * factor;
    }

    @Override
    public String looksLike() {
        return looksLike;
    }

    /** A wrong digit is a guess, which nobody should make about a figure that is merely somewhat unusual. */
    private static boolean isFar(double amount, double low, double high) {
        return amount > FAR * high || amount < low / FAR;
    }

    private boolean isOfAnotherUnit() {
        return this != TEN_TIMES && this != A_TENTH;
    }

    private boolean happensTo(Given given) {
        var powers = given.unit().powers();
        boolean money = powers.containsKey(Dimension.MONEY) || powers.containsKey(Dimension.FOREIGN);
        return switch (this) {
            case MONTHLY -> (money && !powers.containsKey(Dimension.HOURS)) || counts(Dimension.UNITS, given);
            case HOURLY -> money && powers.containsKey(Dimension.PEOPLE);
            case YEARLY -> money && powers.getOrDefault(Dimension.HOURS, 0) < 0;
            case IN_YEARS -> counts(Dimension.MONTHS, given);
            case IN_THOUSANDS -> (money && isWhole(given.value())) || counts(Dimension.UNITS, given);
            case A_THOUSAND_TIMES -> money || counts(Dimension.UNITS, given);
            case MINUTES -> counts(Dimension.HOURS, given);
            case PERCENT, FOR_ONE -> given.unit().isShare();
            case OTHER_SIGN -> given.value() < 0;
            case TEN_TIMES, A_TENTH -> true;
        };
    }

    /** Pay of 60.5 is more likely that of an hour. */
    private static boolean isWhole(double amount) {
        return amount == Math.rint(amount);
    }

    private static boolean counts(Dimension dimension, Given given) {
        return given.unit().powers().getOrDefault(dimension, 0) > 0;
    }
}
