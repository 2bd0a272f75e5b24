package org.counterweigh.excel.timeentries;

import java.time.LocalDate;

/** The month of a day by looking it up, since a million days are asked for. */
final class Months {

    static final int FIRST_YEAR = 1990;
    static final int YEARS = 111;

    private static final int FIRST = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final int AFTER =
            (int) LocalDate.of(FIRST_YEAR + YEARS, 1, 1).toEpochDay();

    private final short[] months = new short[AFTER - FIRST];

    Months() {
        for (int month = 0; month < YEARS * 12; month++) {
            LocalDate start = start(month);
            for (int day = (int) start.toEpochDay() - FIRST, end = day + start.lengthOfMonth(); day < end; day++) {
                months[day] = (short) month;
            }
        }
    }

    /** Months since January 1990; -1 for a day that is too far off. */
    int of(int day) {
        return day < FIRST || day >= AFTER ? -1 : months[day - FIRST];
    }

    static boolean isPlausible(long day) {
        return day >= FIRST && day < AFTER;
    }

    static LocalDate start(int month) {
        return LocalDate.of(FIRST_YEAR + month / 12, 1 + month % 12, 1);
    }
}
