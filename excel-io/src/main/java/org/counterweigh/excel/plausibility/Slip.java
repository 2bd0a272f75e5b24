package org.counterweigh.excel.plausibility;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.UsualRange;

/** How a figure comes to be many times too large or too small, the commonest slip first. */
enum Slip {
    MONTHLY(12, "a month's amount"),
    HOURLY(1_800, "an hour's amount"),
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

    /** The first that brings the figure into its usual range. */
    static Optional<Slip> of(Given given, UsualRange usual) {
        return Arrays.stream(values())
                .filter(slip -> slip.happensTo(given))
                .filter(slip -> usual.holds(slip.meant(given)))
                .min(Comparator.naturalOrder());
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
            case MONTHLY -> money && !powers.containsKey(Dimension.HOURS) || powers.containsKey(Dimension.UNITS);
            case HOURLY -> money && powers.containsKey(Dimension.PEOPLE);
            case IN_THOUSANDS, A_THOUSAND_TIMES -> money || powers.containsKey(Dimension.UNITS);
            case MINUTES -> powers.getOrDefault(Dimension.HOURS, 0) > 0;
            case PERCENT, FOR_ONE -> given.unit().isShare();
            case TEN_TIMES, A_TENTH -> true;
        };
    }
}
