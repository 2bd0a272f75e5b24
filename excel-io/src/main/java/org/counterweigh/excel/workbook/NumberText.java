package org.counterweigh.excel.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number typed as text, in the writing of any country; where that leaves two readings, both.
 *
 * <p>Thousands may be parted by commas, points, apostrophes or spaces. Brackets or a minus, in front or behind as
 * ledgers print it, make a number negative.
 *
 * @param readings one where the text leaves no doubt
 * @param money the sign or code of a currency that stands beside the digits; empty where none does
 */
public record NumberText(List<Reading> readings, boolean percent, String money) {

    private static final Pattern DRESS = Pattern.compile("(?<sign>[-+])? ?(?<before>\\p{Sc}|[A-Z]{3})? ?(?<inner>-)?"
            + "(?<digits>[0-9.,' ]*[0-9]) ?(?<percent>%)? ?(?<after>\\p{Sc}|[A-Z]{3})?(?<behind>-)?");
    private static final Pattern BRACKETED = Pattern.compile("(\\p{Sc}? ?)\\((.*)\\)");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d*)?");
    private static final int LONGEST = 60;
    private static final String WHOLE = "0|[1-9]\\d*|";
    private static final Pattern POINT =
            Pattern.compile("(?:[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d?(?:,\\d{2})+,\\d{3}|" + WHOLE + ")(?:\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|" + WHOLE + ")(?:,\\d+)?");
    private static final Pattern PARTED = Pattern.compile("[1-9]\\d{0,2}([ '])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d+)?");

    /**
     * One thing the text may mean.
     *
     * @param value in hundredths where the text is a percentage
     */
    public record Reading(BigDecimal value, String how) {

        public double amount(boolean percent) {
            return value.movePointLeft(percent ? 2 : 0).doubleValue();
        }

        public String shown(boolean percent) {
            return value.stripTrailingZeros().toPlainString() + (percent ? "%" : "");
        }
    }

    public NumberText {
        readings = List.copyOf(readings);
    }

    /**
     * The only number the text can be; NaN where it is none, or could be two.
     *
     * @param small whether it is known to be small, so that a single sign is the decimal one: 1,250 is 1.25 then
     */
    public static double parse(String text, boolean small) {
        String bare = text.strip();
        boolean plain = bare.length() <= LONGEST && PLAIN.matcher(bare).matches();
        if (plain && small) {
            return Double.parseDouble(bare);
        }
        double[] amounts = of(bare).filter(number -> !number.percent).stream()
                .flatMap(number -> number.readings.stream())
                .mapToDouble(reading -> reading.amount(false))
                .toArray();
        if (amounts.length == 2) {
            return !small ? Double.NaN : Math.abs(amounts[0]) < Math.abs(amounts[1]) ? amounts[0] : amounts[1];
        }
        return amounts.length == 1 ? amounts[0] : plain ? Double.parseDouble(bare) : Double.NaN;
    }

    /** Empty where the text is no number in any writing. */
    public static Optional<NumberText> of(String text) {
        String plain = text.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\u2212\\u2013]", "-")
                .replace('\u2019', '\'')
                .strip();
        Matcher brackets = BRACKETED.matcher(plain);
        boolean bracketed = brackets.matches();
        Matcher dress =
                DRESS.matcher(bracketed ? brackets.group(1) + brackets.group(2).strip() : plain);
        return plain.length() <= LONGEST && dress.matches() ? of(dress, bracketed) : Optional.empty();
    }

    private static Optional<NumberText> of(Matcher dress, boolean bracketed) {
        List<String> signs = new ArrayList<>(bracketed ? List.of("-") : List.of());
        List<String> moneys = new ArrayList<>();
        List.of("sign", "inner", "behind").forEach(part -> add(signs, dress.group(part)));
        List.of("before", "after").forEach(part -> add(moneys, dress.group(part)));
        List<Reading> readings = readings(dress.group("digits"), signs.contains("-"));
        if (signs.size() > 1 || moneys.size() > 1 || readings.isEmpty()) {
            return Optional.empty();
        }
        String money = moneys.isEmpty() ? "" : moneys.get(0);
        return Optional.of(new NumberText(readings, dress.group("percent") != null, money));
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static List<Reading> readings(String digits, boolean negative) {
        List<Reading> readings = new ArrayList<>();
        if (PARTED.matcher(digits).matches()) {
            readings.add(reading(digits.replaceAll("[ ']", "").replace(',', '.'), negative, ""));
        } else {
            if (COMMA.matcher(digits).matches()) {
                readings.add(reading(digits.replace(".", "").replace(',', '.'), negative, "decimal comma"));
            }
            if (POINT.matcher(digits).matches()) {
                readings.add(reading(digits.replace(",", ""), negative, "decimal point"));
            }
        }
        boolean same = readings.size() == 2
                && readings.get(0).value().compareTo(readings.get(1).value()) == 0;
        return same ? readings.subList(0, 1) : readings;
    }

    private static Reading reading(String digits, boolean negative, String how) {
        var value = new BigDecimal(digits);
        return new Reading(negative ? value.negate() : value, how);
    }
}
