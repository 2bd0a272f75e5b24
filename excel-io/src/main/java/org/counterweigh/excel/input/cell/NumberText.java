package org.counterweigh.excel.input.cell;

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
record NumberText(List<Reading> readings, boolean percent, String money) {

    private static final Pattern DRESS = Pattern.compile("(?<sign>[-+])? ?(?<before>\\p{Sc}|[A-Z]{3})? ?(?<inner>-)?"
            + "(?<digits>[0-9.,' ]*[0-9]) ?(?<percent>%)? ?(?<after>\\p{Sc}|[A-Z]{3})?(?<behind>-)?");
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
    record Reading(BigDecimal value, String how) {

        double amount(boolean percent) {
            return value.movePointLeft(percent ? 2 : 0).doubleValue();
        }

        String shown(boolean percent) {
            return value.stripTrailingZeros().toPlainString() + (percent ? "%" : "");
        }
    }

    NumberText {
        readings = List.copyOf(readings);
    }

    /** Empty where the text is no number in any writing. */
    static Optional<NumberText> of(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u2009\\u202f]+", " ")
                .replaceAll("[\\u2212\\u2013]", "-")
                .replace('\u2019', '\'')
                .strip();
        boolean bracketed = plain.startsWith("(") && plain.endsWith(")");
        Matcher dress =
                DRESS.matcher(bracketed ? plain.substring(1, plain.length() - 1).strip() : plain);
        return dress.matches() ? of(dress, bracketed) : Optional.empty();
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
