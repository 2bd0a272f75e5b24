package org.counterweigh.excel.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.counterweigh.excel.cells.Content;
import org.counterweigh.firm.Defaults;

/** A cell that holds a date, or a time of day. */
final class Days {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Entry entry;
    private final Defaults defaults;

    Days(Entry entry, Defaults defaults) {
        this.entry = entry;
        this.defaults = defaults;
    }

    Optional<LocalDate> optional() {
        return entry.content().flatMap(this::date);
    }

    /** The date; the first day of all where it is missing, which is told. */
    LocalDate required() {
        if (entry.isBlank()) {
            entry.missing("Type a date, such as 2026-03-31.");
        }
        return optional().orElse(LocalDate.EPOCH);
    }

    private Optional<LocalDate> date(Content content) {
        Optional<LocalDate> date = Optional.empty();
        if (content instanceof Content.Moment moment) {
            date = Optional.of(moment.at().toLocalDate());
        } else if (content instanceof Content.Text text) {
            date = iso(text.shown());
        }
        if (date.isEmpty()) {
            String what = content instanceof Content.Text ? "text that is no date" : "not shown as a date";
            entry.stops(
                    "\"" + content.shown() + "\" is " + what + ".",
                    "Type a date that Excel knows as one, or text such as 2026-03-31.");
        }
        return date.filter(this::isPlausible);
    }

    private boolean isPlausible(LocalDate date) {
        boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        if (!plausible) {
            entry.stops("the date " + date + " is far from today.", "Check the year.");
        }
        return plausible;
    }

    private static Optional<LocalDate> iso(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    /** A time of day: 9, 9.5, 09:30 or a cell shown as a time. */
    Optional<LocalTime> clock() {
        return entry.content().flatMap(content -> {
            Optional<LocalTime> time = time(content);
            if (time.isEmpty()) {
                entry.stops(
                        "\"" + content.shown() + "\" is no time of day.",
                        "Type hours from 0 to 24, such as 9 or 17.5.");
            }
            return time;
        });
    }

    /** As {@link #clock()}; the named default, in hours since midnight, where the cell is blank, and listed. */
    LocalTime clockOrDefault(String name) {
        return clock().orElseGet(() -> {
            Defaults.Figure figure = defaults.of(name);
            if (entry.isBlank()) {
                entry.listed(new Content.Amount(figure.base()).shown() + " o'clock (" + figure.citation() + ")");
            }
            return ofHours(figure.base()).orElseThrow();
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
            return Optional.of(LocalTime.parse(content.shown()));
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
