package org.counterweigh.excel.timeentries;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Counts, hours and shares as findings write them. */
final class CountWords {

    private CountWords() {}

    static String count(long times) {
        return String.format(Locale.ROOT, "%,d", times);
    }

    static String rows(long times) {
        return times == 1 ? "1 row" : count(times) + " rows";
    }

    /** 1,234.5; whole hours from a hundred on. */
    static String hours(double hours) {
        return Math.abs(hours) >= 100 || hours == Math.rint(hours)
                ? String.format(Locale.ROOT, "%,.0f", hours)
                : String.format(Locale.ROOT, "%,.1f", hours);
    }

    static String money(double amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** 0.2 as {@code 20%}; {@code 0%} where there is nothing to share. */
    static String share(double part, double whole) {
        return whole == 0 ? "0%" : String.format(Locale.ROOT, "%.0f%%", 100 * part / whole);
    }

    /** A small figure to three digits: {@code 0.0213}. */
    static String figure(double figure) {
        return new BigDecimal(figure)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
