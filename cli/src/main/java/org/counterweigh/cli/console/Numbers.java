package org.counterweigh.cli.console;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers on the terminal, the same on every machine. */
public final class Numbers {

    private Numbers() {}

    /** Money or another large amount, to the whole unit: {@code 184,300}. */
    public static String whole(double amount) {
        return format("#,##0", amount);
    }

    /** With as many decimals as its size deserves: {@code 12,000.5} or {@code 0.15625}. */
    public static String exact(double amount) {
        return format(Math.abs(amount) >= 1000 ? "#,##0.##" : "0.######", amount);
    }

    public static String percent(double share) {
        return format("0.0#", share * 100) + "%";
    }

    private static String format(String pattern, double amount) {
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
        return text.matches("-0(\\.0+)?%?") ? text.substring(1) : text;
    }
}
