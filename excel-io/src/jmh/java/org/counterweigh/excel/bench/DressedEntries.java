package org.counterweigh.excel.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Time entries as every writer is to write them, made before any clock runs. */
record DressedEntries(List<TimeEntry> rows) {

    static final int HOURS = 6;
    static final int RATE = 7;
    static final int AMOUNT = 8;
    static final int INK = 0x1F2933;
    static final int BRAND = 0x0B5C8A;
    static final int WIDTH = 18;
    static final String DATE_FORMAT = "yyyy-mm-dd";
    static final String MONEY_FORMAT = "#,##0.00";
    static final String MARKED = "Paralegal";

    DressedEntries(int count) {
        this(made(count));
    }

    private static List<TimeEntry> made(int count) {
        var entries = new TimeEntries(count);
        return IntStream.range(0, count).mapToObj(row -> entries.next()).toList();
    }

    /** The words of a row, by their columns; the others hold numbers. */
    static List<String> words(TimeEntry entry) {
        return List.of(
                "",
                entry.matter(),
                entry.timekeeper(),
                entry.role(),
                entry.task(),
                entry.activity(),
                "",
                "",
                "",
                entry.workType(),
                entry.narrative(),
                entry.client());
    }

    /** Hours by rate, of a row counted from 0. */
    static String formula(int row) {
        return "G" + (row + 1) + "*H" + (row + 1);
    }
}
