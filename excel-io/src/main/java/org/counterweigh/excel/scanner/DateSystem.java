package org.counterweigh.excel.scanner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** How a workbook counts its days. */
public enum DateSystem {
    /** Day 1 is 1 January 1900, and 29 February 1900 is counted though there was none. */
    FROM_1900(LocalDate.of(1899, 12, 30).toEpochDay(), 2_958_466),
    /** Day 0 is 1 January 1904. */
    FROM_1904(LocalDate.of(1904, 1, 1).toEpochDay(), 2_957_004);

    /** The day that never was. */
    private static final int LEAP_DAY_1900 = 60;

    private static final double MILLIS = 86_400_000;
    private static final long LAST_MILLI = 86_399_999;

    private final long start;
    private final double end;

    DateSystem(long start, double end) {
        this.start = start;
        this.end = end;
    }

    /** The day since 1970-01-01 that a number of days stands for; the time is left out. */
    long epochDay(double days) {
        long whole = (long) Math.floor(days);
        return start + whole + (this == FROM_1900 && whole < LEAP_DAY_1900 ? 1 : 0);
    }

    /** Whether a number of days lies within the calendar, which ends with the year 9999. */
    public boolean reaches(double days) {
        return days >= 0 && days < end;
    }

    /** The moment that a number of days stands for, to the nearest millisecond of its day; none beyond the years 1900 to 9999. */
    public Optional<LocalDateTime> moment(double days) {
        boolean never = this == FROM_1900 && days >= LEAP_DAY_1900 && days < LEAP_DAY_1900 + 1;
        if (!reaches(days) || never) {
            return Optional.empty();
        }
        double time = days - Math.floor(days);
        long millis = Math.min(LAST_MILLI, Math.round(time * MILLIS));
        return Optional.of(
                LocalDateTime.of(LocalDate.ofEpochDay(epochDay(days)), LocalTime.ofNanoOfDay(millis * 1_000_000)));
    }
}
