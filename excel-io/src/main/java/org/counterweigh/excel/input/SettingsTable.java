package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.excel.input.cell.Columns;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.findings.Nearest;

/** A sheet with a setting and its value in each row, read as one row. */
final class SettingsTable {

    private static final int COLUMNS_SEARCHED = 10;
    private static final int ROWS_SEARCHED = 500;
    private static final int NEAR_MISSES_TOLD = 100;

    private final Sheet sheet;
    private final Layout layout;
    private final NamedCells named;
    private final Context context;
    private final Findings findings;
    private final int names;

    SettingsTable(Sheet sheet, Layout layout, NamedCells named, Context context) {
        this.sheet = sheet;
        this.named = named;
        this.layout = layout;
        this.context = context;
        this.findings = context.findings();
        this.names = IntStream.range(0, COLUMNS_SEARCHED)
                .boxed()
                .max((left, right) -> {
                    int more = Long.compare(matches(left), matches(right));
                    return more == 0 ? Integer.compare(right, left) : more;
                })
                .orElse(0);
    }

    Row row() {
        Map<Column, Address> places = new LinkedHashMap<>();
        Map<Column, Cell> cells = new LinkedHashMap<>();
        List<Address> unknown = new ArrayList<>();
        for (int at = 0; at <= sheet.lastRow(); at++) {
            var place = new Address(at, names);
            String typed = sheet.cell(place).shown();
            Optional<Column> setting = layout.find(typed);
            if (setting.isEmpty() && !typed.isEmpty()) {
                unknown.add(place);
            }
            setting.ifPresent(column -> put(column, place, places, cells));
        }
        String headingRow = sheet.name() + "!" + new Address(0, names);
        reportHidden(places.values());
        Map<Column, String> elsewhere = named(places, cells);
        var columns = new Columns(layout, sheet.name(), layout.columns(), places, headingRow, List.of(), elsewhere);
        unknown.stream().limit(NEAR_MISSES_TOLD).forEach(place -> reportUnknown(place, columns.absent()));
        layout.columns().forEach(column -> context.index().row(layout.name(), column.heading()));
        return new Row(columns, cells, 1, context);
    }

    /** Settings that no row holds, and a name of the workbook points to; by the sheet it points into. */
    private Map<Column, String> named(Map<Column, Address> places, Map<Column, Cell> cells) {
        Map<Column, String> elsewhere = new LinkedHashMap<>();
        layout.columns().stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> named.find(column.heading()).ifPresent(found -> {
                    places.put(column, found.cell().address());
                    cells.put(column, found.cell());
                    elsewhere.put(column, found.sheet());
                }));
        return elsewhere;
    }

    private void put(Column column, Address place, Map<Column, Address> places, Map<Column, Cell> cells) {
        Address first = places.putIfAbsent(column, place);
        if (first == null) {
            cells.put(column, sheet.cell(new Address(place.row(), names + 1)));
            return;
        }
        findings.stops(
                sheet.name() + "!" + place,
                "The setting \"" + column.heading() + "\" stands in " + first + " already.",
                "Delete one of the two rows.");
    }

    private void reportHidden(Collection<Address> places) {
        places.stream()
                .filter(place -> sheet.isRowHidden(place.row()))
                .findFirst()
                .ifPresent(place -> findings.unlikely(
                        sheet.name() + "!" + place,
                        "The row is hidden, and was read all the same.",
                        "Show hidden rows, or delete them if they are not meant."));
    }

    private void reportUnknown(Address place, List<String> absent) {
        String typed = sheet.cell(place).shown();
        Nearest.to(typed, absent)
                .ifPresent(setting -> findings.unlikely(
                        sheet.name() + "!" + place,
                        "The setting \"" + typed + "\" is not read.",
                        "Did you mean \"" + setting + "\"? Rename it if so."));
    }

    private long matches(int column) {
        return IntStream.rangeClosed(0, Math.min(sheet.lastRow(), ROWS_SEARCHED))
                .filter(at ->
                        layout.find(sheet.cell(new Address(at, column)).shown()).isPresent())
                .count();
    }
}
