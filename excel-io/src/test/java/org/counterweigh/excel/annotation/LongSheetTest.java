package org.counterweigh.excel.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LongSheetTest {

    private static final int ROWS = 1 << 20;

    @Test
    @Tag("judges")
    void the_last_of_a_million_rows_is_marked_while_no_more_than_a_piece_is_held() throws IOException {
        NavigableMap<Address, Mark> marks = new TreeMap<>(Comparator.comparingInt(Address::row));
        marks.put(new Address(ROWS - 1, 0), new Mark(List.of(Finding.stops("Data!A1048576", "Wrong.", "Mend.")), true));
        var styles = new MarkedStyles("xl/styles.xml", MarkedStyles.blank(RawBook.MAIN));
        var rows = new Rows();
        var end = new End();

        new SheetMarker(marks, styles, Set.of(), "").copy(new Markup(rows, "xl/worksheets/sheet1.xml"), end);

        assertThat(end.text())
                .endsWith("<row><c r=\"A1048575\"><v>1</v></c></row><row><c r=\"A1048576\" s=\"1\"><v>1</v></c></row>"
                        + "</sheetData></worksheet>");
        assertThat(end.length).isEqualTo(rows.length + " s=\"1\"".length());
    }

    /** A sheet that is made while it is read. */
    private static final class Rows extends Reader {

        private String piece = "<worksheet><sheetData>";
        private int given;
        private int row;
        private long length = piece.length();

        @Override
        public int read(char[] into, int offset, int count) {
            if (given == piece.length()) {
                if (row > ROWS) {
                    return -1;
                }
                row++;
                piece = row > ROWS ? "</sheetData></worksheet>" : "<row><c r=\"A" + row + "\"><v>1</v></c></row>";
                length += piece.length();
                given = 0;
            }
            int some = Math.min(count, piece.length() - given);
            piece.getChars(given, given + some, into, offset);
            given += some;
            return some;
        }

        @Override
        public void close() {}
    }

    /** Keeps the end of what is written, and counts the rest. */
    private static final class End extends Writer {

        private final StringBuilder last = new StringBuilder();
        private long length;

        @Override
        public void write(char[] some, int offset, int count) {
            length += count;
            last.append(some, offset, count);
            if (last.length() > 4_000) {
                last.delete(0, last.length() - 1_000);
            }
        }

        String text() {
            return last.toString();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
