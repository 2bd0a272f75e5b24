package org.counterweigh.excel.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;

/**
 * Which columns a sheet turned out to have.
 *
 * @param sheet as the workbook writes it
 * @param columns all that may be asked for, there or not
 * @param places where the heading of each column stands that is there
 * @param headingRow where a missing column is told
 * @param merged areas of merged cells, which have been told
 * @param elsewhere the sheets of columns that a name of the workbook points to on another sheet
 */
record Heads(
        Layout layout,
        String sheet,
        List<Column> columns,
        Map<Column, Address> places,
        String headingRow,
        List<Area> merged,
        Map<Column, String> elsewhere) {

    /** With every column on the sheet itself. */
    Heads(
            Layout layout,
            String sheet,
            List<Column> columns,
            Map<Column, Address> places,
            String headingRow,
            List<Area> merged) {
        this(layout, sheet, columns, places, headingRow, merged, Map.of());
    }

    static Heads missing(Layout layout) {
        return new Heads(layout, layout.name(), layout.columns(), Map.of(), layout.name(), List.of());
    }

    Column column(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(layout.name() + " has no column " + heading));
    }

    List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    boolean isTable() {
        return layout.form() != Layout.Form.SETTINGS;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The sheet that the column's cells stand on, as the workbook writes it. */
    String sheet(Column column) {
        return elsewhere.getOrDefault(column, sheet);
    }

    /** Where a default of the column is told: its heading, or the sheet where the column is missing. */
    String headingPlace(Column column) {
        Address place = places.get(column);
        return place == null ? sheet : sheet(column) + "!" + place;
    }

    boolean isMerged(Address address) {
        return merged.stream().anyMatch(area -> area.contains(address));
    }

    /** The headings that are asked for and not there. */
    List<String> absent() {
        Set<Column> present = places.keySet();
        return columns.stream()
                .filter(column -> !present.contains(column))
                .map(Column::heading)
                .toList();
    }
}
