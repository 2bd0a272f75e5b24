package org.counterweigh.excel.writer;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is known of a sheet before its rows: how it is looked at, how wide its columns are, how it prints.
 *
 * @param rowHeight in points, of rows that have none of their own
 * @param frozenRows stay in sight while the others move
 * @param zoom in per cent
 * @param tab the colour of its tab, 0xRRGGBB
 * @param outlineLevels how deep its rows are grouped, below their totals
 */
public record SheetHead(
        List<Column> columns,
        double rowHeight,
        int frozenRows,
        int frozenColumns,
        boolean gridlines,
        int zoom,
        OptionalInt tab,
        int outlineLevels,
        PageSetup page) {

    /** Of 10 point letters. */
    private static final double USUAL_HEIGHT = 15;

    /**
     * A column with a width of its own.
     *
     * @param at counted from 0
     * @param width in digits
     */
    public record Column(int at, double width) {}

    public SheetHead {
        columns = List.copyOf(columns);
    }

    /** A sheet with columns of these widths, and nothing else out of the usual. */
    public static SheetHead of(List<Column> columns) {
        return new SheetHead(columns, USUAL_HEIGHT, 0, 0, true, 100, OptionalInt.empty(), 0, PageSetup.across());
    }

    public SheetHead freezing(int rows, int of) {
        return new SheetHead(columns, rowHeight, rows, of, gridlines, zoom, tab, outlineLevels, page);
    }

    public SheetHead withoutGridlines() {
        return new SheetHead(columns, rowHeight, frozenRows, frozenColumns, false, zoom, tab, outlineLevels, page);
    }

    public SheetHead zoom(int percent) {
        return new SheetHead(
                columns, rowHeight, frozenRows, frozenColumns, gridlines, percent, tab, outlineLevels, page);
    }

    public SheetHead tab(int colour) {
        var colourOf = OptionalInt.of(colour);
        return new SheetHead(
                columns, rowHeight, frozenRows, frozenColumns, gridlines, zoom, colourOf, outlineLevels, page);
    }

    public SheetHead grouped(int levels) {
        return new SheetHead(columns, rowHeight, frozenRows, frozenColumns, gridlines, zoom, tab, levels, page);
    }

    public SheetHead page(PageSetup setup) {
        return new SheetHead(columns, rowHeight, frozenRows, frozenColumns, gridlines, zoom, tab, outlineLevels, setup);
    }
}
