package org.counterweigh.report.model;

import java.util.IdentityHashMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;

/** A sheet of lines by chapter; first each line is given its row, then, when all lines have theirs, its formulas. */
final class CalculationSheet {

    private final Frame frame;
    private final SheetPlan plan;
    private final IdentityHashMap<Line, XSSFRow> rows = new IdentityHashMap<>();

    CalculationSheet(Frame frame, SheetPlan plan) {
        this.frame = frame;
        this.plan = plan;
    }

    Frame frame() {
        return frame;
    }

    String title() {
        return plan.title();
    }

    void place(Addresses addresses, String currency) {
        for (var chapter : plan.chapters()) {
            if (!chapter.lines().isEmpty()) {
                frame.chapter(chapter.subject());
            }
            for (Line line : chapter.lines()) {
                var row = frame.nextRow();
                frame.text(row, Grid.LABEL, Look.LABEL, line.label());
                frame.text(row, Grid.UNIT, Look.NOTE, line.unit().in(currency));
                addresses.put(line, frame.name(), row.getRowNum());
                rows.put(line, row);
            }
        }
    }

    void write(Addresses addresses, Value value) {
        var formulas = new ExcelFormula(addresses, frame.name(), value.horizon());
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
            frame.formula(
                    row, Grid.column(line) + year, Formats.worked(line.unit()), formulas[year], value.in(year, line));
        }
        frame.rule(row);
    }
}
