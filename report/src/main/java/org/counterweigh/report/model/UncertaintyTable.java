package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.counterweigh.report.model.SheetColumn.Heading;

/**
 * A table of the sheet on how sure the answers are: amounts as the tool computed them, and formulas where Excel knows the
 * law.
 *
 * @param label in front of each row
 * @param remark behind it, such as the cell a figure comes from; may be empty
 * @param notes sentences below the rows, by their labels
 */
record UncertaintyTable<T>(
        String title,
        List<Column<T>> columns,
        Function<T, String> label,
        Function<T, String> remark,
        List<T> rows,
        Map<String, String> notes) {

    static final String SHEET = "Uncertainty";

    private static final int FIRST = 1;
    private static final int MOST_AMOUNTS = 7;
    private static final int REMARK = FIRST + MOST_AMOUNTS;

    /**
     * Amounts under a heading; what is not finite is shown as none.
     *
     * @param formula over the same row, in which {@code {Mean}} is the cell under that heading; empty where the tool
     *     computed the amount
     */
    record Column<T>(String heading, Function<T, String> format, ToDoubleFunction<T> amount, String formula) {

        static <T> Column<T> computed(String heading, String format, ToDoubleFunction<T> amount) {
            return live(heading, format, amount, "");
        }

        static <T> Column<T> live(String heading, String format, ToDoubleFunction<T> amount, String formula) {
            return new Column<>(heading, row -> format, amount, formula);
        }
    }

    /** The headings of the sheet, which has those of each table inside. */
    static List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        headings.add(new Heading("What", false));
        headings.addAll(Collections.nCopies(MOST_AMOUNTS, new Heading("", true)));
        headings.add(new Heading("Remark", false));
        return headings;
    }

    void write(BrandedSheet sheet) {
        sheet.chapter(title);
        List<String> heads = new ArrayList<>(List.of(""));
        columns.forEach(column -> heads.add(column.heading()));
        sheet.heads(heads);
        rows.forEach(row -> write(sheet, sheet.nextRow(), row));
        notes.forEach((note, text) -> {
            var line = sheet.nextRow();
            sheet.text(line, 0, CellRole.LABEL, note);
            sheet.words(line, FIRST, text);
        });
    }

    private void write(BrandedSheet sheet, SheetRow row, T item) {
        sheet.text(row, 0, CellRole.LABEL, label.apply(item));
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            double amount = column.amount().applyAsDouble(item);
            String format = column.format().apply(item);
            if (!Double.isFinite(amount)) {
                sheet.text(row, FIRST + i, CellRole.NOTE, "–");
            } else if (column.formula().isEmpty()) {
                sheet.amount(row, FIRST + i, CellRole.AMOUNT, format, amount);
            } else {
                sheet.formula(row, FIRST + i, format, formula(column, row), amount);
            }
        }
        if (!remark.apply(item).isEmpty()) {
            sheet.text(row, REMARK, CellRole.NOTE, remark.apply(item));
        }
        sheet.rule(row);
    }

    /** The formula with the cell of this row for each heading it names. */
    private String formula(Column<T> column, SheetRow row) {
        String formula = column.formula();
        for (int i = 0; i < columns.size(); i++) {
            String cell = Addresses.cell(row.number(), FIRST + i);
            formula = formula.replace("{" + columns.get(i).heading() + "}", cell);
        }
        return formula;
    }
}
