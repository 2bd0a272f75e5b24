package org.counterweigh.report.model;

import java.util.IdentityHashMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;

/** A sheet of lines by chapter; first each line is given its row, then, when all lines have theirs, its formulas. */
final class CalculationSheet {

    private final BrandedSheet sheet;
    private final Model.Sheet plan;
    private final IdentityHashMap<Line, XSSFRow> rows = new IdentityHashMap<>();

    CalculationSheet(BrandedSheet sheet, Model.Sheet plan) {
        this.sheet = sheet;
        this.plan = plan;
    }

    BrandedSheet sheet() {
        return sheet;
    }

    String title() {
        return plan.title();
    }

    void place(Addresses addresses, String currency) {
        for (var chapter : plan.chapters()) {
            if (!chapter.lines().isEmpty()) {
                sheet.chapter(chapter.subject());
            }
            for (Line line : chapter.lines()) {
                var row = sheet.nextRow();
                sheet.text(row, LineColumns.LABEL, CellRole.LABEL, line.label());
                sheet.text(row, LineColumns.UNIT, CellRole.NOTE, line.unit().in(currency));
                addresses.put(line, sheet.name(), row.getRowNum());
                rows.put(line, row);
            }
        }
    }

    void write(Addresses addresses, Value value) {
        var formulas = new ExcelFormula(addresses, sheet.name(), value.horizon());
        for (var chapter : plan.chapters()) {
            for (Line line : chapter.lines()) {
                write(line, formulas.of(line.formula()), value);
            }
        }
    }

    private void write(Line line, String[] formulas, Value value) {
        var row = rows.get(line);
        if (row == null) {
            throw new IllegalStateException("Has no row yet: " + line);
        }
        for (int year = 0; year < formulas.length; year++) {
            sheet.formula(
                    row,
                    LineColumns.of(line) + year,
                    NumberFormats.worked(line.unit()),
                    formulas[year],
                    value.in(year, line));
        }
        sheet.rule(row);
    }
}
