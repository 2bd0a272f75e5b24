package org.counterweigh.excel.input.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;

/**
 * Which columns a sheet turned out to have.
 *
 * @param sheet as the workbook writes it
 * @param all the columns that may be asked for, there or not
 * @param places where the heading of each column stands that is there
 * @param headingRow where a finding about a missing column stands
 * @param merged areas of merged cells, which are findings already
 * @param elsewhere the sheets of columns that a name of the workbook points to on another sheet
 */
public record Columns(
        Layout layout,
        String sheet,
        List<Column> all,
        Map<Column, Address> places,
        String headingRow,
        List<Area> merged,
        Map<Column, String> elsewhere) {

    public Column column(String heading) {
        return all.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(layout.name() + " has no column " + heading));
    }

    public boolean isTable() {
        return layout.form() != Layout.Form.SETTINGS;
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The sheet that the column's cells stand on, as the workbook writes it. */
    public String sheet(Column column) {
        return elsewhere.getOrDefault(column, sheet);
    }

    /** Where a finding about the whole column stands: its heading, or the sheet where the column is missing. */
    public String headingPlace(Column column) {
        Address place = places.get(column);
        return place == null ? sheet : sheet(column) + "!" + place;
    }

    /** Whether the cell of the column at that address is one of several merged ones. */
    public boolean isMerged(Column column, Address address) {
        return !elsewhere.containsKey(column) && merged.stream().anyMatch(area -> area.contains(address));
    }

    /** The same columns, of which one has its cell on another sheet. */
    Columns with(Column column, Address address, String otherSheet) {
        Map<Column, Address> found = new LinkedHashMap<>(places);
        found.put(column, address);
        Map<Column, String> others = new LinkedHashMap<>(elsewhere);
        others.put(column, otherSheet);
        return new Columns(layout, sheet, all, found, headingRow, merged, others);
    }

    /** Those that are asked for and not there. */
    public List<Column> absent() {
        return all.stream().filter(column -> !has(column)).toList();
    }
}
