package org.counterweigh.report.narrative;

import java.util.Collection;

/** Thousands or millions where whole amounts would crowd a chart. */
enum MoneyScale {
    WHOLE(1, ""),
    THOUSAND(1e3, " thousand"),
    MILLION(1e6, " million");

    private final double size;
    private final String word;

    MoneyScale(double size, String word) {
        this.size = size;
        this.word = word;
    }

    /** The one in which the largest amount has at most five digits, or one where all are small. */
    static MoneyScale of(Collection<Double> amounts) {
        double largest = amounts.stream().mapToDouble(Math::abs).max().orElse(0);
        if (largest < 1e5) {
            return WHOLE;
        }
        return largest < 1e8 ? THOUSAND : MILLION;
    }

    /** {@code USD thousand} */
    String unit(String currency) {
        return currency + word;
    }

    private int decimals() {
        return this == MILLION ? 1 : 0;
    }

    String amount(double money, FiguresInWords words) {
        return words.number(money / size, decimals(), decimals());
    }

    String signed(double money, FiguresInWords words) {
        return words.signed(money / size, decimals());
    }
}
