package org.counterweigh.report.model;

import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.style.CellLook;
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

    /**
     * Writes the sheet, and gives the words that stand on every sheet.
     *
     * @param choices a formula that counts those that are not as advised; empty where nothing can be chosen
     */
    Banner write(InputsSheet inputs, Optional<String> choices, List<Line> results, String currency) {
        sheet.chapter("Do these figures still belong to the words of the report?");
        var changes = counted("Inputs that differ from the evaluation", inputs.changes());
        var chosen = choices.map(count -> counted("Choices that differ from the advice", count));
        sheet.chapter("What the plan comes to");
        results.forEach(result -> effect(result, currency));
        sheet.chapter("Inputs that differ, the first " + MOST_LISTED
                + " of them, and what each does to the plan's NPV by" + " itself at the rate of the evaluation");
        list(inputs, changes);
        sheet.chapter("How the sentence at the head of every sheet is put together");
        return banner(changes, chosen, inputs.scenarios());
    }

    private SheetRow counted(String label, String count) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, label);
        sheet.formula(row, NOW, NumberFormats.YEARS, count, 0);
        sheet.rule(row);
        return row;
    }

    /** In steps, since a formula is kept short enough to be read. */
    private Banner banner(SheetRow changes, Optional<SheetRow> chosen, ScenarioChoice scenarios) {
        String inputs = Addresses.fixed(changes.number(), NOW);
        String same = (chosen.isPresent() ? "All inputs and choices are" : "All inputs are")
                + " those of the evaluation of " + date + ".";
        String behind = step(
                "Where some differ",
                " from the evaluation of " + date + ": words, ranges and the proof of the best plan are of that day.");
        String unchanged = step("Where none differs", same);
        String differing = several("Inputs, in words", inputs, "input");
        String count = inputs;
        if (chosen.isPresent()) {
            String choices = Addresses.fixed(chosen.get().number(), NOW);
            String and = formula("Between both", "IF(" + inputs + "*" + choices + "=0,\"\",\" and \")");
            differing += "&" + and + "&" + several("Choices, in words", choices, "choice");
            count += "+" + choices;
        }
        String scenario = formula(
                "Scenario in use",
                "IF(" + scenarios.number() + "=1,\"\",\"Scenario \"\"\"&" + scenarios.inWords() + "&\"\"\": \")");
        String verb = formula("Verb", "IF(" + count + "=1,\" differs\",\" differ\")", " differ");
        var told = sheet.nextRow();
        sheet.text(told, LABEL, CellRole.LABEL, "Said on every sheet");
        sheet.told(
                told,
                EVALUATED,
                "IF(" + count + "=0," + unchanged + "," + scenario + "&" + differing + "&" + verb + "&" + behind + ")",
                same);
        sheet.rule(told);
        return new Banner(sheet.name().prefix() + Addresses.fixed(told.number(), EVALUATED), same);
    }

    private String step(String label, String text) {
        return Addresses.fixed(words(label, text).number(), EVALUATED);
    }

    private String several(String label, String count, String noun) {
        return formula(
                label,
                "IF(" + count + "=0,\"\"," + count + "&IF(" + count + "=1,\" " + noun + "\",\" " + noun + "s\"))");
    }

    private String formula(String label, String formula) {
        return formula(label, formula, "");
    }

    private String formula(String label, String formula, String shown) {
        var row = sheet.nextRow();
        sheet.text(row, LABEL, CellRole.LABEL, label);
        sheet.told(row, EVALUATED, formula, shown);
        sheet.rule(row);
        return Addresses.fixed(row.number(), EVALUATED);
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
        int first = sheet.lastRow() + 1;
        for (int change = 1; change <= MOST_LISTED; change++) {
            var row = sheet.nextRow();
            String number = Addresses.cell(row.number(), NUMBER);
            String counted = "ROWS(" + Addresses.fixed(first, NUMBER) + ":" + number + ")";
            sheet.listed(row, NUMBER, NumberFormats.YEARS, "IF(" + counted + ">" + most + ",\"\"," + counted + ")");
            String beyond = "IF(" + number + "=\"\"";
            sheet.listed(
                    row, FOUND, NumberFormats.YEARS, beyond + ",\"\",MATCH(" + number + "," + inputs.counts() + ",0))");
            String at = Addresses.cell(row.number(), FOUND);
            alone(row, beyond, inputs.column(InputsSheet.SLOPE), at);
            shown(row, LABEL, beyond, inputs.column(InputsSheet.LABEL), at);
            shown(row, UNIT, beyond, inputs.column(InputsSheet.UNIT), at);
            shown(row, EVALUATED, beyond, inputs.column(InputsSheet.EVALUATED), at);
            shown(row, NOW, beyond, inputs.column(InputsSheet.IN_USE), at);
        }
    }

    /** To the first order: the difference times what a unit was worth; nothing for words. */
    private void alone(SheetRow row, String beyond, String slopes, String at) {
        String slope = "INDEX(" + slopes + "," + at + ")";
        String difference = Addresses.cell(row.number(), NOW) + "-" + Addresses.cell(row.number(), EVALUATED);
        sheet.listed(
                row,
                EFFECT,
                NumberFormats.WHOLE,
                beyond + ",\"\",IF(" + slope + "=\"\",\"\",(" + difference + ")*" + slope + "))");
    }

    private void shown(SheetRow row, int column, String beyond, String cells, String at) {
        sheet.listed(row, column, CellLook.GENERAL, beyond + ",\"\",INDEX(" + cells + "," + at + "))");
    }
}
