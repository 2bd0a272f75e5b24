package org.counterweigh.breakeven;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Unit;

/**
 * How far one figure is varied in the search for the value at which an answer turns.
 *
 * <p>By unit and heading, which is the label up to its first comma: rates of growth and the discount rate -0.5..1;
 * hours of overlap 0..8; ramp months 0..12; shares 0..1, and errors a unit likewise; a share that is a ratio, such as
 * productivity, or above 1 today, and everything else from nothing to four times today. Always as wide as the figure's
 * own range, and never without today's value. A figure that is nothing today and no share is varied over its own range
 * only, and not at all where it has none.
 */
final class Search {

    private static final double TIMES_TODAY = 4;
    private static final Bounds SHARES = new Bounds(0, 1);
    private static final Bounds RATES = new Bounds(-0.5, 1);
    private static final Set<String> RATIOS = Set.of("productivity", "cover premium");
    private static final Unit ERROR_RATE = Unit.ERRORS.per(Unit.UNITS);
    private static final Map<String, Bounds> OWN = Map.of(
            "overlap", new Bounds(0, 8), "overlap of office hours", new Bounds(0, 8), "ramp months", new Bounds(0, 12));

    private Search() {}

    /** The range to search; empty where there is nothing to go by. */
    static Optional<Bounds> of(Given given, Optional<Bounds> plausible) {
        Optional<Bounds> usual = usual(given);
        Optional<Bounds> range = usual.isPresent()
                ? usual.map(bounds -> plausible.map(bounds::with).orElse(bounds))
                : plausible;
        return range.map(bounds -> bounds.with(given.value())).filter(bounds -> bounds.low() < bounds.high());
    }

    private static Optional<Bounds> usual(Given given) {
        String heading = heading(given);
        double today = given.value();
        var own = Optional.ofNullable(OWN.get(heading))
                .filter(bounds -> !given.unit().isShare());
        if (own.isPresent()) {
            return own;
        }
        if (given.unit().isShare()) {
            return Optional.of(share(heading, today));
        }
        Bounds fromNothing = new Bounds(0, 0).with(TIMES_TODAY * today);
        if (given.unit().equals(ERROR_RATE)) {
            return Optional.of(fromNothing.with(SHARES));
        }
        return today == 0 ? Optional.empty() : Optional.of(fromNothing);
    }

    private static Bounds share(String heading, double today) {
        if (heading.contains("growth") || heading.contains("escalator") || heading.equals("discount rate")) {
            return RATES;
        }
        boolean ratio = today > 1 || (RATIOS.contains(heading) && today > 0);
        return ratio ? new Bounds(0, TIMES_TODAY * today) : SHARES;
    }

    private static String heading(Given given) {
        String label = given.label();
        int comma = label.indexOf(',');
        return (comma < 0 ? label : label.substring(0, comma)).strip().toLowerCase(Locale.ROOT);
    }
}
