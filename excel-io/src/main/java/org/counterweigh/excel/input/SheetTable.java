package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.excel.input.cell.Columns;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.input.cell.Findings;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.OtherNames;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.findings.PlainForm;

/** A sheet of headings above rows. */
final class SheetTable {

    private static final int MOST_ROWS = 50_000;

    private final Sheet sheet;
    private final Layout layout;
    private final Context context;
    private final Findings findings;
    private final RowRange block;
    private final Columns columns;
    private final Map<Address, String> unread;
    private final int first;

    SheetTable(Sheet sheet, Layout layout, Context context) {
        this.sheet = sheet;
        this.layout = layout;
        this.context = context;
        this.findings = context.findings();
        this.block = RowRange.of(sheet, layout);
        this.first = block.headingRow() + 1;
        var headings = new Headings(sheet, layout, block, context.findings());
        this.columns = headings.columns(sheet.merged());
        this.unread = headings.unread();
        reportMerged();
    }

    /** Every row with anything in a known column; hidden ones too, which is told. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        var totals = new TotalRows(layout);
        int hidden = 0;
        for (int at = first; at <= last(); at++) {
            Map<Column, Cell> cells = cells(at);
            if (isBlank(cells)) {
                continue;
            }
            var row = new Row(columns, cells, at + 1, context);
            if (totals.isTotal(row, rows)) {
                totals.stop(row);
                continue;
            }
            rows.add(row);
            hidden += sheet.isRowHidden(at) ? 1 : 0;
        }
        reportHidden(hidden);
        reportStruck(rows);
        reportUnread();
        reportBelow();
        reportExample(rows);
        reportRepeated(rows);
        return rows;
    }

    /** Rows that a filter or a hand has hidden, and hidden columns that hold something we know, are read all the same. */
    private void reportHidden(int rows) {
        if (rows > 0) {
            findings.unlikely(
                    sheet.name(),
                    (sheet.isFiltered() ? "A filter hides rows: " : "")
                            + (rows == 1 ? "1 hidden row was" : rows + " hidden rows were") + " read too.",
                    sheet.isFiltered()
                            ? "Clear the filter to see them, and delete them if they are not meant."
                            : "Show the rows, or delete them if they are not meant.");
        }
        List<String> hidden = columns.places().entrySet().stream()
                .filter(place -> sheet.isColumnHidden(place.getValue().column()))
                .map(place -> place.getKey().heading())
                .toList();
        if (!hidden.isEmpty()) {
            findings.unlikely(
                    sheet.name(),
                    (hidden.size() == 1 ? "1 hidden column was" : hidden.size() + " hidden columns were")
                            + " read too: " + String.join(", ", hidden) + ".",
                    "Show the columns, or delete them if they are not meant.");
        }
    }

    private void reportStruck(List<Row> rows) {
        Column name = layout.keys().get(0);
        Map<Cell, Collection<Cell>> cells = new LinkedHashMap<>();
        rows.forEach(row -> cells.put(
                row.cell(name).orElseGet(() -> row.cells().values().iterator().next()),
                row.cells().values()));
        new StruckOut(sheet.name(), findings).report(cells);
    }

    /** Columns that somebody filled in and nobody reads are named, but for what is a note to people. */
    private void reportUnread() {
        Map<Address, String> given = new LinkedHashMap<>(unread);
        given.entrySet()
                .removeIf(heading -> OtherNames.isNote(heading.getValue())
                        || !isTyped(heading.getKey().column()));
        new Unread("column", sheet.name(), findings).report(given);
    }

    private boolean isTyped(int column) {
        return IntStream.rangeClosed(first, last())
                .mapToObj(row -> sheet.cell(new Address(row, column)))
                .anyMatch(cell -> !cell.isBlank() && cell.origin() == Cell.Origin.TYPED);
    }

    private int last() {
        int last = Math.min(block.lastRow(), sheet.lastRow());
        if (last - first < MOST_ROWS) {
            return last;
        }
        findings.stops(
                sheet.name(),
                "The sheet has " + (last + 1) + " rows; up to " + MOST_ROWS + " are read.",
                "Delete what is not needed, empty formatted rows too.");
        return first + MOST_ROWS;
    }

