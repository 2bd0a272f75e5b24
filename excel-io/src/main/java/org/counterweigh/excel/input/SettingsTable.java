package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.excel.input.cell.Columns;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.OtherNames;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.DefinedName;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;

/** A sheet with a setting and its value in each row, read as one row. */
final class SettingsTable {

    private static final int COLUMNS_SEARCHED = 10;
    private static final int ROWS_SEARCHED = 500;
    private static final int MOST_TOLD = 100;

    private final Sheet sheet;
    private final Layout layout;
    private final Workbook workbook;
    private final Context context;
    private final Findings findings;
    private final int names;

    SettingsTable(Sheet sheet, Layout layout, Workbook workbook, Context context) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.layout = layout;
        this.context = context;
        this.findings = context.findings();
        this.names = IntStream.range(0, COLUMNS_SEARCHED)
                .boxed()
                .max(Comparator.comparingLong((Integer column) -> matches(column))
                        .thenComparing(Comparator.reverseOrder()))
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
        Map<Cell, Collection<Cell>> settings = new LinkedHashMap<>();
        places.forEach(
                (column, place) -> settings.put(sheet.cell(place), List.of(Objects.requireNonNull(cells.get(column)))));
        new StruckOut(sheet.name(), findings).report(settings);
        Map<Column, String> elsewhere = named(places, cells);
        var columns = new Columns(layout, sheet.name(), layout.columns(), places, headingRow, List.of(), elsewhere);
        reportUnread(unknown, places.values(), columns.absent());
        layout.columns().forEach(column -> context.index().row(layout.name(), column.heading()));
        return new Row(columns, cells, 1, context);
    }

    /** Settings that no row holds, and a name of the workbook such as {@code Discount_rate} points to; by its sheet. */
    private Map<Column, String> named(Map<Column, Address> places, Map<Column, Cell> cells) {
        Map<Column, String> elsewhere = new LinkedHashMap<>();
        for (DefinedName name : workbook.names()) {
            Address place = name.area().first();
            layout.find(name.name())
                    .filter(column -> !places.containsKey(column)
                            && place.equals(name.area().last()))
                    .ifPresent(column -> target(name).ifPresent(target -> {
                        places.put(column, place);
                        cells.put(column, target.cell(place));
                        elsewhere.put(column, target.name());
                    }));
        }
        return elsewhere;
    }

    private Optional<Sheet> target(DefinedName name) {
        return workbook.sheets().stream()
                .filter(one -> one.name().equalsIgnoreCase(name.sheet()))
                .filter(one -> one.complaint().isEmpty())
                .findFirst();
    }

    private void put(Column column, Address place, Map<Column, Address> places, Map<Column, Cell> cells) {
        if (column.wasCalled(sheet.cell(place).shown())) {
            findings.ofEarlierEdition();
        }
        Address first = places.putIfAbsent(column, place);
        if (first == null) {
            cells.put(column, sheet.cell(new Address(place.row(), names + 1)));
            return;
        }
        findings.stops(
                sheet.name() + "!" + place,
                repeated(sheet.cell(place).shown(), sheet.cell(first).shown(), column, first),
                "Delete one of the two rows.");
    }

    private static String repeated(String typed, String before, Column column, Address first) {
        return Layout.plain(typed).equals(Layout.plain(before))
                ? "The setting \"" + typed + "\" stands in " + first + " already."
                : "The setting \"" + typed + "\" means the same as \"" + before + "\" in " + first + ": "
                        + column.heading() + " is there twice.";
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

    /** What may be a setting by another name is asked about; what else has a value beside it is named. */
    private void reportUnread(List<Address> unknown, Collection<Address> known, List<Column> absent) {
        int first = known.stream().mapToInt(Address::row).min().orElse(0);
        Map<Address, String> given = new LinkedHashMap<>();
        for (Address place : unknown.subList(0, Math.min(unknown.size(), MOST_TOLD))) {
            String typed = sheet.cell(place).shown();
            Content value = sheet.cell(new Address(place.row(), names + 1)).content();
            boolean isSetting = place.row() > first || value instanceof Content.Amount;
            OtherNames.meant(layout, typed, absent)
                    .ifPresentOrElse(
                            setting -> findings.unlikely(
                                    sheet.name() + "!" + place,
                                    "The setting \"" + typed + "\" is not read.",
                                    HeadingUnit.rename(typed, setting.heading())),
                            () -> {
                                if (isSetting && !value.shown().isEmpty() && !OtherNames.isNote(typed)) {
                                    given.put(place, typed);
                                }
                            });
        }
        new Unread("setting", sheet.name(), findings).report(given);
    }

    private long matches(int column) {
        return IntStream.rangeClosed(0, Math.min(sheet.lastRow(), ROWS_SEARCHED))
                .filter(at ->
                        layout.find(sheet.cell(new Address(at, column)).shown()).isPresent())
                .count();
    }
}
