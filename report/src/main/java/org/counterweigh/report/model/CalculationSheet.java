package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;

/** A sheet of lines by chapter; first each line is given its row, then, when all lines have theirs, its formulas. */
final class CalculationSheet {

    /** A line that has its row. */
    private record Placed(Line line, SheetRow row) {}

    private final BrandedSheet sheet;
    private final Model.Sheet plan;
    private final Map<SummarySheet.Row.Amounts, SheetRow> front = new LinkedHashMap<>();
    private final List<Placed> placed = new ArrayList<>();

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
        for (SummarySheet.Row row : plan.front()) {
            if (row instanceof SummarySheet.Row.Heading heading) {
                sheet.chapter(heading.text());
            } else if (row instanceof SummarySheet.Row.Amounts amounts) {
                front.put(amounts, sheet.nextRow());
            }
        }
        int begun = sheet.lastRow();
        int last = begun;
        for (var chapter : plan.chapters()) {
            if (!chapter.lines().isEmpty()) {
                last = sheet.lastRow() + 1;
                sheet.chapter(chapter.subject());
            }
            for (Line line : chapter.lines()) {
                var row = sheet.nextRow();
                sheet.line(row, line.label(), line, currency);
                addresses.put(line, sheet.name(), row.number());
                placed.add(new Placed(line, row));
            }
        }
        sheet.upright();
        print(begun, last);
    }

    private void print(int front, int lastChapter) {
        switch (plan.printed()) {
            case ALL -> {}
            case FRONT -> sheet.print(0, front);
            case LAST_CHAPTER -> sheet.print(lastChapter, sheet.lastRow());
        }
    }

    /** @param restated formulas of lines that follow a setting here, which the engine reads as a word */
    void write(Addresses addresses, Value value, String currency, Map<Line, Figure> restated) {
        var summary = new SummarySheet(sheet, addresses, value, currency);
        front.forEach((amounts, row) -> summary.write(amounts, row));
        var formulas = new ExcelFormula(addresses, sheet.name(), value.horizon());
        var elsewhere = new FirstOperand(figure -> addresses.isElsewhere(figure, sheet.name()));
        var here = new FirstOperand(figure -> true);
        placed.forEach(at -> {
            var formula = restated.getOrDefault(at.line(), at.line().formula());
            sheet.amounts(at.row(), at.line(), formulas.cells(formula), value);
            elsewhere
                    .of(formula)
                    .or(() -> here.of(formula))
                    .map(addresses::target)
                    .ifPresent(target -> sheet.lead(
                            at.row(),
                            LineColumns.LABEL,
                            CellRole.LABEL,
                            at.line().label(),
                            target));
        });
    }
}
