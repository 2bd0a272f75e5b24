package org.counterweigh.report.model;

import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.SheetChart;
import org.counterweigh.factors.Payback;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Unit;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.ChecksSheet.CheckResult;

/** The front sheet: what came out, each amount a reference to the line that holds it. */
record SummarySheet(BrandedSheet sheet, Addresses addresses, Value value, String currency) {

    /** A row of the front sheet. */
    sealed interface Row {

        record Heading(String text) implements Row {}

        record Words(String label, String text) implements Row {}

        /** Lines as live references: one amount, an amount for each year, or both. */
        record Amounts(String label, List<Line> lines) implements Row {}

        /** The same for what rows above add up to. */
        record Total(String label, List<Line> lines) implements Row {}

        /** Money that the tool worked out by other means than lines, which stays as it is. */
        record Fixed(String label, double money) implements Row {}

        /** Room for the charts of the plan beside each other. */
        record Charts() implements Row {}

        /**
         * Room for a chart of the work of each month.
         *
         * @param names of the months
         * @param capacity of the provider chosen, a year; empty where it has no limit
         * @param description what a reader who cannot see it should know
         */
        record Demand(
                String work,
                String unit,
                List<Given> months,
                List<String> names,
                Optional<Given> capacity,
                String description)
                implements Row {}

        /** A figure as it stands among the inputs. */
        record Typed(String label, Given given) implements Row {}

        /** An amount that the tool worked out by other means than lines; it stays that of the evaluation. */
        record Dated(String label, Unit unit, double amount) implements Row {}

        /** When cash is back, live, for a plan that takes anything. */
        record PaybackOf(String label, Line taken, Payback payback) implements Row {}
    }

    private static final int CHART_ROWS = 16;
    private static final String NOTHING_MOVES = "keep all in-house";
    private static final String NEVER = "not in time";

    /**
     * Writes the sheet.
     *
     * @param limits a formula that says whether the choices keep the firm's limits; empty where nothing is chosen
     * @param charts of the plan
     */
    void write(List<Row> rows, CheckResult checks, Optional<String> limits, List<SheetChart> charts) {
        sheet.chapter("Checks of the model");
        var first = status("All identities hold", checks.address(), checks.word());
        var last = limits.map(formula -> status("The choices keep the firm's limits", formula, CheckResult.OK))
                .orElse(first);
        sheet.rules()
                .colour(new Area(
                        new Address(first.number(), LineColumns.CONSTANT),
                        new Address(last.number(), LineColumns.CONSTANT)));
        for (Row row : rows) {
            if (row instanceof Row.Charts) {
                sheet.room(CHART_ROWS).charts().addAll(charts);
            } else {
                write(row);
            }
        }
    }

    private SheetRow status(String label, String formula, String word) {
        var row = sheet.nextRow();
        sheet.text(row, LineColumns.LABEL, CellRole.LABEL, label);
        sheet.status(row, LineColumns.CONSTANT, formula, word);
        sheet.rule(row);
        return row;
    }

    private void write(Row row) {
        if (row instanceof Row.Heading heading) {
            sheet.chapter(heading.text());
        } else {
            write(row, sheet.nextRow());
        }
    }

    /** A row that is no heading, where it has its place. */
    void write(Row row, SheetRow at) {
        if (row instanceof Row.Words words) {
            sheet.text(at, LineColumns.LABEL, CellRole.LABEL, words.label());
            sheet.words(at, LineColumns.CONSTANT, words.text());
        } else if (row instanceof Row.Fixed fixed) {
            amount(at, fixed.label(), currency, NumberFormats.WHOLE, fixed.money());
        } else if (row instanceof Row.Dated dated) {
            var unit = dated.unit();
            amount(at, dated.label(), unit.in(currency), NumberFormats.typed(unit, dated.amount()), dated.amount());
        } else if (row instanceof Row.Typed typed) {
            write(typed, at);
        } else if (row instanceof Row.Amounts amounts) {
            write(amounts.label(), amounts.lines(), at, CellRole.LABEL, CellRole.AMOUNT);
        } else if (row instanceof Row.Total total) {
            write(total.label(), total.lines(), at, CellRole.TOTAL, CellRole.TOTAL_AMOUNT);
            sheet.ruleTotal(at);
        } else if (row instanceof Row.PaybackOf payback) {
            write(payback, at);
        }
        sheet.rule(at);
    }

    private void amount(SheetRow at, String label, String unit, String format, double amount) {
        sheet.text(at, LineColumns.LABEL, CellRole.LABEL, label);
        sheet.text(at, LineColumns.UNIT, CellRole.NOTE, unit);
        sheet.amount(at, LineColumns.CONSTANT, CellRole.AMOUNT, format, amount);
    }

    private void write(Row.Typed typed, SheetRow at) {
        var given = typed.given();
        sheet.text(at, LineColumns.LABEL, CellRole.LABEL, typed.label());
        sheet.lead(at, LineColumns.LABEL, CellRole.LABEL, typed.label(), addresses.target(given));
        sheet.text(at, LineColumns.UNIT, CellRole.NOTE, given.unit().in(currency));
        String format = NumberFormats.typed(given.unit(), given.value());
        String reference = addresses.references(given, sheet.name(), value.horizon())[0];
        sheet.formula(at, LineColumns.CONSTANT, format, reference, given.value());
    }

    /** References to lines, wherever these stand. */
    private void write(String label, List<Line> lines, SheetRow row, CellRole labels, CellRole amounts) {
        for (Line line : lines) {
            sheet.line(row, label, line, currency);
            sheet.amounts(row, amounts, line, references(line), value);
        }
        sheet.lead(row, LineColumns.LABEL, labels, label, addresses.target(lines.get(0)));
    }

    private void write(Row.PaybackOf row, SheetRow written) {
        Line months = row.payback().months();
        Line never = row.payback().never();
        String formula = "IF(" + references(row.taken())[0] + "=0,\"" + NOTHING_MOVES + "\",IF(" + references(never)[0]
                + ">0,\"" + NEVER + "\"," + references(months)[0] + "))";
        sheet.line(written, row.label(), months, currency);
        if (value.once(row.taken()) == 0) {
            sheet.status(written, LineColumns.CONSTANT, formula, NOTHING_MOVES);
        } else if (value.once(never) > 0) {
            sheet.status(written, LineColumns.CONSTANT, formula, NEVER);
        } else {
            sheet.formula(written, LineColumns.CONSTANT, NumberFormats.MONTHS, formula, value.once(months));
        }
    }

    private String[] references(Line line) {
        return addresses.references(line, sheet.name(), value.horizon());
    }
}
