package org.counterweigh.excel.input.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.DateText;
import org.counterweigh.firm.Defaults;

/** A cell that holds a date, or a time of day. */
final class DateCell {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    /** The day from which Excel counts, seen from any day after February 1900, which it takes for a leap year's. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** The last day Excel knows, 31 December 9999. */
    private static final double LAST_SERIAL = 2_958_465;

    private DateCell() {}

    static Optional<LocalDate> date(Entry entry) {
        return entry.content().flatMap(content -> date(entry, content)).filter(date -> isPlausible(entry, date));
    }

    private static Optional<LocalDate> date(Entry entry, Content content) {
        if (content instanceof Content.Moment moment) {
            return Optional.of(moment.at().toLocalDate());
        }
        if (content instanceof Content.Text text) {
            return date(entry, text.shown());
        }
        entry.stops(
                "\"" + content.shown() + "\" is not shown as a date" + serial(content) + ".",
                "Show the cell as a date (Format Cells, Date), or type text such as 2026-03-31.");
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Entry entry, String text) {
        List<LocalDate> readings = DateText.of(text).readings();
        if (readings.size() == 1) {
            LocalDate day = readings.get(0);
            if (!day.toString().equals(text)) {
                entry.retyped(text, day.toString());
            }
            return Optional.of(day);
        }
        entry.stops(
                "\"" + text + "\" is text "
                        + (readings.isEmpty()
                                ? "that is no date."
                                : "and could mean " + readings.get(0) + " (day first) or " + readings.get(1)
                                        + " (month first)."),
                "Type a date that Excel knows as one, or text such as 2026-03-31.");
        return Optional.empty();
    }

    /** Which day a bare number counts to, where that is a day of our times. */
    private static String serial(Content content) {
        if (content instanceof Content.Amount amount && amount.amount() == Math.rint(amount.amount())) {
            LocalDate day = DAY_ZERO.plusDays((long) Math.max(0, Math.min(LAST_SERIAL, amount.amount())));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return "; as a number of days it would be " + day;
            }
        }
        return "";
    }

    private static boolean isPlausible(Entry entry, LocalDate date) {
        boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        if (!plausible) {
            entry.stops("the date " + date + " is far from today.", "Check the year.");
        }
        return plausible;
    }

    /** A time of day: 9, 9.5, 09:30 or a cell shown as a time. */
    static Optional<LocalTime> clock(Entry entry) {
        return entry.content().flatMap(content -> {
            Optional<LocalTime> time = time(content);
            if (time.isEmpty()) {
                entry.stops(
                        "\"" + content.shown() + "\" is no time of day.",
                        "Type " + entry.column().wanted() + ".");
            }
            return time;
        });
    }

    /** As {@link #clock(Entry)}; the column's default, in hours since midnight, where the cell is blank, and listed. */
    static LocalTime clock(Entry entry, Defaults defaults) {
        return clock(entry).orElseGet(() -> {
            Defaults.Figure figure = defaults.of(entry.column().standIn().orElseThrow());
            LocalTime usual = ofHours(figure.base()).orElseThrow();
            if (entry.isBlank()) {
                entry.listed(usual + " (" + figure.citation().text() + ")");
            }
            return usual;
        });
    }

    private static Optional<LocalTime> time(Content content) {
        if (content instanceof Content.Moment moment) {
            return Optional.of(moment.at().toLocalTime());
        }
        if (content instanceof Content.Amount amount) {
            return ofHours(amount.amount());
        }
        try {
            return Optional.of(LocalTime.parse(content.shown().replaceFirst("^(\\d):", "0$1:")));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    /** Hours since midnight as a time of day; 24 is midnight. */
    private static Optional<LocalTime> ofHours(double hours) {
        return hours >= 0 && hours <= 24
                ? Optional.of(LocalTime.ofSecondOfDay(Math.round(hours * 3600) % 86_400))
                : Optional.empty();
    }
}
