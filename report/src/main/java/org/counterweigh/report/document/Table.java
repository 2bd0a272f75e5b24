package org.counterweigh.report.document;

import java.util.Arrays;
import java.util.List;

/**
 * Rows under headings.
 *
 * @param caption what the table shows; may be empty
 * @param note what the reader should know of the rows; may be empty
 */
public record Table(String caption, List<Column> columns, List<Row> rows, String note) implements Block {

    /** On which edge the cells of a column stand. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What part a row plays. */
    public enum Style {
        PLAIN,
        TOTAL,
        /** Names the rows below it. */
        SUBHEAD,
        /** The row the text speaks of. */
        HIGHLIGHT
    }

    /**
     * A column.
     *
     * @param weight its share of the width against the other columns; numbers get what they need in any case
     */
    public record Column(String heading, Alignment alignment, double weight) {

        public Column {
            if (!(weight > 0)) {
                throw new IllegalArgumentException("A column weighs more than nothing: " + heading);
            }
        }

        public static Column text(String heading, double weight) {
            return new Column(heading, Alignment.LEFT, weight);
        }

        public static Column number(String heading, double weight) {
            return new Column(heading, Alignment.RIGHT, weight);
        }
    }

    /** One row; a subhead may leave out the cells after its first. */
    public record Row(List<String> cells, Style style) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row plain(String... cells) {
            return new Row(Arrays.asList(cells), Style.PLAIN);
        }

        public static Row total(String... cells) {
            return new Row(Arrays.asList(cells), Style.TOTAL);
        }

        public static Row subhead(String text) {
            return new Row(List.of(text), Style.SUBHEAD);
        }

        public static Row highlight(String... cells) {
            return new Row(Arrays.asList(cells), Style.HIGHLIGHT);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            boolean shortened = row.style() == Style.SUBHEAD && row.cells().size() == 1;
            if (row.cells().size() != columns.size() && !shortened) {
                throw new IllegalArgumentException(
                        "A row of " + row.cells().size() + " cells under " + columns.size() + " headings: " + row);
            }
        }
    }

    @Override
    public <T> T read(BlockReader<T> reader) {
        return reader.table(this);
    }
}