    /** What stands below a table, and its totals, belongs to somebody else; that it is left out is told. */
    private void reportBelow() {
        block.table().ifPresent(table -> {
            int end = Math.min(sheet.lastRow(), table.area().last().row() + MOST_ROWS);
            List<Integer> below = IntStream.rangeClosed(table.area().last().row() + 1, end)
                    .filter(at -> !isBlank(cells(at)) && isNoOtherTable(at))
                    .boxed()
                    .toList();
            if (!below.isEmpty()) {
                findings.unlikely(
                        sheet.name() + "!" + new Address(below.get(0), 0),
                        "Below the table \"" + table.name() + "\" (" + table.area() + ") "
                                + (below.size() == 1 ? "1 row stands" : below.size() + " rows stand")
                                + " outside of it, not read.",
                        "Resize the table over them if they are meant (Table Design, Resize Table).");
            }
        });
    }

    private boolean isNoOtherTable(int row) {
        return sheet.tables().stream()
                .noneMatch(table -> row >= table.area().first().row()
                        && row <= table.area().last().row());
    }

    private static boolean isBlank(Map<Column, Cell> cells) {
        return cells.values().stream().allMatch(Cell::isBlank);
    }

    private Map<Column, Cell> cells(int at) {
        Map<Column, Cell> cells = new LinkedHashMap<>();
        columns.places().forEach((column, place) -> cells.put(column, sheet.cell(new Address(at, place.column()))));
        return cells;
    }

    private void reportMerged() {
        reportMergedHeadings();
        for (Area area : columns.merged()) {
            boolean data = area.last().row() >= first
                    && columns.places().values().stream()
                            .anyMatch(place -> place.column() >= area.first().column()
                                    && place.column() <= area.last().column());
            if (data) {
                findings.stops(
                        sheet.name() + "!" + area.first(),
                        "The cells " + area + " are merged, so that it is open which row they belong to.",
                        "Unmerge them and fill in every row.");
            }
        }
    }

    /** Of merged headings the first column alone has one. */
    private void reportMergedHeadings() {
        columns.merged().stream()
                .filter(area -> area.first().row() == block.headingRow()
                        && area.last().column() > area.first().column())
                .filter(area -> columns.places().containsValue(area.first()))
                .forEach(area -> findings.unlikely(
                        sheet.name() + "!" + area.first(),
                        "The headings " + area + " are merged; the first column alone is read.",
                        "Unmerge them, and head each column."));
    }

    /** The template's example makes a report too, of a firm that does not exist. */
    private void reportExample(List<Row> rows) {
        List<Row> left =
                rows.stream().filter(row -> row.name().contains(Layout.EXAMPLE)).toList();
        if (!left.isEmpty()) {
            String what = left.size() == 1 ? "1 row is" : left.size() + " rows are";
            findings.unlikely(
                    left.get(0).place(layout.keys().get(0)),
                    what + " still the template's example: \"" + left.get(0).name() + "\".",
                    "Type your own over it, or delete it.");
        }
    }

    /** Two rows of the same keys are told at the second, and the first is named. */
    private void reportRepeated(List<Row> rows) {
        Map<String, Row> known = new HashMap<>();
        for (Row row : rows) {
            boolean named = layout.keys().stream()
                    .filter(Column::isRequired)
                    .allMatch(key -> row.named(key.heading()).isPresent());
            if (!named) {
                context.index().doubt(layout.name());
                continue;
            }
            context.index().row(layout.name(), row.name());
            Row before = known.putIfAbsent(PlainForm.key(row.name()), row);
            if (before != null) {
                Column key = layout.keys().get(0);
                String cell = before.place(key).substring(sheet.name().length() + 1);
                findings.stops(
                        row.place(key),
                        "\"" + row.name() + "\" stands in " + cell + " already" + difference(before, row) + ".",
                        "Delete one of the two rows, or give it another name.");
            }
        }
    }

    /** Which of the two is written with a sign that nobody sees. */
    private String difference(Row before, Row row) {
        return Stream.of(row, before)
                .flatMap(one -> layout.keys().stream().flatMap(key -> one.cell(key).stream()))
                .flatMap(cell -> odd(cell).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> odd(Cell cell) {
        return cell.content() instanceof Content.Text text
                ? PlainForm.oddSign(text.text()).map(sign -> "; " + cell.address() + " writes it with " + sign)
                : Optional.empty();
    }
}
