package org.counterweigh.excel.plausibility;

import java.util.Arrays;
import java.util.Optional;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Given;

/** How a figure comes to be many times too large or too small, the commonest slip first. */
enum Slip {
    MONTHLY(12, "a month's amount"),
    HOURLY(1_800, "an hour's amount"),
    YEARLY(1.0 / 1_800, "a year's amount"),
    IN_YEARS(12, "years"),
    IN_THOUSANDS(1_000, "an amount in thousands"),
    A_THOUSAND_TIMES(0.001, "an amount a thousand times too large"),
    MINUTES(1.0 / 60, "minutes"),
    PERCENT(0.01, "a percentage without its sign"),
    FOR_ONE(100, "1% where 100% is meant"),
    TEN_TIMES(0.1, "a figure with a digit too many"),
    A_TENTH(10, "a figure with a digit too few");

    private final double factor;
    private final String looksLike;

    /** @param factor from what was typed to what was meant */
    Slip(double factor, String looksLike) {
        this.factor = factor;
        this.looksLike = looksLike;
    }

    /** The first that brings the figure between two amounts. */
    static Optional<Slip> of(Given given, double low, double high) {
        return Arrays.stream(values())
                .filter(slip -> slip.happensTo(given))
                .filter(slip -> slip.meant(given) >= low && slip.meant(given) <= high)
                .findFirst();
    }

    double meant(Given given) {
        return given.value() * factor;
    }

    String looksLike() {
        return looksLike;
    }

    private boolean happensTo(Given given) {
        var powers = given.unit().powers();
        boolean money = powers.containsKey(Dimension.MONEY) || powers.containsKey(Dimension.FOREIGN);
        return switch (this) {
            case MONTHLY -> (money && !powers.containsKey(Dimension.HOURS)) || counts(Dimension.UNITS, given);
            case HOURLY -> money && powers.containsKey(Dimension.PEOPLE);
            case YEARLY -> money && powers.getOrDefault(Dimension.HOURS, 0) < 0;
            case IN_YEARS -> counts(Dimension.MONTHS, given);
            case IN_THOUSANDS, A_THOUSAND_TIMES -> money || counts(Dimension.UNITS, given);
            case MINUTES -> counts(Dimension.HOURS, given);
            case PERCENT, FOR_ONE -> given.unit().isShare();
            case TEN_TIMES, A_TENTH -> true;
        };
    }

    private static boolean counts(Dimension dimension, Given given) {
        return given.unit().powers().getOrDefault(dimension, 0) > 0;
    }
}
