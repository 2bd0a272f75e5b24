package org.counterweigh.excel.timeentries;

/** Entries that repeat earlier ones, from the first that does to the last. */
final class RowCopy {

    /** Fewer rows are a coincidence. */
    private static final int LEAST = 5;

    /** So many rows are told however long the sheet is, and fewer where they are a twentieth of it. */
    private static final int PLENTY = 20;

    /** Within a day or two, equal entries may follow each other. */
    private static final int LEAST_DAYS = 3;

    private final Origin origin;
    private final int first;
    private int last;
    private int rows;
    private int different;
    private int days;
    private int day = EntryLine.NO_DAY;
    private double hours;

    RowCopy(EntryLine line) {
        this.origin = line.headings.origin();
        this.first = line.at;
    }

    /** @param isSecond whether the same row came but once before */
    void add(EntryLine line, boolean isSecond) {
        rows++;
        different += isSecond ? 1 : 0;
        days += line.day == day ? 0 : 1;
        day = line.day;
        last = line.at;
        hours += line.hours;
    }

    /** Whether so many rows follow each other by no coincidence. */
    boolean isCopy() {
        return rows >= LEAST && (days >= LEAST_DAYS || different >= PLENTY);
    }

    /** @param taken how many entries there are in all */
    boolean isTold(long taken) {
        return rows >= PLENTY || (long) rows * PLENTY >= taken;
    }

    Origin origin() {
        return origin;
    }

    int rows() {
        return rows;
    }

    /** How many different rows it repeats. */
    int different() {
        return different;
    }

    double hours() {
        return hours;
    }

    String start() {
        return origin.place(first, 0);
    }

    String place() {
        return origin.rows(first, last);
    }
}
