package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Figure;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;

/** A sheet of lines by chapter; first each line is given its row, then, when all lines have theirs, its formulas. */
final class CalculationSheet {

    /** A line that has its row. */
    private record Placed(Line line, SheetRow row) {}

    private static final int DEMAND_ROWS = 14;

    /** What a reader wants first, in its row. */
    private record Fronted(SummarySheet.Row row, SheetRow at) {}

    private final BrandedSheet sheet;
    private final Model.Sheet plan;
    private final List<Fronted> front = new ArrayList<>();
    private final Map<SummarySheet.Row.Demand, ChartRow> drawn = new LinkedHashMap<>();
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
            } else if (row instanceof SummarySheet.Row.Demand demand) {
                drawn.put(demand, sheet.room(DEMAND_ROWS));
            } else {
                front.add(new Fronted(row, sheet.nextRow()));
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
        sheet.paper().upright();
        print(begun, last);
    }

    /** Draws what the front has room for. */
    void draw(ChartSheet charts) {
        drawn.forEach((demand, room) -> room.add(charts.demand(demand)));
    }

    private void print(int front, int lastChapter) {
        switch (plan.printed()) {
            case ALL -> {}
            case FRONT, OFFERS -> sheet.paper().only(sheet.rows(0, front));
            case LAST_CHAPTER -> sheet.paper().only(sheet.rows(lastChapter, sheet.lastRow()));
        }
    }

    /** @param restated formulas of lines that follow a setting here, which the engine reads as a word */
    void write(Addresses addresses, Value value, String currency, Map<Line, Figure> restated) {
        var summary = new SummarySheet(sheet, addresses, value, currency);
        front.forEach(each -> summary.write(each.row(), each.at()));
        var formulas = new ExcelFormula(addresses, sheet.name(), value.horizon());
        var shortening = new HelperLines(formulas);
        var links = new LineLinks(addresses, sheet);
        boolean helped = false;
        for (Placed at : placed) {
            Figure formula = restated.getOrDefault(at.line(), at.line().formula());
            String[] cells = formulas.cells(formula);
            Optional<HelperLines.Split> split =
                    shortening.isLong(cells) ? shortening.of(at.line(), formula) : Optional.empty();
            if (split.isPresent()) {
                if (!helped) {
                    sheet.chapter("Steps of formulas that would be too long to read");
                    helped = true;
                }
                split.get().helpers().forEach(helper -> help(helper, formulas, addresses, value, currency));
                cells = formulas.cells(split.get().formula());
            }
            sheet.amounts(at.row(), at.line(), cells, value);
            links.lead(at.row(), at.line(), formula);
        }
    }

    private void help(Line helper, ExcelFormula formulas, Addresses addresses, Value value, String currency) {
        var row = sheet.nextRow();
        sheet.line(row, helper.label(), helper, currency);
        addresses.put(helper, sheet.name(), row.number());
        sheet.amounts(row, helper, formulas.cells(helper.formula()), value);
    }
}
