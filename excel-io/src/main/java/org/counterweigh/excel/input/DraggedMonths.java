package org.counterweigh.excel.input;

import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.input.cell.Row;
import org.counterweigh.excel.schema.Layout;

/** Asks about units that go up by one from month to month, as a cell does that is dragged across to copy it. */
record DraggedMonths(Layout layout, List<Row> rows) {

    /** Of the year: hardly any work grows by one unit in each of so many months. */
    private static final int LEAST = 6;

    private static final double SAME = 1e-9;

    void report() {
        rows.forEach(this::report);
    }

    private void report(Row row) {
        List<Counted> months = layout.columns().stream()
                .filter(column -> !column.key())
                .map(column -> Counted.of(row, column))
                .flatMap(Optional::stream)
                .toList();
        int first = 0;
        for (int at = 1; at <= months.size(); at++) {
            if (at == months.size() || !countsOn(months.get(at - 1), months.get(at))) {
                if (at - first >= LEAST) {
                    ask(months.get(first), months.get(at - 1), months.get(first + 1));
                }
                first = at;
            }
        }
    }

    private static boolean countsOn(Counted before, Counted month) {
        return Math.abs(month.number() - before.number() - 1) <= SAME;
    }

    private static void ask(Counted first, Counted last, Counted second) {
        second.entry()
                .unlikely(
                        first.shown() + " in " + first.address() + " counts on month by month to " + last.shown()
                                + " in " + last.address() + ", as a cell does that is dragged across in Excel.",
                        "If it is " + first.shown()
                                + " in each month, type that; if not, type what each one really is.");
    }
}
