package org.counterweigh.report.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.factors.ValueAndCash;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.ScenarioColumn.Worth;
import org.counterweigh.report.model.SheetColumn.Heading;

/** The scenarios beside each other: what the tool worked out for each, and the model's live figures of the one in use. */
record ScenariosSheet(BrandedSheet sheet, Addresses addresses, Value value, ScenarioChoice choice) {

    static final String TITLE = "Scenarios";

    private static final int NAME = 0;
    private static final int VALUE = 1;
    private static final int DIFFERENCE = 2;
    private static final int CASH = 3;
    private static final int ANNUAL = 4;
    private static final int ONE_OFF = 5;
    private static final int PAYBACK = 6;
    private static final int HOURS = 7;
    private static final int BEST = 8;
    private static final int CHANGES = 9;
    private static final String NEVER = "not in time";

    static List<Heading> headings() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(new Heading("Scenario", false)),
                                Stream.of(
                                                "Value (NPV)",
                                                "Against the base",
                                                "Cash NPV",
                                                "Annual cash, steady year",
                                                "One-off cost",
                                                "Payback, months",
                                                "Capacity hours",
                                                "Best plan there (NPV)")
                                        .map(text -> new Heading(text, true))),
                        Stream.of(new Heading("What differs", false)))
                .toList();
    }

    void write(List<ScenarioColumn> scenarios, ValueAndCash plan, String date) {
        sheet.chapter("In use now: live, with the choices of sheet Decision");
        var live = sheet.nextRow();
        sheet.chapter("The plan as advised, worked out by the tool at the evaluation of " + date);
        int first = sheet.lastRow() + 1;
        for (int at = 0; at < scenarios.size(); at++) {
            tool(scenarios.get(at), choice.names().get(at), scenarios.get(0).worth());
        }
        live(live, scenarios.get(0).worth(), plan, first);
        sheet.chapter("How to read it");
        note("One scenario at a time is live: choose it on sheet Inputs, cell Scenario. Column Free is yours to fill.");
        note("Low and high set every varying input at once to its worse or better end, which is rarer than 1 in 20.");
        note("Best plan there: what the tool would advise in that scenario; the other columns keep to the plan as"
                + " it is.");
        check(first, scenarios.size(), live);
    }

    private void tool(ScenarioColumn scenario, String name, Worth base) {
        var row = sheet.nextRow();
        var worth = scenario.worth();
        sheet.text(row, NAME, CellRole.LABEL, name);
        money(row, VALUE, worth.netPresentValue());
        money(row, DIFFERENCE, worth.netPresentValue() - base.netPresentValue());
        money(row, CASH, worth.cashNetPresentValue());
        money(row, ANNUAL, worth.annualCash());
        money(row, ONE_OFF, worth.oneOff());
        worth.payback()
                .ifPresentOrElse(
                        months -> sheet.amount(row, PAYBACK, CellRole.AMOUNT, NumberFormats.MONTHS, months),
                        () -> sheet.text(row, PAYBACK, CellRole.NOTE, NEVER));
        sheet.amount(row, HOURS, CellRole.AMOUNT, "#,##0.0", worth.capacityHours());
        scenario.best().ifPresent(best -> money(row, BEST, best));
        sheet.text(row, CHANGES, CellRole.NOTE, scenario.remark());
        sheet.rule(row);
    }

    private void money(SheetRow row, int column, double amount) {
        sheet.amount(row, column, CellRole.AMOUNT, NumberFormats.WHOLE, amount);
    }

    private void live(SheetRow row, Worth base, ValueAndCash plan, int first) {
        sheet.said(row, NAME, choice.inWords(), ScenarioColumns.BASE);
        line(row, VALUE, NumberFormats.WHOLE, plan.netPresentValue());
        String difference = Addresses.cell(row.number(), VALUE) + "-" + Addresses.fixed(first, VALUE);
        sheet.formula(row, DIFFERENCE, NumberFormats.WHOLE, difference, 0);
        line(row, CASH, NumberFormats.WHOLE, plan.cashNetPresentValue());
        line(row, ANNUAL, NumberFormats.WHOLE, plan.annualCash());
        line(row, ONE_OFF, NumberFormats.WHOLE, plan.oneOff());
        payback(row, base.payback(), plan);
        line(row, HOURS, "#,##0.0", plan.steadyCapacityHours());
        sheet.rule(row);
    }

    private void line(SheetRow row, int column, String format, Line line) {
        sheet.formula(row, column, format, reference(line), value.once(line));
    }

    private void payback(SheetRow row, OptionalDouble months, ValueAndCash plan) {
        String formula = "IF(" + reference(plan.payback().never()) + ">0,\"" + NEVER + "\","
                + reference(plan.payback().months()) + ")";
        months.ifPresentOrElse(
                known -> sheet.formula(row, PAYBACK, NumberFormats.MONTHS, formula, known),
                () -> sheet.status(row, PAYBACK, formula, NEVER));
    }

    private String reference(Line line) {
        return addresses.references(line, sheet.name(), value.horizon())[0];
    }

    private void note(String text) {
        var row = sheet.nextRow();
        sheet.words(row, NAME, text);
    }

    /** Nothing, as long as neither an input nor a choice was changed. */
    private void check(int first, int count, SheetRow live) {
        var row = sheet.nextRow();
        sheet.text(row, NAME, CellRole.LABEL, "Live value less the tool's for the scenario in use");
        String tools = new Area(new Address(first, VALUE), new Address(first + count - 1, VALUE)).fixed();
        String formula = "IF(" + choice.number() + ">ROWS(" + tools + "),\"none by the tool\","
                + Addresses.cell(live.number(), VALUE) + "-INDEX(" + tools + "," + choice.number() + "))";
        sheet.formula(row, VALUE, NumberFormats.WHOLE, formula, 0);
        sheet.rule(row);
    }
}
