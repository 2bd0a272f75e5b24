package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.SheetChart;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.Flexing.End;
import org.counterweigh.report.model.SheetColumn.Heading;

/**
 * The sheet on which one input at a time is tried at another value, live beside what the tool worked out. A workbook shows
 * one state of the model: that one input is live, all others are as they were at the evaluation.
 */
final class SensitivitySheet {

    static final String TITLE = "Sensitivity";

    private static final String NOTHING = "None";
    private static final List<String> ENDS = List.of("P5", "P95", "Break-even");
    private static final int LABEL = 0;
    private static final int UNIT = 1;
    private static final int THEN = 2;
    private static final int ENDS_AT = 3;
    private static final int WORTHS = 6;
    private static final int TRIED = 9;
    private static final int LIVE = 10;
    private static final int DIFFERENCE = 11;
    private static final String BLANK = "\"\"";

    private final BrandedSheet sheet;
    private final Flexing flexing;
    private final Addresses addresses;
    private final Value value;
    private final ChartRow chart;
    private final SheetRow chosen;
    private final SheetRow end;
    private final SheetRow own;
    private final SheetRow then;
    private final SheetRow now;
    private final SheetRow nothing;
    private final List<SheetRow> rows;

    /** Gives everything its row. */
    SensitivitySheet(BrandedSheet sheet, Flexing flexing, Addresses addresses, Value value) {
        this.sheet = sheet;
        this.flexing = flexing;
        this.addresses = addresses;
        this.value = value;
        sheet.chapter("Try one input at another value: choose it in the next cell, None for the plan as typed");
        chosen = sheet.nextRow();
        end = sheet.nextRow();
        own = sheet.nextRow();
        then = sheet.nextRow();
        now = sheet.nextRow();
        sheet.chapter("What moves the plan's value most");
        chart = sheet.room(ChartSheet.height(flexing));
        sheet.chapter(
                "The tool's figures are of the evaluation, one input at a time; the row of the input tried is live");
        nothing = sheet.nextRow();
        rows = flexing.rows().stream().map(row -> sheet.nextRow()).toList();
    }

    static List<Heading> headings() {
        List<Heading> headings = new ArrayList<>(
                List.of(new Heading("Input", false), new Heading("Unit", false), new Heading("Evaluated", true)));
        ENDS.forEach(text -> headings.add(new Heading(text, true)));
        ENDS.forEach(text -> headings.add(new Heading("NPV at " + text, true)));
        List.of("Tried at", "NPV live", "Live less tool").forEach(text -> headings.add(new Heading(text, true)));
        return headings;
    }

    BrandedSheet sheet() {
        return sheet;
    }

