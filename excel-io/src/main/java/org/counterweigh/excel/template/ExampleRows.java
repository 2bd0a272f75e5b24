package org.counterweigh.excel.template;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.style.StyledWorkbook;

/** The look of the worked example, which a row loses by itself as soon as its name is typed over. */
final class ExampleRows {

    private final Layout layout;
    private final int headings;

    /** @param headings the row of the headings, counted from 0 */
    ExampleRows(Layout layout, int headings) {
        this.layout = layout;
        this.headings = headings;
    }

    void mark(XSSFSheet sheet) {
        var formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition());
        rule.createFontFormatting().setFontStyle(true, false);
        rule.getFontFormatting().setFontColor(StyledWorkbook.colour(TemplateLooks.GREEN));
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(StyledWorkbook.colour(TemplateLooks.PALE_GREEN));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells()}, rule);
    }

    private CellRangeAddress cells() {
        int last = layout.columns().size();
        return layout.form() == Layout.Form.SETTINGS
                ? new CellRangeAddress(headings + 1, headings + last, 1, 1)
                : new CellRangeAddress(headings + 1, headings + Math.max(1, layout.examples()), 0, last - 1);
    }

    /** Where no name of the row says that it is an example, the firm's name does. */
    private String condition() {
        String cell = named().isPresent()
                ? "$" + CellReference.convertNumToColString(named().get()) + (headings + 2)
                : "Firm!$B$" + (headings + 2);
        return String.format(Locale.ROOT, "RIGHT(%s,%d)=\"%s\"", cell, Layout.EXAMPLE.length(), Layout.EXAMPLE);
    }

    private Optional<Integer> named() {
        return layout.form() == Layout.Form.SETTINGS
                ? Optional.empty()
                : IntStream.range(0, layout.columns().size())
                        .filter(at -> isNamed(layout.columns().get(at)))
                        .boxed()
                        .findFirst();
    }

    private static boolean isNamed(Column column) {
        return !column.example().isEmpty() && column.example().stream().allMatch(text -> text.endsWith(Layout.EXAMPLE));
    }
}
