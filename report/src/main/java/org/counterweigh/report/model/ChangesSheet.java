package org.counterweigh.report.model;

import java.util.List;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.SheetColumn.Heading;

/** The sheet of what was typed over since the evaluation, and what that does to the plan; it words the banner of all. */
final class ChangesSheet {

    static final String CHANGED_WORD = "changed";

    private static final int LABEL = 0;
    private static final int UNIT = 1;
    private static final int EVALUATED = 2;
    private static final int NOW = 3;
    private static final int EFFECT = 4;
    private static final int NUMBER = 5;
    private static final int FOUND = 6;
    private static final int MOST_LISTED = 20;
    private static final List<Heading> HEADINGS = List.of(
            new Heading("What", false),
            new Heading("Unit", false),
            new Heading("Evaluated", true),
            new Heading("Now", true),
            new Heading("Effect", true),
            new Heading("No.", true),
            new Heading("Row", true));

    private final BrandedSheet sheet;
    private final String date;
    private final Addresses addresses;
    private final Value value;

    ChangesSheet(BrandedSheet sheet, String date, Addresses addresses, Value value) {
        this.sheet = sheet;
        this.date = date;
        this.addresses = addresses;
        this.value = value;
    }

    static List<Heading> headings() {
        return HEADINGS;
    }

    /** Writes the sheet, and gives the words that stand on every sheet. */
    Banner write(InputsSheet inputs, List<Line> results, String currency) {
        sheet.chapter("Do these figures still belong to the words of the report?");
        var changes = counted("Inputs that differ from the evaluation", inputs.changes());
        var banner = banner(changes);
        sheet.chapter("What the plan comes to");
        results.forEach(result -> effect(result, currency));
        sheet.chapter("Inputs that differ, the first " + MOST_LISTED + " of them");
        list(inputs, changes);
        return banner;
    }

    private SheetRow counted(String label, String count) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, label);
        sheet.formula(row, NOW, NumberFormats.YEARS, count, 0);
        sheet.rule(row);
        return row;
    }

    /** In steps, since a formula is kept short enough to be read. */
    private Banner banner(SheetRow changes) {
        String same = "All inputs are those of the evaluation of " + date + ".";
        String differ =
                " from the evaluation of " + date + ": words, ranges and the proof of the best plan are of that day.";
        var unchanged = words("Where none differs", same);
        var behind = words("Where some differ", differ);
        String count = Addresses.fixed(changes.number(), NOW);
        var told = sheet.nextRow();
        sheet.text(told, LABEL, CellRole.LABEL, "Said on every sheet");
        String formula = "IF(" + count + "=0," + Addresses.fixed(unchanged.number(), EVALUATED) + "," + count + "&IF("
                + count + "=1,\" input differs\",\" inputs differ\")&" + Addresses.fixed(behind.number(), EVALUATED)
                + ")";
        sheet.told(told, EVALUATED, formula, same);
        sheet.rule(told);
        return new Banner(sheet.name().prefix() + Addresses.fixed(told.number(), EVALUATED), same);
    }

    private SheetRow words(String label, String text) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, label);
        sheet.words(row, EVALUATED, text);
        sheet.rule(row);
        return row;
    }

    private void effect(Line line, String currency) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, line.label());
        sheet.text(row, UNIT, CellRole.NOTE, line.unit().in(currency));
        String format = NumberFormats.worked(line.unit());
        double engine = value.once(line);
        sheet.amount(row, EVALUATED, CellRole.AMOUNT, format, engine);
        sheet.formula(row, NOW, format, addresses.references(line, sheet.name(), value.horizon())[0], engine);
        String effect = Addresses.cell(row.number(), NOW) + "-" + Addresses.cell(row.number(), EVALUATED);
        sheet.formula(row, EFFECT, format, effect, 0);
        sheet.rule(row);
    }

    private void list(InputsSheet inputs, SheetRow changes) {
        String most = Addresses.fixed(changes.number(), NOW);
        for (int change = 1; change <= MOST_LISTED; change++) {
            var row = sheet.nextRow();
            String number = Addresses.cell(row.number(), NUMBER);
            String above = change == 1 ? "" : Addresses.cell(row.number() - 1, NUMBER) + "+";
            sheet.formula(row, NUMBER, NumberFormats.YEARS, above + "1", change);
            String beyond = "IF(" + number + ">" + most;
            sheet.told(row, FOUND, beyond + ",\"\",MATCH(" + number + "," + inputs.counts() + ",0))", "");
            String at = Addresses.cell(row.number(), FOUND);
            shown(row, LABEL, beyond, inputs.column(InputsSheet.LABEL), at);
            shown(row, UNIT, beyond, inputs.column(InputsSheet.UNIT), at);
            shown(row, EVALUATED, beyond, inputs.column(InputsSheet.EVALUATED), at);
            shown(row, NOW, beyond, inputs.column(InputsSheet.VALUE), at);
            sheet.rule(row);
        }
    }

    private void shown(SheetRow row, int column, String beyond, String cells, String at) {
        sheet.told(row, column, beyond + ",\"\",INDEX(" + cells + "," + at + "))", "");
    }
}
