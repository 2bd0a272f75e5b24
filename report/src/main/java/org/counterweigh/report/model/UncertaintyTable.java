package org.counterweigh.report.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A table of the sheet on how sure the answers are.
 *
 * @param label in front of each row
 * @param remark behind it, such as the cell a figure comes from; may be empty
 * @param notes sentences below the rows
 */
record UncertaintyTable<T>(
        String title,
        List<Column<T>> columns,
        Function<T, String> label,
        Function<T, String> remark,
        List<T> rows,
        List<Note> notes) {

    UncertaintyTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    record Note(String label, String text) {}

    /**
     * Amounts under a heading; what is not finite is shown as none.
     *
     * @param formula over the same row, in which {@code {Mean}} is the cell under that heading; empty where the tool
     *     computed the amount
     */
    record Column<T>(String heading, Function<T, String> format, ToDoubleFunction<T> amount, String formula) {

        static <T> Column<T> computed(String heading, String format, ToDoubleFunction<T> amount) {
            return new Column<>(heading, row -> format, amount, "");
        }

        static <T> Column<T> live(String heading, String format, ToDoubleFunction<T> amount, String formula) {
            return new Column<>(heading, row -> format, amount, formula);
        }
    }
}
