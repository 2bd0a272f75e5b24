package org.counterweigh.excel.input;

import java.math.BigDecimal;
import java.math.MathContext;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.workbook.Content;

/**
 * What a figure may be.
 *
 * @param low least amount; excluded itself where {@code open}
 * @param usualLow below which it is unlikely
 */
record Limits(Kind kind, double low, boolean open, double high, double usualLow, double usualHigh) {

    /** Beyond this an amount is a slip of the keyboard. */
    private static final double LARGEST = 1e12;

    static Limits of(Kind kind) {
        return switch (kind) {
            case BOUND -> new Limits(kind, -1, false, LARGEST, -1, LARGEST);
            case CORRELATION -> new Limits(kind, -1, false, 1, -1, 1);
            case SHARE -> new Limits(kind, 0, false, 1, 0, 1);
            case RATE -> new Limits(kind, -1, true, 1, -1, 1);
            default -> new Limits(kind, 0, false, LARGEST, 0, LARGEST);
        };
    }

    Limits above(double bound) {
        return new Limits(kind, bound, true, high, usualLow, usualHigh);
    }

    Limits atLeast(double bound) {
        return new Limits(kind, bound, false, high, usualLow, usualHigh);
    }

    Limits atMost(double bound) {
        return new Limits(kind, low, open, bound, usualLow, usualHigh);
    }

    Limits usually(double from, double to) {
        return new Limits(kind, low, open, high, from, to);
    }

    /** Whether the amount is possible; tells nothing. */
    boolean admits(double amount) {
        boolean whole = kind != Kind.WHOLE || amount == Math.rint(amount);
        return Math.abs(amount) <= LARGEST && amount >= low && !(open && amount == low) && amount <= high && whole;
    }

    /** Whether the amount may stand; tells why not, and tells what is merely unlikely. */
    boolean admit(double amount, Entry entry) {
        if (!Double.isFinite(amount) || Math.abs(amount) > LARGEST) {
            entry.stops(shown(amount) + " is no amount that can be read.", "Type " + wanted() + ".");
            return false;
        }
        if (kind.isPercentage() && amount > high) {
            String typed = new Content.Amount(amount).shown();
            entry.stops(
                    typed + " is " + percent(amount) + ", more than " + percent(high) + ".",
                    "If you mean " + typed + "%, type " + typed + "%.");
            return false;
        }
        if (amount < low || (open && amount == low) || amount > high) {
            entry.stops(shown(amount) + " is outside what is possible.", "Type " + wanted() + ".");
            return false;
        }
        if (kind == Kind.WHOLE && amount != Math.rint(amount)) {
            entry.stops(shown(amount) + " is not a whole number.", "Type " + wanted() + ".");
            return false;
        }
        if (amount < usualLow || amount > usualHigh) {
            entry.unlikely(
                    shown(amount) + " is unusual; " + shown(usualLow) + " to " + shown(usualHigh) + " is usual.",
                    "Check it; leave it if it is right.");
        }
        return true;
    }

    /** What to type, in words. */
    String wanted() {
        String what = kind.isPercentage() ? "a percentage" : kind == Kind.WHOLE ? "a whole number" : "a number";
        String least = open ? " above " + shown(low) : " from " + shown(low);
        if (high < LARGEST) {
            return what + least + (open ? " and at most " : " to ") + shown(high);
        }
        return open ? what + least : what + ", " + shown(low) + " or more";
    }

    private String shown(double amount) {
        return kind.isPercentage() && Double.isFinite(amount) ? percent(amount) : new Content.Amount(amount).shown();
    }

    /** Three digits, for a figure that was worked out: {@code 0.0213}. */
    static String rounded(double amount) {
        return plain(new BigDecimal(amount).round(new MathContext(3)).doubleValue());
    }

    static String plain(double amount) {
        return new Content.Amount(amount).shown();
    }

    /** 0.25 as {@code 25%}. */
    static String percent(double share) {
        BigDecimal percent = new BigDecimal(share).movePointRight(2).round(new MathContext(6));
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
