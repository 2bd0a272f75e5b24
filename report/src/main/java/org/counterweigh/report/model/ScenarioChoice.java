package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.CellContent;

/**
 * The columns of scenarios beside the inputs, and the one drop-down by which one of them is put to use: the base, those of
 * the evaluation, a free one, and last the one in which a single input is flexed.
 */
final class ScenarioChoice {

    static final String FREE = "Free";
    static final String FLEXED = "One input flexed";

    private final BrandedSheet sheet;
    private final int first;
    private final List<ScenarioColumn> columns;
    private final List<String> names;
    private String inWords = "";
    private String number = "";

    /** @param first the column of the base, in which nothing stands */
    ScenarioChoice(BrandedSheet sheet, int first, List<ScenarioColumn> columns, List<String> names) {
        this.sheet = sheet;
        this.first = first;
        this.columns = List.copyOf(columns);
        this.names = List.copyOf(names);
    }

    /** A name for each column, no two alike and none that a search would take for a pattern. */
    static List<String> names(List<ScenarioColumn> columns) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(key(FREE), key(FLEXED)));
        if (columns.isEmpty()) {
            names.add(ScenarioColumns.BASE);
        }
        for (ScenarioColumn column : columns) {
            String plain = column.name().replaceAll("[*?~\\p{Cntrl}]+", " ").strip();
            String name = plain;
            for (int copy = 2; !taken.add(key(name)); copy++) {
                name = plain + " " + copy;
            }
            names.add(name);
        }
        names.addAll(List.of(FREE, FLEXED));
        return names;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<String> names() {
        return names;
    }

    /** The cell, with its sheet, that names the scenario in use. */
    String inWords() {
        return sheet.name().prefix() + inWords;
    }

    /** The cell, with its sheet, that says which one it is, from 1 for the base. */
    String number() {
        return sheet.name().prefix() + number;
    }

    /**
     * Writes the drop-down, and which column it means.
     *
     * @param idle a formula that is true while no single input is tried
     */
    void select(Optional<String> idle) {
        var row = sheet.nextRow();
        sheet.text(row, InputsSheet.LABEL, CellRole.LABEL, "Scenario");
        sheet.text(row, InputsSheet.VALUE, CellRole.INPUT_WORD, ScenarioColumns.BASE);
        sheet.rules().allow(new Address(row.number(), InputsSheet.VALUE), heads(names.size() - 1));
        String heads = heads(names.size()).fixed();
        String match = "MATCH(" + Addresses.fixed(row.number(), InputsSheet.VALUE) + "," + heads + ",0)";
        String formula = idle.map(nothing -> "IF(" + nothing + "," + match + ",COLUMNS(" + heads + "))")
                .orElse(match);
        sheet.formula(row, InputsSheet.IN_USE, NumberFormats.YEARS, formula, 1);
        number = Addresses.fixed(row.number(), InputsSheet.IN_USE);
        sheet.said(row, InputsSheet.UNIT, "INDEX(" + heads + "," + number + ")", names.get(0));
        inWords = Addresses.fixed(row.number(), InputsSheet.UNIT);
        sheet.rule(row);
    }

    private Area heads(int count) {
        return new Area(
                new Address(BrandedSheet.HEADING_ROW, first), new Address(BrandedSheet.HEADING_ROW, first + count - 1));
    }

    /** What the model reads: the scenario's where it says something, else what is typed. */
    String inUse(SheetRow row) {
        return inUse(row, typed(row));
    }

    /** The same of an input that may be blank. */
    String orBlank(SheetRow row) {
        return inUse(row, "IF(" + typed(row) + "=\"\",\"\"," + typed(row) + ")");
    }

    private String inUse(SheetRow row, String typed) {
        String cells = "$" + Addresses.cell(row.number(), first) + ":$" + Addresses.cell(row.number(), last());
        String said = "INDEX(" + cells + "," + number + ")";
        return "IF(" + said + "=\"\"," + typed + "," + said + ")";
    }

    /** The cell of the free scenario. */
    Address free(SheetRow row) {
        return new Address(row.number(), last() - 1);
    }

    private static String typed(SheetRow row) {
        return "$" + Addresses.cell(row.number(), InputsSheet.VALUE);
    }

    private int last() {
        return first + names.size() - 1;
    }

    /**
     * Writes what an input says in each scenario, and leaves room for the free one.
     *
     * @param flexed the cell, with its sheet, that says what it is tried at
     */
    void write(SheetRow row, Object input, String format, Optional<String> flexed) {
        for (int at = 0; at < columns.size(); at++) {
            var said = columns.get(at).of(input);
            if (said.isPresent()) {
                write(row, first + at, format, said.get());
            }
        }
        sheet.blank(row, last() - 1, CellRole.INPUT, format);
        flexed.ifPresent(cell -> sheet.told(row, last(), cell, ""));
    }

    private void write(SheetRow row, int column, String format, CellContent.Value said) {
        if (said instanceof CellContent.Amount amount) {
            sheet.amount(row, column, CellRole.INPUT, format, amount.number());
        } else if (said instanceof CellContent.Words words) {
            sheet.broken(row, column, CellRole.INPUT_WORD, words.text());
        }
    }
}
