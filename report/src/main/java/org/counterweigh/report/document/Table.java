package org.counterweigh.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows under headings.
 *
 * @param caption what the table shows; may be empty
 * @param note what the reader should know of the rows; may be empty
 * @param setting how much room it takes
 * @param target by which others lead to it
 */
public record Table(
        String caption, List<Column> columns, List<Row> rows, String note, Setting setting, Optional<Target> target)
        implements Block {

    /** How closely a table is set. */
    public enum Setting {
        /** As generously as its width allows. */
        USUAL,
        /** In small letters and low rows, where much has to stand on one page. */
        CLOSE
    }

    public Table(String caption, List<Column> columns, List<Row> rows, String note) {
        this(caption, columns, rows, note, Setting.USUAL, Optional.empty());
    }

    /** The same table in small letters and low rows. */
    public Table setClose() {
        return new Table(caption, columns, rows, note, Setting.CLOSE, target);
    }

    /** The same table, to which others can lead. */
    public Table at(Target place) {
        return new Table(caption, columns, rows, note, setting, Optional.of(place));
    }

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

    /**
     * One row; a subhead may leave out the cells after its first.
     *
     * @param span how many columns its first cell takes
     * @param tints how dark each cell is, from -1 for a loss to 1 for a gain; none where no cell is
     * @param leadsTo where the reader finds more of what its first cell names
     */
    public record Row(List<String> cells, Style style, int span, List<Double> tints, Optional<Target> leadsTo) {

        public Row {
            cells = List.copyOf(cells);
            tints = List.copyOf(tints);
            if (!tints.isEmpty() && tints.size() != cells.size()) {
                throw new IllegalArgumentException("Each cell has a tint or none has: " + cells);
            }
            if (span < 1) {
                throw new IllegalArgumentException("A cell takes one column at least: " + cells);
            }
        }

        public Row(List<String> cells, Style style) {
            this(cells, style, 1, List.of(), Optional.empty());
        }

        /** The same row with its first cell over several columns. */
        public Row spanning(int columns) {
            return new Row(cells, style, columns, tints, leadsTo);
        }

        /** The same row with cells as dark as they gain or lose. */
        public Row tinted(List<Double> shares) {
            return new Row(cells, style, span, shares, leadsTo);
        }

        /** The same row with its first cell as a link. */
        public Row leadingTo(Target place) {
            return new Row(cells, style, span, tints, Optional.of(place));
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
            if (row.cells().size() + row.span() - 1 != columns.size() && !shortened) {
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
