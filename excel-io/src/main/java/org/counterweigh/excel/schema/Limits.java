package org.counterweigh.excel.schema;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure may be, or how long a text.
 *
 * @param low least amount; excluded itself where {@code open}
 * @param usualLow below which it is unlikely
 */
public record Limits(Kind kind, double low, boolean open, double high, double usualLow, double usualHigh) {

    /** Beyond this an amount is a slip of the keyboard, in any currency. */
    public static final double LARGEST = 1e15;

    /** Excel shows one more, which a sum may get wrong. */
    private static final MathContext DIGITS = new MathContext(14);

    private static final int LONGEST_NAME = 200;
    private static final MathContext SAID = new MathContext(4);
    private static final Pattern RANGE =
            Pattern.compile("(?:(above|from) (\\S+?))?,? ?(?:to (\\S+?))?,? ?(?:usually (\\S+) to (\\S+))?");

    /** The limits of the kind, narrowed as the schema writes it: {@code above 0, to 8784, usually 1000 to 2000}. */
    static Limits of(Kind kind, String range) {
        Limits widest = switch (kind) {
            case BOUND -> new Limits(kind, -1, false, LARGEST);
            case CORRELATION -> new Limits(kind, -1, false, 1);
            case SHARE -> new Limits(kind, 0, false, 1);
            case RATE -> new Limits(kind, -1, true, 1);
            case TEXT -> new Limits(kind, 0, false, LONGEST_NAME);
            default -> new Limits(kind, 0, false, LARGEST);
        };
        Matcher narrowed = RANGE.matcher(range);
        if (!narrowed.matches()) {
            throw new IllegalArgumentException("No range: " + range);
        }
        boolean least = narrowed.group(2) != null;
        double low = least ? Double.parseDouble(narrowed.group(2)) : widest.low;
        double high = narrowed.group(3) == null ? widest.high : Double.parseDouble(narrowed.group(3));
        Limits limits = new Limits(kind, low, least ? "above".equals(narrowed.group(1)) : widest.open, high);
        return narrowed.group(4) == null
                ? limits
                : limits.usually(Double.parseDouble(narrowed.group(4)), Double.parseDouble(narrowed.group(5)));
    }

    /** Any amount from 0 on. */
    public static Limits of(Kind kind) {
        return of(kind, "");
    }

    private Limits(Kind kind, double low, boolean open, double high) {
        this(kind, low, open, high, -LARGEST, LARGEST);
    }

    public Limits usually(double from, double to) {
        return new Limits(kind, low, open, high, from, to);
    }

    public boolean isUsual(double amount) {
        return amount >= usualLow && amount <= usualHigh;
    }

    public boolean admits(double amount) {
        boolean whole = kind != Kind.WHOLE || amount == Math.rint(amount);
        return Math.abs(amount) <= LARGEST && isInside(amount) && whole;
    }

    public boolean isInside(double amount) {
        return (open ? amount > low : amount >= low) && amount <= high;
    }

    public boolean isBounded() {
        return high < LARGEST;
    }

    /** What to type, in words: {@code a percentage from 0% to 100%}. */
    public String wanted() {
        String what = kind.isPercentage() ? "a percentage" : kind == Kind.WHOLE ? "a whole number" : "a number";
        String least = open ? " above " + shown(low) : " from " + shown(low);
        if (isBounded()) {
            return what + least + (open ? " and at most " : " to ") + shown(high);
        }
        return open ? what + least : what + ", " + shown(low) + " or more";
    }

    /** What needs no second look, in words: {@code 10% to 60%}; empty where nothing is known of it. */
    public Optional<String> usual() {
        return usualHigh < LARGEST ? Optional.of(shown(usualLow) + " to " + shown(usualHigh)) : Optional.empty();
    }

    /** An amount as somebody would type it into the cell. */
    public String shown(double amount) {
        return kind.isPercentage() && Double.isFinite(amount) ? percent(amount) : plain(amount);
    }

    /** The amount in digits that somebody would type, without those that a sum of binary fractions adds. */
    public static String plain(double amount) {
        return Double.isFinite(amount) ? plain(amount, DIGITS) : Double.toString(amount);
    }

    /** An amount that was worked out, to as many digits as anybody would say. */
    public static String rounded(double amount) {
        return plain(amount, SAID);
    }

    private static String plain(double amount, MathContext digits) {
        return new BigDecimal(Double.toString(amount))
                .round(digits)
                .stripTrailingZeros()
                .toPlainString();
    }

    public static String percent(double share) {
        BigDecimal percent = new BigDecimal(share).movePointRight(2).round(new MathContext(6));
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
