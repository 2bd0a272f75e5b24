package org.counterweigh.report.model;

import java.util.Set;
import org.counterweigh.figures.Dimension;
import org.counterweigh.figures.Unit;

/** The number format of an amount by its unit; nothing is shown as a dash where it is worked out. */
final class NumberFormats {

    static final String WHOLE = signed("#,##0");
    static final String YEARS = "0";
    static final String MONTHS = "#,##0.0";

    private static final Set<Unit> COUNTS = Set.of(Unit.UNITS, Unit.RECORDS, Unit.PROVIDERS);
    private static final Set<Unit> TENTHS =
            Set.of(Unit.HOURS, Unit.DAYS, Unit.MONTHS, Unit.YEARS, Unit.ERRORS, Unit.QUERIES, Unit.INCIDENTS);

    private NumberFormats() {}

    /** For an amount that is worked out: as coarse as a reader wants it. */
    static String worked(Unit unit) {
        if (unit.isShare()) {
            return signed("0.0%");
        }
        if (unit.equals(Unit.MONEY) || COUNTS.contains(unit)) {
            return WHOLE;
        }
        if (TENTHS.contains(unit)) {
            return signed("#,##0.0");
        }
        return unit.equals(Unit.PEOPLE) || isMoney(unit) ? signed("#,##0.00") : signed("#,##0.0000");
    }

    /** For an amount someone typed: as fine as it may have been typed, and as its column has room for. */
    static String typed(Unit unit, double amount) {
        if (unit.isShare()) {
            return "0.0##%";
        }
        if (isMoney(unit)) {
            return "#,##0.00";
        }
        return Math.abs(amount) >= 1_000 ? "#,##0" : "General";
    }

    /** For an amount worked out of one someone typed: as many digits as tell it from its neighbours. */
    static String near(Unit unit, double amount) {
        if (unit.isShare()) {
            return "0.0%";
        }
        double size = Math.abs(amount);
        return size >= 1_000 ? "#,##0" : size >= 1 ? "#,##0.00" : "0.0000";
    }

    private static boolean isMoney(Unit unit) {
        return unit.powers().getOrDefault(Dimension.MONEY, 0) > 0
                || unit.powers().getOrDefault(Dimension.FOREIGN, 0) > 0;
    }

    private static String signed(String pattern) {
        return pattern + ";-" + pattern + ";\"–\"";
    }
}
