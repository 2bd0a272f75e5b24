package org.counterweigh.firm;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When an office is open, on the clock of its own zone. */
public record OfficeHours(ZoneId zone, LocalTime start, LocalTime end) {

    /** A working day, beyond which more overlap answers nothing sooner. */
    public static final double WORKING_DAY = 8;

    /**
     * Hours of this office's day in which the other is open too, 0..8.
     *
     * <p>The other's windows of the day before and after count, since the date line may lie between the two.
     */
    public double overlap(OfficeHours other, LocalDate day) {
        long seconds = 0;
        for (int shift = -1; shift <= 1; shift++) {
            seconds += common(
                    opening(day), closing(day), other.opening(day.plusDays(shift)), other.closing(day.plusDays(shift)));
        }
        return Math.min(WORKING_DAY, seconds / 3600.0);
    }

    private ZonedDateTime opening(LocalDate day) {
        return day.atTime(start).atZone(zone);
    }

    private ZonedDateTime closing(LocalDate day) {
        return (end.isAfter(start) ? day : day.plusDays(1)).atTime(end).atZone(zone);
    }

    private static long common(ZonedDateTime from, ZonedDateTime to, ZonedDateTime otherFrom, ZonedDateTime otherTo) {
        long start = Math.max(from.toEpochSecond(), otherFrom.toEpochSecond());
        long end = Math.min(to.toEpochSecond(), otherTo.toEpochSecond());
        return Math.max(0, end - start);
    }
}
