package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Sheet;

/** A sheet of headings above rows. */
final class Table {

    private static final int MOST_ROWS = 50_000;

    private final Sheet sheet;
    private final Layout layout;
    private final Context context;
    private final Block block;
    private final Heads heads;
    private final int first;

    Table(Sheet sheet, Layout layout, Context context) {
        this.sheet = sheet;
        this.layout = layout;
        this.context = context;
        this.block = Block.of(sheet, layout);
        this.first = block.headingRow() + 1;
        this.heads = new Headings(sheet, layout, block, context.findings()).heads(sheet.merged());
        tellMerged();
    }

    /** Every row with anything in a known column; hidden ones too, which is told. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int hidden = 0;
        for (int at = first; at <= last(); at++) {
            Map<Column, Cell> cells = cells(at);
            if (isBlank(cells)) {
                continue;
            }
            rows.add(new Row(heads, cells, at + 1, context));
            hidden += sheet.isRowHidden(at) ? 1 : 0;
        }
        new Hidden(sheet, context.findings()).tell(heads, hidden);
        tellBelow();
        tellExample(rows);
        tellRepeated(rows);
        return rows;
    }

    private int last() {
        int last = Math.min(block.lastRow(), sheet.lastRow());
        if (last - first < MOST_ROWS) {
            return last;
        }
        context.findings()
                .stops(
                        sheet.name(),
                        "The sheet has " + (last + 1) + " rows; up to " + MOST_ROWS + " are read.",
                        "Delete what is not needed, empty formatted rows too.");
        return first + MOST_ROWS;
    }

    /** What stands below a table, and its totals, belongs to somebody else; that it is left out is told. */
    private void tellBelow() {
        block.table().ifPresent(table -> {
            int end = Math.min(sheet.lastRow(), table.area().last().row() + MOST_ROWS);
            List<Integer> below = IntStream.rangeClosed(table.area().last().row() + 1, end)
                    .filter(at -> !isBlank(cells(at)) && isNoOtherTable(at))
                    .boxed()
                    .toList();
            if (!below.isEmpty()) {
                context.findings()
                        .unlikely(
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
        heads.places().forEach((column, place) -> cells.put(column, sheet.cell(new Address(at, place.column()))));
        return cells;
    }

    private void tellMerged() {
        tellMergedHeadings();
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

    /** Of merged headings the first column alone has one. */
    private void tellMergedHeadings() {
        heads.merged().stream()
                .filter(area -> area.first().row() == block.headingRow()
                        && area.last().column() > area.first().column())
                .filter(area -> heads.places().containsValue(area.first()))
                .forEach(area -> context.findings()
                        .unlikely(
                                sheet.name() + "!" + area.first(),
                                "The headings " + area + " are merged; the first column alone is read.",
                                "Unmerge them, and head each column."));
    }

    /** The template's example makes a report too, of a firm that does not exist. */
    private void tellExample(List<Row> rows) {
        List<Row> left =
                rows.stream().filter(row -> row.name().contains(Layout.EXAMPLE)).toList();
        if (!left.isEmpty()) {
            String what = left.size() == 1 ? "1 row is" : left.size() + " rows are";
            context.findings()
                    .unlikely(
                            left.get(0).place(heads.keys().get(0)),
                            what + " still the template's example: \""
                                    + left.get(0).name() + "\".",
                            "Type your own over it, or delete it.");
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
