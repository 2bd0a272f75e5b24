package org.counterweigh.report.narrative;

import java.util.Collection;

/** Thousands, millions or billions where whole amounts would crowd a chart. */
enum MoneyScale {
    WHOLE(1),
    THOUSAND(1e3),
    MILLION(1e6),
    BILLION(1e9);

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
        return largest < 1e8 ? THOUSAND : largest < 1e11 ? MILLION : BILLION;
    }

    /** Whole amounts, unless the largest has more than nine digits. */
    static MoneyScale inFull(Collection<Double> amounts) {
        double largest = amounts.stream().mapToDouble(Math::abs).max().orElse(0);
        return largest < 1e9 ? WHOLE : largest < 1e12 ? THOUSAND : MILLION;
    }

    /** The one in which amounts have three digits at most, as far as there is one. */
    static MoneyScale narrow(Collection<Double> amounts) {
        double largest = amounts.stream().mapToDouble(Math::abs).max().orElse(0);
        return largest < 1e3 ? WHOLE : largest < 1e6 ? THOUSAND : largest < 1e9 ? MILLION : BILLION;
    }

    /** What the last printed digit counts. */
    double unit() {
        return size / Math.pow(10, decimals());
    }

    /** {@code USD thousand} */
    String unit(Words words) {
        return words.word("scale", this);
    }

    private int decimals() {
        return this == MILLION || this == BILLION ? 1 : 0;
    }

    String amount(double money, Words words) {
        return words.number(money / size, decimals(), decimals());
    }

    String signed(double money, Words words) {
        return words.signed(money / size, decimals());
    }
}
