package org.counterweigh.excel.input;

import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.workbook.Cell;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.TotalText;

/** Finds rows that add up those above them, which would be counted once more. */
record TotalRows(Layout layout) {

    private static final double SAME = 1e-9;

    /** Whether the row is no row of its own; {@code above} are those that are. */
    boolean isTotal(Row row, List<Row> above) {
        List<String> names = layout.keys().stream()
                .map(key -> row.shown(key.heading()))
                .filter(name -> !name.isEmpty())
                .toList();
        boolean said = names.stream().anyMatch(TotalText::isTotal);
        boolean perhaps = names.isEmpty() || names.stream().anyMatch(TotalText::mentionsTotal);
        return said || (perhaps && above.size() > 1 && addsUp(row, above));
    }

    /** Stops at the name of the row, or at the first cell that it has. */
    void stop(Row row) {
        Column key = layout.keys().stream()
                .filter(one -> !row.isBlank(one.heading()))
                .findFirst()
                .orElseGet(() -> layout.keys().get(0));
        String name = row.shown(key.heading());
        row.context()
                .findings()
                .stops(
                        row.place(key),
                        (name.isEmpty() ? "A row without a name" : "The row \"" + name + "\"")
                                + " adds up the rows above it, and would be counted once more.",
                        "Delete the row; totals are worked out from the others. If it is none, give it another name.");
    }

    private boolean addsUp(Row row, List<Row> above) {
        return layout.columns().stream()
                .filter(column -> !column.key() && column.kind().isFigure())
                .anyMatch(column -> amount(row, column)
                        .filter(sum -> sum != 0 && Math.abs(sum - sum(column, above)) <= SAME * Math.abs(sum))
                        .isPresent());
    }

    private static double sum(Column column, List<Row> rows) {
        return rows.stream()
                .flatMap(row -> amount(row, column).stream())
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Optional<Double> amount(Row row, Column column) {
        return row.cell(column)
                .map(Cell::content)
                .filter(Content.Amount.class::isInstance)
                .map(content -> ((Content.Amount) content).amount());
    }
}
