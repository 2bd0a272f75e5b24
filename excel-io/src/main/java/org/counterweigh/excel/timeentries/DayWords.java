package org.counterweigh.excel.timeentries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date typed as text, where it can be one day only. */
final class DayWords {

    /** No date, or one that could be two days. */
    static final int NONE = 0;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern EITHER = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private static final List<DateTimeFormatter> IN_WORDS = List.of(
            format("d MMM uuuu"),
            format("d-MMM-uuuu"),
            format("d MMMM uuuu"),
            format("MMM d, uuuu"),
            format("MMMM d, uuuu"));

    private DayWords() {}

    /** Days since 1970-01-01, and one, so that it is never {@link #NONE} from that day on. */
    static int parse(String text) {
        String bare = text.strip();
        try {
            Matcher year = YEAR_FIRST.matcher(bare);
            if (year.matches()) {
                return day(year.group(1), year.group(2), year.group(3));
            }
            Matcher first = DAY_FIRST.matcher(bare);
            if (first.matches()) {
                return day(first.group(3), first.group(2), first.group(1));
            }
            Matcher either = EITHER.matcher(bare);
            return either.matches() ? either(either) : inWords(bare);
        } catch (DateTimeException noSuchDay) {
            return NONE;
        }
    }

    /** As {@link #parse}, of a number such as 20250131. */
    static int compact(int number) {
        try {
            return day(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException noSuchDay) {
            return NONE;
        }
    }

    /** One of the two numbers is no month, or both are the same. */
    private static int either(Matcher found) {
        int left = Integer.parseInt(found.group(1));
        int right = Integer.parseInt(found.group(2));
        if (left > 12 || left == right) {
            return day(found.group(3), found.group(2), found.group(1));
        }
        return right > 12 ? day(found.group(3), found.group(1), found.group(2)) : NONE;
    }

    private static int inWords(String text) {
        return IN_WORDS.stream()
                .flatMap(format -> day(text, format).stream())
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<Integer> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(day(LocalDate.parse(text, format)));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static int day(String year, String month, String day) {
        return day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static int day(LocalDate date) {
        return Math.max(NONE, (int) date.toEpochDay() + 1);
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
