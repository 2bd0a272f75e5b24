package org.counterweigh.excel.input;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.workbook.ListObject;
import org.counterweigh.excel.workbook.Sheet;

/**
 * Where on a sheet its rows stand: in the table that Excel knows as one, or else below the row most like headings.
 *
 * @param headingRow counted from 0
 * @param lastRow the last that may hold data; a row of totals is none
 * @param table the table, where there is one with headings of the layout
 */
record RowRange(int headingRow, int lastRow, Optional<ListObject> table) {

    private static final int ROWS_SEARCHED = 20;
    private static final int MOST_COLUMNS = 200;

    static RowRange of(Sheet sheet, Layout layout) {
        int guess = IntStream.rangeClosed(0, Math.min(ROWS_SEARCHED - 1, sheet.lastRow()))
                .boxed()
                .max(Comparator.comparingLong((Integer row) -> matches(sheet, layout, row(row)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        Optional<ListObject> best = sheet.tables().stream()
                .max(Comparator.comparingLong(table -> matches(sheet, layout, table.area())))
                .filter(table ->
                        matches(sheet, layout, table.area()) >= Math.max(1, matches(sheet, layout, row(guess))));
        return best.map(table -> new RowRange(
                        table.area().first().row(), table.area().last().row() - (table.totals() ? 1 : 0), best))
                .orElseGet(() -> new RowRange(guess, sheet.lastRow(), Optional.empty()));
    }

    private static Area row(int row) {
        return new Area(new Address(row, 0), new Address(row, MOST_COLUMNS - 1));
    }

    /** The texts of the heading row, by where they stand; beside a table only what neither it nor another one holds. */
    Map<Address, String> texts(Sheet sheet) {
        Map<Address, String> inside = new LinkedHashMap<>();
        Map<Address, String> beside = new LinkedHashMap<>();
        for (int column = 0; column <= Math.min(sheet.lastColumn(headingRow), MOST_COLUMNS - 1); column++) {
            var place = new Address(headingRow, column);
            String text = sheet.cell(place).shown();
            if (!text.isEmpty()) {
                (isInside(place) ? inside : beside).put(place, text);
            }
        }
        List<String> held = inside.values().stream().map(Layout::plain).toList();
        beside.forEach((place, text) -> {
            boolean other =
                    sheet.tables().stream().anyMatch(table -> table.area().contains(place));
            if (!other && !held.contains(Layout.plain(text))) {
                inside.put(place, text);
            }
        });
        return inside;
    }

    private boolean isInside(Address place) {
        return table.map(found -> found.area().contains(place)).orElse(true);
    }

    /** How many headings of the layout stand in the first row of the area. */
    private static long matches(Sheet sheet, Layout layout, Area area) {
        int row = area.first().row();
        int last = Math.min(area.last().column(), sheet.lastColumn(row));
        return IntStream.rangeClosed(area.first().column(), last)
                .filter(column -> layout.find(
                                sheet.cell(new Address(row, column)).shown())
                        .isPresent())
                .count();
    }
}
