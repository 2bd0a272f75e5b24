package org.counterweigh.excel.timeentries;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The days that entries cover.
 *
 * <p>Nobody works on every first and last day of a month. So where the first entry lies within the first seven days of its
 * month and the last one within the last seven days of its month, whole months are meant, and a year is twelve of them.
 * Otherwise the days from first to last count, and a year is 365.25 of them.
 *
 * @param first day of an entry
 * @param last day of an entry
 */
public record Period(LocalDate first, LocalDate last) {

    private static final int SLACK = 7;
    private static final double YEAR = 365.25;
    private static final double FEBRUARY = 28.25;
    private static final int SHORTEST_MONTH = 28;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    boolean isWholeMonths() {
        return first.getDayOfMonth() <= SLACK && last.lengthOfMonth() - last.getDayOfMonth() < SLACK;
    }

    /** By how much hours are multiplied to be those of a year. */
    public double perYear() {
        if (isWholeMonths()) {
            return 12.0 / (ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1);
        }
        return YEAR / days();
    }

    /** Days from first to last, both included. */
    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether every month of the calendar is covered, so that the entries show how work is spread over a year. */
    public boolean coversYear() {
        return IntStream.rangeClosed(1, 12).allMatch(month -> covered(month) >= SHORTEST_MONTH);
    }

    /** By how much the hours of a month of the calendar, January is 1, are multiplied to be those of one such month. */
    double perMonth(int month) {
        double length = month == 2 ? FEBRUARY : LocalDate.of(2023, month, 1).lengthOfMonth();
        return length / covered(month);
    }

    /** Days of that month that lie in the period, over all its years. */
    private long covered(int month) {
        LocalDate from = isWholeMonths() ? first.withDayOfMonth(1) : first;
        LocalDate to = isWholeMonths() ? last.withDayOfMonth(last.lengthOfMonth()) : last;
        long days = 0;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            var of = YearMonth.of(year, month);
            LocalDate start = of.atDay(1).isBefore(from) ? from : of.atDay(1);
            LocalDate end = of.atEndOfMonth().isAfter(to) ? to : of.atEndOfMonth();
            days += Math.max(0, ChronoUnit.DAYS.between(start, end) + 1);
        }
        return days;
    }

    /** {@code Jan 2025 - Dec 2025}. */
    public String text() {
        return MONTH.format(first) + " - " + MONTH.format(last);
    }
}
