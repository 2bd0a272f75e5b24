package org.counterweigh.breakeven;

import java.util.Optional;
import org.counterweigh.figures.Given;

/**
 * How far one figure is varied in the search for its break-even.
 *
 * <p>By what it measures: rates -0.5..1; hours of the day 0..8; a ramp 0..12 months; shares 0..1, and errors a unit
 * likewise; a ratio, a share above 1 today and everything else from nothing to four times today. Always as wide as the
 * figure's own range, and never without today's value. A figure that is nothing today and no share is varied over its
 * own range only, and not at all where it has none.
 */
final class Search {

    private static final double TIMES_TODAY = 4;
    private static final Bounds SHARES = new Bounds(0, 1);
    private static final Bounds RATES = new Bounds(-0.5, 1);
    private static final Bounds WORKING_DAY = new Bounds(0, 8);
    private static final Bounds FIRST_YEAR = new Bounds(0, 12);

    private Search() {}

    static Optional<Bounds> of(Given given, Optional<Bounds> plausible) {
        Optional<Bounds> usual = usual(given);
        Optional<Bounds> range = usual.isPresent()
                ? usual.map(bounds -> plausible.map(bounds::with).orElse(bounds))
                : plausible;
        return range.map(bounds -> bounds.with(given.value())).filter(bounds -> bounds.low() < bounds.high());
    }

    private static Optional<Bounds> usual(Given given) {
        double today = given.value();
        Bounds fromNothing = new Bounds(0, 0).with(TIMES_TODAY * today);
        return switch (given.measure()) {
            case RATE -> Optional.of(RATES);
            case HOURS_OF_DAY -> Optional.of(WORKING_DAY);
            case RAMP -> Optional.of(FIRST_YEAR);
            case RATIO -> Optional.of(today > 0 ? fromNothing : SHARES);
            case SHARE -> Optional.of(today > 1 ? fromNothing : SHARES);
            case ERROR_RATE -> Optional.of(fromNothing.with(SHARES));
            case CHOICE -> Optional.empty();
            case MONEY, HOURS, DAYS, MONTHS, COUNT -> today == 0 ? Optional.empty() : Optional.of(fromNothing);
        };
    }
}
