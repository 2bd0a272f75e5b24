package org.counterweigh.excel.timeentries;

import java.util.regex.Pattern;
import org.counterweigh.excel.scanner.ScannedCell;

/** Reads records of LEDES 1998B, fields between signs {@code |} with {@code []} at the end, under the header of the bill. */
final class LedesRecords {

    private static final String END = "[]";
    private static final Pattern TITLE = Pattern.compile("LEDES\\s?(19)?98(BI?)?\\b[^|]*", Pattern.CASE_INSENSITIVE);

    private final EntryHeadings headings;
    private final String header;
    final int fields;
    private final int column;
    private final EntryReader reader;
    private final EntryProblems problems;

    /** @param headings of the header, which also tell the column of the sheet in which the records stand */
    LedesRecords(EntryHeadings headings, String header, Aggregator totals, EntryProblems problems) {
        this.headings = headings;
        this.header = header.strip();
        this.fields = split(header).length;
        this.column = headings.piped().orElse(0);
        this.problems = problems;
        this.reader = new EntryReader(totals, problems, headings, true);
    }

    /** Whether it is no record but the line that says which format begins here. */
    static boolean isTitle(String line) {
        return TITLE.matcher(line.strip()).matches();
    }

    /** Whether it is the header once more. */
    boolean isHeader(String line) {
        return line.strip().equals(header);
    }

    /** A record is whole with its end; one that lacks it, with its last field. */
    static boolean isWhole(String record, int fields) {
        return isEnded(record) || record.chars().filter(sign -> sign == '|').count() >= fields - 1;
    }

    private static boolean isEnded(String record) {
        return record.stripTrailing().endsWith(END);
    }

    void read(String record, int at, boolean hidden) {
        String[] parts = split(record);
        if (parts.length != fields) {
            problems.report(EntryProblem.FIELDS_OFF, at, column);
            problems.leftOut.leaveRecord();
            return;
        }
        if (!isEnded(record)) {
            problems.report(EntryProblem.END_MISSING, at, column);
        }
        reader.begin(at, hidden);
        reader.tellApart(new Cell(at, column, record.strip()));
        headings.columns().forEach((field, place) -> reader.put(field, new Cell(at, column, parts[place])));
        reader.end();
    }

    /** The fields, stripped, without the record's end. */
    static String[] split(String record) {
        String bare = record.stripTrailing();
        String open = isEnded(bare) ? bare.substring(0, bare.length() - END.length()) : bare;
        String[] fields = open.split("\\|", -1);
        for (int at = 0; at < fields.length; at++) {
            fields[at] = fields[at].strip();
        }
        return fields;
    }

    /** A field as a cell of text. */
    record Cell(int row, int column, String text) implements ScannedCell {}
}
