package org.counterweigh.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.typography.Face;
import org.counterweigh.report.typography.Wrap;

/**
 * How wide the columns of a table are: as wide as their texts where there is room; else figures keep to one line and the
 * other columns share what is left by what they have to say.
 */
record TableColumns(List<Integer> widths) {

    static final int GAP = 2;

    /** A longer word breaks. */
    private static final int LONGEST_WORD = 16;

    TableColumns {
        widths = List.copyOf(widths);
    }

    /** Nothing where the table is wider than the room however it is set. */
    static Optional<TableColumns> of(Table table, int room) {
        int available = room - GAP * (table.columns().size() - 1);
        List<Integer> natural = new ArrayList<>();
        List<Integer> narrow = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            natural.add(natural(table, column));
            narrow.add(narrow(table, column));
        }
        if (sum(natural) <= available) {
            return Optional.of(new TableColumns(natural));
        }
        return sum(narrow) > available
                ? Optional.empty()
                : Optional.of(new TableColumns(shared(narrow, natural, available - sum(narrow))));
    }

    /** The places of several columns side by side. */
    int width(int from, int columns) {
        return sum(widths.subList(from, from + columns)) + GAP * (columns - 1);
    }

    /** The places of the whole table. */
    int width() {
        return width(0, widths.size());
    }

    private static List<Integer> shared(List<Integer> narrow, List<Integer> natural, int left) {
        int wanted = sum(natural) - sum(narrow);
        List<Integer> widths = new ArrayList<>();
        int given = 0;
        int asked = 0;
        for (int i = 0; i < narrow.size(); i++) {
            asked += natural.get(i) - narrow.get(i);
            int share = (int) ((long) left * asked / wanted) - given;
            given += share;
            widths.add(narrow.get(i) + share);
        }
        return widths;
    }

    private static int natural(Table table, int column) {
        return texts(table, column)
                .flatMap(String::lines)
                .mapToInt(Monospace::places)
                .max()
                .orElse(0);
    }

    private static int narrow(Table table, int column) {
        boolean text = table.columns().get(column).alignment() == Alignment.LEFT;
        int figures = text
                ? 0
                : cells(table, column).mapToInt(Monospace::places).max().orElse(0);
        int word = texts(table, column).mapToInt(TableColumns::widestWord).max().orElse(0);
        return Math.max(figures, Math.min(word, LONGEST_WORD));
    }

    private static int widestWord(String text) {
        return (int) Wrap.widestWord(text, Monospace.RULER, Face.REGULAR, 1);
    }

    private static Stream<String> texts(Table table, int column) {
        return Stream.concat(Stream.of(table.columns().get(column).heading()), cells(table, column));
    }

    /** Those that stand in the column alone. */
    private static Stream<String> cells(Table table, int column) {
        return table.rows().stream().flatMap(row -> cell(row, column).stream());
    }

    private static Optional<String> cell(Row row, int column) {
        int index = column == 0 ? 0 : column - row.span() + 1;
        boolean across = (column < row.span() && row.span() > 1) || row.style() == Table.Style.SUBHEAD;
        return across || index >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(index));
    }

    private static int sum(List<Integer> amounts) {
        return amounts.stream().mapToInt(Integer::intValue).sum();
    }
}
