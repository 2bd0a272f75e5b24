package org.counterweigh.report.model;

import java.util.ArrayList;
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
        for (var chapter : plan.chapters()) {
            if (!chapter.lines().isEmpty()) {
                sheet.chapter(chapter.subject());
            }
            for (Line line : chapter.lines()) {
                var row = sheet.nextRow();
                sheet.line(row, line.label(), line, currency);
                addresses.put(line, sheet.name(), row.number());
                placed.add(new Placed(line, row));
            }
        }
    }

    /** @param restated formulas of lines that follow a setting here, which the engine reads as a word */
    void write(Addresses addresses, Value value, Map<Line, Figure> restated) {
        var formulas = new ExcelFormula(addresses, sheet.name(), value.horizon());
        placed.forEach(at -> {
            var formula = restated.getOrDefault(at.line(), at.line().formula());
            sheet.amounts(at.row(), at.line(), formulas.cells(formula), value);
        });
    }
}
