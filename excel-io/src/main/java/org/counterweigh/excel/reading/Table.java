package org.counterweigh.excel.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweigh.excel.cells.Address;
import org.counterweigh.excel.cells.Area;
import org.counterweigh.excel.cells.Cell;
import org.counterweigh.excel.cells.Sheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;

/** A sheet of headings above rows. */
final class Table {

    private static final int MOST_ROWS = 50_000;

    private final Sheet sheet;
    private final Layout layout;
    private final Context context;
    private final Heads heads;
    private final int first;

    Table(Sheet sheet, Layout layout, Context context) {
        this.sheet = sheet;
        this.layout = layout;
        this.context = context;
        var headings = new Headings(sheet, layout, context.findings());
        this.first = headings.row() + 1;
        this.heads = headings.heads(sheet.merged());
        tellMerged();
    }

    /** Every row with anything in a known column; hidden ones too, which is told. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int hidden = 0;
        for (int at = first; at <= last(); at++) {
            Map<Column, Cell> cells = cells(at);
            if (cells.values().stream().allMatch(Cell::isBlank)) {
                continue;
            }
            rows.add(new Row(heads, cells, at + 1, context));
            hidden += sheet.isRowHidden(at) ? 1 : 0;
        }
        if (hidden > 0) {
            context.findings()
                    .unlikely(
                            sheet.name(),
                            hidden + (hidden == 1 ? " hidden row was" : " hidden rows were") + " read too.",
                            "Show the rows, or delete them if they are not meant.");
        }
        tellRepeated(rows);
        return rows;
    }

    private int last() {
        if (sheet.lastRow() - first < MOST_ROWS) {
            return sheet.lastRow();
        }
        context.findings()
                .stops(
                        sheet.name(),
                        "The sheet has " + (sheet.lastRow() + 1) + " rows; up to " + MOST_ROWS + " are read.",
                        "Delete what is not needed, empty formatted rows too.");
        return first + MOST_ROWS;
    }

    private Map<Column, Cell> cells(int at) {
        Map<Column, Cell> cells = new LinkedHashMap<>();
        heads.places().forEach((column, place) -> cells.put(column, sheet.cell(new Address(at, place.column()))));
        return cells;
    }

    private void tellMerged() {
        for (Area area : heads.merged()) {
            boolean data = area.last().row() >= first
                    && heads.places().values().stream()
                            .anyMatch(place -> place.column() >= area.first().column()
                                    && place.column() <= area.last().column());
            if (data) {
                context.findings()
                        .stops(
                                sheet.name() + "!" + area.first(),
                                "The cells " + area + " are merged, so that it is open which row they belong to.",
                                "Unmerge them and fill in every row.");
            }
        }
    }

    /** Two rows of the same keys are told at the second, and the first is named. */
    private void tellRepeated(List<Row> rows) {
        Map<String, Row> known = new HashMap<>();
        for (Row row : rows) {
            if (!isNamed(row)) {
                context.ledger().doubt(layout.name());
                continue;
            }
            context.ledger().row(layout.name(), row.name());
            Row before = known.putIfAbsent(row.name().toLowerCase(Locale.ROOT), row);
            if (before != null) {
                tellRepeated(row, before);
            }
        }
    }

    private boolean isNamed(Row row) {
        return heads.keys().stream()
                .filter(Column::isRequired)
                .allMatch(key -> row.named(key.heading()).isPresent());
    }

    private void tellRepeated(Row row, Row before) {
        Column key = heads.keys().get(0);
        String cell = before.place(key).substring(sheet.name().length() + 1);
        context.findings()
                .stops(
                        row.place(key),
                        "\"" + row.name() + "\" stands in " + cell + " already.",
                        "Delete one of the two rows, or give it another name.");
    }
}
