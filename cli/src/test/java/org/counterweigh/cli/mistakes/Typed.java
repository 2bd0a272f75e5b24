package org.counterweigh.cli.mistakes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;

/**
 * A cell as somebody typed it.
 *
 * @param text as the text form of the samples has it: {@code 60000}, {@code 28%}, {@code 2026-03-31}, {@code 'text}; the result where it is a formula
 * @param formula empty where there is none
 * @param format how a number is shown; empty for the usual way
 */
record Typed(String text, String formula, String format, boolean struckOut) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern PERCENTAGE = Pattern.compile("-?\\d+(\\.\\d+)?%");

    /** As many digits as a person types. */
    private static final MathContext DIGITS = new MathContext(5);

    static Typed of(String text) {
        return new Typed(text, "", "", false);
    }

    static Typed of(double amount) {
        return of(plain(new BigDecimal(amount).round(DIGITS)));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isPercentage() {
        return PERCENTAGE.matcher(text).matches();
    }

    /** 0.28 for 28%; empty where it is no number. */
    OptionalDouble number() {
        if (isPercentage()) {
            String hundredths = text.substring(0, text.length() - 1);
            return OptionalDouble.of(new BigDecimal(hundredths).movePointLeft(2).doubleValue());
        }
        return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** Another number in the same looks; the cell itself where it holds none. */
    Typed changed(DoubleUnaryOperator change) {
        OptionalDouble before = number();
        if (before.isEmpty()) {
            return this;
        }
        BigDecimal after = new BigDecimal(change.applyAsDouble(before.getAsDouble())).round(DIGITS);
        return saying(isPercentage() ? plain(after.movePointRight(2)) + "%" : plain(after));
    }

    Typed saying(String other) {
        return new Typed(other, formula, format, struckOut);
    }

    Typed shownAs(String other) {
        return new Typed(text, formula, other, struckOut);
    }

    Typed crossedOut() {
        return new Typed(text, formula, format, true);
    }

    Typed calculated(String by) {
        return new Typed(text, by, format, struckOut);
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
