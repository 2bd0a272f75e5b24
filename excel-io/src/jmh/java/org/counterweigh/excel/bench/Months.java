package org.counterweigh.excel.bench;

import java.time.LocalDate;

/** The month of a day as Excel numbers days, worked out once for each day; every reader is lent it. */
final class Months {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST = 40_000;

    private final byte[] months = new byte[10_000];

    Months() {
        for (int day = 0; day < months.length; day++) {
            months[day] = (byte) (DAY_ZERO.plusDays(FIRST + (long) day).getMonthValue() - 1);
        }
    }

    /** Counted from 0. */
    int of(int serial) {
        return months[serial - FIRST];
    }
}