    /** The cell, with its sheet, that says what an input is tried at. */
    Map<Given, String> flexed() {
        Map<Given, String> flexed = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            flexed.put(flexing.rows().get(at).input(), tried(at));
        }
        return flexed;
    }

    private String tried(int at) {
        return sheet.name().prefix() + Addresses.fixed(rows.get(at).number(), TRIED);
    }

    /** A formula that says on another sheet whether nothing is tried. */
    String isIdle() {
        return sheet.name().prefix() + Addresses.fixed(chosen.number(), LABEL) + "=\"" + NOTHING + "\"";
    }

    /** Writes it all, the formulas of which follow the plan. */
    void write(Line worth, String currency) {
        sheet.text(chosen, LABEL, CellRole.INPUT_WORD, NOTHING);
        sheet.rules().allow(new Address(chosen.number(), LABEL), labels());
        sheet.text(end, LABEL, CellRole.LABEL, "Tried at");
        sheet.text(end, THEN, CellRole.INPUT_WORD, ENDS.get(0));
        sheet.rules().allow(new Address(end.number(), THEN), heads());
        String number = "MATCH(" + Addresses.cell(end.number(), THEN) + "," + heads().fixed() + ",0)";
        sheet.formula(end, ENDS_AT, NumberFormats.YEARS, number, 1);
        sheet.text(own, LABEL, CellRole.LABEL, "Or at a value of your own; blank for none");
        sheet.blank(own, THEN, CellRole.INPUT);
        double npv = value.once(worth);
        sheet.text(then, LABEL, CellRole.LABEL, "Value of the plan (NPV) at the evaluation");
        sheet.text(then, UNIT, CellRole.NOTE, currency);
        sheet.amount(then, THEN, CellRole.AMOUNT, NumberFormats.WHOLE, npv);
        sheet.text(now, LABEL, CellRole.LABEL, "Value of the plan (NPV) now");
        sheet.text(now, UNIT, CellRole.NOTE, currency);
        String live = addresses.references(worth, sheet.name(), value.horizon())[0];
        sheet.formula(now, THEN, NumberFormats.WHOLE, live, npv);
        List.of(chosen, end, own, then, now).forEach(sheet::rule);
        sheet.text(nothing, LABEL, CellRole.LABEL, NOTHING);
        sheet.rule(nothing);
        for (int at = 0; at < rows.size(); at++) {
            write(flexing.rows().get(at), rows.get(at), currency);
        }
    }

    private Area labels() {
        int last = rows.isEmpty() ? nothing.number() : rows.get(rows.size() - 1).number();
        return new Area(new Address(nothing.number(), LABEL), new Address(last, LABEL));
    }

    private static Area heads() {
        return new Area(
                new Address(BrandedSheet.HEADING_ROW, ENDS_AT),
                new Address(BrandedSheet.HEADING_ROW, ENDS_AT + ENDS.size() - 1));
    }

    private void write(Flexing.Row row, SheetRow at, String currency) {
        Given input = row.input();
        String format = NumberFormats.near(input.unit(), input.value());
        sheet.text(at, LABEL, CellRole.LABEL, row.label());
        sheet.text(at, UNIT, CellRole.NOTE, input.unit().in(currency));
        sheet.amount(at, THEN, CellRole.AMOUNT, format, input.value());
        List<End> ends = List.of(row.low(), row.high(), row.breakEven());
        for (int each = 0; each < ends.size(); each++) {
            amount(at, ENDS_AT + each, format, ends.get(each).at());
            amount(at, WORTHS + each, NumberFormats.WHOLE, ends.get(each).netPresentValue());
        }
        live(at, format);
        sheet.rule(at);
    }

    private void amount(SheetRow row, int column, String format, OptionalDouble amount) {
        amount.ifPresent(given -> sheet.amount(row, column, CellRole.AMOUNT, format, given));
    }

    private void live(SheetRow at, String format) {
        int row = at.number();
        String mine = Addresses.fixed(own.number(), THEN);
        String which = Addresses.fixed(end.number(), ENDS_AT);
        String value = "INDEX(" + across(row, ENDS_AT) + "," + which + ")";
        String isOther = Addresses.fixed(chosen.number(), LABEL) + "<>" + Addresses.cell(row, LABEL);
        sheet.told(
                at,
                TRIED,
                format,
                "IF(" + isOther + "," + BLANK + ",IF(" + mine + "<>" + BLANK + "," + mine + ",IF(" + value + "=" + BLANK
                        + "," + BLANK + "," + value + ")))",
                "");
        String tried = Addresses.cell(row, TRIED) + "=" + BLANK;
        String live = Addresses.fixed(now.number(), THEN);
        sheet.told(at, LIVE, NumberFormats.WHOLE, "IF(" + tried + "," + BLANK + "," + live + ")", "");
        sheet.told(
                at,
                DIFFERENCE,
                NumberFormats.WHOLE,
                "IF(OR(" + tried + "," + mine + "<>" + BLANK + ")," + BLANK + "," + Addresses.cell(row, LIVE)
                        + "-INDEX(" + across(row, WORTHS) + "," + which + "))",
                "");
    }

    private static String across(int row, int first) {
        return Addresses.cell(row, first) + ":" + Addresses.cell(row, first + ENDS.size() - 1);
    }

    /** Draws what the rows say. */
    void draw(ChartSheet charts) {
        if (!flexing.swings().isEmpty()) {
            chart.add(tornado(charts));
        }
    }

    private SheetChart tornado(ChartSheet charts) {
        String base = sheet.name().prefix() + Addresses.fixed(then.number(), THEN);
        String live = sheet.name().prefix() + Addresses.fixed(now.number(), THEN);
        return charts.tornado(flexing, at -> "IF(" + tried(at) + "=" + BLANK + ",0," + live + "-" + base + ")", base);
    }
}
