package org.counterweigh.excel.timeentries;

import java.util.regex.Pattern;
import org.counterweigh.excel.scanner.ScannedCell;

/** A record of LEDES 1998B: fields between signs {@code |}, with {@code []} at its end. */
final class LedesRecord {

    private static final String END = "[]";

    private static final Pattern TITLE = Pattern.compile("LEDES\\s?(19)?98(BI?)?\\b[^|]*", Pattern.CASE_INSENSITIVE);

    private LedesRecord() {}

    /** Whether it is no record but the line that says which format begins here. */
    static boolean isTitle(String line) {
        return TITLE.matcher(line.strip()).matches();
    }

    static boolean isEnded(String record) {
        return record.stripTrailing().endsWith(END);
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
    record Cell(int row, int column, String text) implements ScannedCell {
        @Override
        public Type type() {
            return Type.TEXT;
        }

        @Override
        public Format format() {
            return Format.NUMBER;
        }

        @Override
        public boolean hasValue() {
            return true;
        }

        @Override
        public boolean isFormula() {
            return false;
        }

        @Override
        public String formula() {
            return "";
        }

        @Override
        public double number() {
            return Double.NaN;
        }

        @Override
        public long epochDay() {
            return 0;
        }

        @Override
        public int textIndex() {
            return -1;
        }
    }
}
