package org.counterweigh.figures;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Prints an amount of a derivation, the same on every machine: {@code 12,000} or {@code 0.15625}. */
final class Amounts {

    private Amounts() {}

    static String text(double amount) {
        var pattern = Math.abs(amount) >= 1000 ? "#,##0.##" : "0.######";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount + 0.0);
    }
}
