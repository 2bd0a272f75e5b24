package org.counterweigh.excel.timeentries;

import java.util.Map;

/** Reads whole records, line by line, under a header that told the order of the fields. */
final class LedesLines {

    private final Map<Field, Integer> columns;
    private final int column;
    private final int fields;
    private final EntryReader reader;
    private final EntryProblems problems;

    /**
     * @param headings which also tell the column of the sheet in which the records stand
     * @param fields how many the header has
     */
    LedesLines(EntryHeadings headings, int fields, Aggregator totals, EntryProblems problems) {
        this.columns = headings.columns();
        this.column = headings.piped().orElse(0);
        this.fields = fields;
        this.problems = problems;
        this.reader = new EntryReader(totals, problems, headings, true);
    }

    int fields() {
        return fields;
    }

    void read(String record, int at, boolean hidden) {
        String[] parts = LedesRecord.split(record);
        if (parts.length != fields) {
            problems.report(EntryProblem.FIELDS_OFF, at, column);
            return;
        }
        if (!LedesRecord.isEnded(record)) {
            problems.report(EntryProblem.END_MISSING, at, column);
        }
        reader.begin(at, hidden);
        columns.forEach((field, place) -> reader.put(field, new LedesRecord.Cell(at, column, parts[place])));
        reader.end();
    }
}
