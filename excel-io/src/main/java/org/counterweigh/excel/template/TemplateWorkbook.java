package org.counterweigh.excel.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.style.StyledWorkbook;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.firm.Defaults;
import org.counterweigh.gate.GateRules;

/** The workbook a firm starts from: every sheet and heading, with notes, drop-downs and one worked example. */
public final class TemplateWorkbook {

    /** The row of the headings, below the sheet's title, what it is for and how far it is filled in. */
    private static final int HEADINGS = 3;

    /** The row that says how far the sheet is filled in. */
    static final int FILLED = 2;

    /** Follows a heading whose cells have to be filled in. */
    private static final String STAR = " *";

    /** Rows that are coloured for input, with those of the example. */
    private static final int READY_ROWS = 20;

    private final Schema schema;
    private final ListsSheet lists;
    private final InputSheet.Guide guide;

    /**
     * @param rules name the regulators and obligations that can be chosen
     * @param defaults stand in for what is left blank
     */
    public TemplateWorkbook(GateRules rules, Defaults defaults) {
        this.schema = Schema.read().with(rules);
        this.lists = ListsSheet.of(schema);
        this.guide = new InputSheet.Guide(
                schema.names(),
                Optional.of(lists),
                Optional.of(new StandIns(defaults)),
                new UsualWords(defaults.usual()));
    }

    /** Writes the template; the same bytes every time. */
    public void write(OutputStream out) throws IOException {
        var book = TemplateLooks.workbook();
        Instructions.write(schema, book);
        for (Layout layout : schema.layouts()) {
            sheet(book, layout);
        }
        lists.write(book);
        Validations.defineLists(schema, book, schema.names(), HEADINGS);
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book.poi());
        book.write(out, "The facts of a firm", FindingsTable.WRITTEN);
    }

    private void sheet(StyledWorkbook book, Layout layout) {
        boolean settings = layout.form() == Layout.Form.SETTINGS;
        var plain = new InputSheet.Plain(layout.name(), settings ? settings(layout) : table(layout));
        var input = new InputSheet(book, plain, Optional.of(layout), HEADINGS, guide);
        XSSFSheet sheet = input.write();
        sheet.setTabColor(StyledWorkbook.colour(layout.required() ? TemplateLooks.NAVY : TemplateLooks.LINE));
        if (!settings) {
            input.prepare(READY_ROWS + 1 - plain.rows().size());
        }
        book.text(sheet, 0, 0, layout.name(), TemplateLooks.TITLE);
        book.link(sheet, 1, 0, Instructions.SHEET, TemplateLooks.LINK);
        book.text(sheet, 1, 1, layout.note(), TemplateLooks.SUBTITLE);
        new Completeness(layout, HEADINGS + 2).formula().ifPresent(formula -> {
            book.cell(sheet, FILLED, 0, TemplateLooks.PLAIN);
            sheet.setArrayFormula(formula, new CellRangeAddress(FILLED, FILLED, 0, 0));
        });
        markExample(sheet, layout);
    }

    private static List<List<Content>> settings(Layout layout) {
        List<List<Content>> rows = new ArrayList<>();
        rows.add(row(List.of("Setting", "Value", "What it means")));
        layout.columns().forEach(column -> rows.add(row(List.of(starred(column), example(column, 0), column.note()))));
        return rows;
    }

    private static List<List<Content>> table(Layout layout) {
        List<List<Content>> rows = new ArrayList<>();
        rows.add(row(layout.columns().stream().map(TemplateWorkbook::starred).toList()));
        for (int at = 0; at < layout.examples(); at++) {
            int example = at;
            rows.add(row(layout.columns().stream()
                    .map(column -> example(column, example))
                    .toList()));
        }
        return rows;
    }

    private static String starred(Column column) {
        return column.heading() + (column.isRequired() ? STAR : "");
    }

    private static String example(Column column, int row) {
        return row < column.example().size() ? column.example().get(row) : "";
    }

    private static List<Content> row(List<String> cells) {
        return cells.stream().map(WorkbookText::content).toList();
    }

    /** In the look of the worked example, which a row loses by itself as soon as its name is typed over. */
    private static void markExample(XSSFSheet sheet, Layout layout) {
        var formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(exampleCondition(layout));
        rule.createFontFormatting().setFontStyle(true, false);
        rule.getFontFormatting().setFontColor(StyledWorkbook.colour(TemplateLooks.GREEN));
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(StyledWorkbook.colour(TemplateLooks.PALE_GREEN));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(new CellRangeAddress[] {exampleCells(layout)}, rule);
    }

    private static CellRangeAddress exampleCells(Layout layout) {
        int last = layout.columns().size();
        return layout.form() == Layout.Form.SETTINGS
                ? new CellRangeAddress(HEADINGS + 1, HEADINGS + last, 1, 1)
                : new CellRangeAddress(HEADINGS + 1, HEADINGS + Math.max(1, layout.examples()), 0, last - 1);
    }

    /** Where no name of the row says that it is an example, the firm's name does. */
    private static String exampleCondition(Layout layout) {
        String cell = exampleName(layout)
                        .map(at -> "$" + CellReference.convertNumToColString(at))
                        .orElse("Firm!$B$")
                + (HEADINGS + 2);
        return String.format(Locale.ROOT, "RIGHT(%s,%d)=\"%s\"", cell, Layout.EXAMPLE.length(), Layout.EXAMPLE);
    }

    private static Optional<Integer> exampleName(Layout layout) {
        return layout.form() == Layout.Form.SETTINGS
                ? Optional.empty()
                : IntStream.range(0, layout.columns().size())
                        .filter(at -> isNamedExample(layout.columns().get(at)))
                        .boxed()
                        .findFirst();
    }

    private static boolean isNamedExample(Column column) {
        return !column.example().isEmpty() && column.example().stream().allMatch(text -> text.endsWith(Layout.EXAMPLE));
    }
}
