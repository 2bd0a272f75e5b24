package org.counterweigh.report.narrative;

import java.util.Collection;

/** Thousands or millions where whole amounts would crowd a chart. */
enum MoneyScale {
    WHOLE(1),
    THOUSAND(1e3),
    MILLION(1e6);

    private final double size;

    MoneyScale(double size) {
        this.size = size;
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
    String unit(Words words) {
        return words.word("scale", this);
    }

    private int decimals() {
        return this == MILLION ? 1 : 0;
    }

    String amount(double money, Words words) {
        return words.number(money / size, decimals(), decimals());
    }

    String signed(double money, Words words) {
        return words.signed(money / size, decimals());
    }
}
