package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.counterweigh.report.model.SheetColumn.Heading;
import org.counterweigh.report.model.UncertaintyTable.Column;

/** The sheet on how sure the answers are: amounts as the tool computed them, and formulas where Excel knows the law. */
final class UncertaintySheet {

    static final String TITLE = "How sure";

    private static final int FIRST = 1;
    private static final int MOST_AMOUNTS = 6;
    private static final int REMARK = FIRST + MOST_AMOUNTS;

    private final BrandedSheet sheet;

    UncertaintySheet(BrandedSheet sheet) {
        this.sheet = sheet;
    }

    static List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        headings.add(new Heading("What", false));
        headings.addAll(Collections.nCopies(MOST_AMOUNTS, new Heading("", true)));
        headings.add(new Heading("Remark", false));
        return headings;
    }

    <T> void write(UncertaintyTable<T> table) {
        sheet.chapter(table.title());
        var heads = sheet.nextRow();
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.text(heads, FIRST + i, CellRole.NOTE, table.columns().get(i).heading());
        }
        sheet.rule(heads);
        table.rows().forEach(row -> write(table, row));
        for (UncertaintyTable.Note note : table.notes()) {
            var line = sheet.nextRow();
            sheet.text(line, 0, CellRole.LABEL, note.label());
            sheet.words(line, FIRST, note.text());
        }
    }

    private <T> void write(UncertaintyTable<T> table, T item) {
        var row = sheet.nextRow();
        sheet.text(row, 0, CellRole.LABEL, table.label().apply(item));
        for (int i = 0; i < table.columns().size(); i++) {
            Column<T> column = table.columns().get(i);
            double amount = column.amount().applyAsDouble(item);
            String format = column.format().apply(item);
            if (!Double.isFinite(amount)) {
                sheet.text(row, FIRST + i, CellRole.NOTE, "–");
            } else if (column.formula().isEmpty()) {
                sheet.amount(row, FIRST + i, CellRole.AMOUNT, format, amount);
            } else {
                sheet.formula(row, FIRST + i, format, formula(column, table.columns(), row), amount);
            }
        }
        String remark = table.remark().apply(item);
        if (!remark.isEmpty()) {
            sheet.text(row, REMARK, CellRole.NOTE, remark);
        }
        sheet.rule(row);
    }

    /** The formula with the cell of this row for each heading it names. */
    private static <T> String formula(Column<T> column, List<Column<T>> columns, XSSFRow row) {
        String formula = column.formula();
        for (int i = 0; i < columns.size(); i++) {
            var cell = new CellReference(row.getRowNum(), FIRST + i).formatAsString();
            formula = formula.replace("{" + columns.get(i).heading() + "}", cell);
        }
        return formula;
    }
}
