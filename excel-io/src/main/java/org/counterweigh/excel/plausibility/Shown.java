package org.counterweigh.excel.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.counterweigh.figures.Given;

/** A figure in the words of a finding: grouped, and to as many digits as anybody would say. */
final class Shown {

    private static final MathContext WHOLE = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext MIXED = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final MathContext FRACTION = new MathContext(5, RoundingMode.HALF_EVEN);

    private Shown() {}

    static String of(Given given) {
        return of(given, given.value());
    }

    /** An amount as the column of the figure would show it. */
    static String of(Given given, double amount) {
        return given.unit().isShare() ? number(amount * 100) + "%" : number(amount);
    }

    static String number(double amount) {
        var format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(rounded(new BigDecimal(amount), Math.abs(amount)));
    }

    private static BigDecimal rounded(BigDecimal exact, double size) {
        if (size >= 1_000) {
            return exact.round(WHOLE).setScale(0, RoundingMode.HALF_EVEN);
        }
        return exact.round(size >= 1 ? MIXED : FRACTION);
    }

    /** As a sentence of its own. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** An amount that was worked out, to three digits. */
    static double about(double amount) {
        return new BigDecimal(amount)
                .round(new MathContext(3, RoundingMode.HALF_EVEN))
                .doubleValue();
    }

    /** A multiple in words: {@code 12 times}, {@code 5%}. */
    static String times(double multiple) {
        BigDecimal rounded = new BigDecimal(multiple).round(new MathContext(2, RoundingMode.HALF_EVEN));
        return multiple >= 2 ? number(rounded.doubleValue()) + " times" : percent(multiple);
    }

    /** A share to two digits. */
    static String percent(double share) {
        return number(100
                        * new BigDecimal(share)
                                .round(new MathContext(2, RoundingMode.HALF_EVEN))
                                .doubleValue()) + "%";
    }
}
