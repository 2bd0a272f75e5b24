package org.counterweigh.excel.timeentries;

import java.util.Locale;

/** Counts, hours and shares as findings write them. */
final class CountWords {

    private CountWords() {}

    /** {@code 1 row}, {@code 1,204 rows}. */
    static String count(long times, String one, String several) {
        return String.format(Locale.ROOT, "%,d ", times) + (times == 1 ? one : several);
    }

    static String rows(long times) {
        return count(times, "row", "rows");
    }

    /** 1,234.5; whole hours from a hundred on. */
    static String hours(double hours) {
        boolean whole = Math.abs(hours) >= 100 || hours == Math.rint(hours);
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.1f", hours);
    }

    static String money(double amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** 0.2 as {@code 20%}; {@code 0%} where there is nothing to share. */
    static String share(double part, double whole) {
        return whole == 0 ? "0%" : String.format(Locale.ROOT, "%.0f%%", 100 * part / whole);
    }
}
