package org.counterweigh.report.model;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.RowHeights;
import org.counterweigh.excel.style.SafeText;
import org.counterweigh.excel.style.StyledWorkbook;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.ChecksSheet.CheckResult;
import org.counterweigh.report.model.SheetColumn.Heading;
import org.counterweigh.templates.Brand.Palette;

/** A sheet in the brand's dress: title band, headings that repeat on paper, rows written from above to below. */
final class BrandedSheet {

    static final int HEADING_ROW = 3;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 52;
    private static final int MARGIN = 3;
    private static final int LONGEST_FORMULA = 8192;
    private static final int WHITE = 0xFFFFFF;

    private final StyledWorkbook kit;
    private final Palette colours;
    private final XSSFSheet sheet;
    private final List<Heading> headings;
    private final SortedMap<Integer, Integer> widths = new TreeMap<>();
    private final Map<Integer, DoubleSummaryStatistics> amounts = new HashMap<>();
    private int next = HEADING_ROW + 1;

    BrandedSheet(StyledWorkbook kit, Palette colours, XSSFSheet sheet, List<Heading> headings) {
        this.kit = kit;
        this.colours = colours;
        this.sheet = sheet;
        this.headings = List.copyOf(headings);
        sheet.setDefaultRowHeightInPoints(RowHeights.LINE);
        row(HEADING_ROW).setHeightInPoints(RowHeights.LINE + 3);
        for (int column = 0; column < headings.size(); column++) {
            heading(column, headings.get(column));
        }
    }

    /** A heading is broken between words rather than making its column wide. */
    private void heading(int column, Heading heading) {
        var role = heading.overAmounts() ? CellRole.HEADING_OF_AMOUNTS : CellRole.HEADING;
        kit.text(sheet, HEADING_ROW, column, heading.text(), look(role));
        widen(
                column,
                Arrays.stream(heading.text().split(" "))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0));
    }

    String name() {
        return sheet.getSheetName();
    }

    /** The next free row. */
    XSSFRow nextRow() {
        return row(next++);
    }

    private XSSFRow row(int row) {
        var existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }

    /** A band with a title over the rows that follow. */
    void chapter(String title) {
        if (next > HEADING_ROW + 1) {
            next++;
        }
        var row = nextRow();
        row.setHeightInPoints(18);
        band(row, CellRole.CHAPTER, title);
    }

    void text(XSSFRow row, int column, CellRole role, String text) {
        kit.text(sheet, row.getRowNum(), column, text, look(role));
        widen(column, text.length());
    }

    /** Words over the whole width from a column on. */
    void words(XSSFRow row, int column, String text) {
        int last = headings.size() - 1;
        kit.text(sheet, row.getRowNum(), column, text, look(CellRole.LABEL));
        rule(row);
        if (last > column) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, last));
        }
    }

    void amount(XSSFRow row, int column, CellRole role, String format, double amount) {
        show(cell(row, column, look(role).format(format)), amount);
    }

    /** Has the program refuse anything else that is typed there. */
    void oneOrNothing(CellRangeAddressList cells) {
        var validations = sheet.getDataValidationHelper();
        var validation =
                validations.createValidation(validations.createExplicitListConstraint(new String[] {"0", "1"}), cells);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    /** A formula that shows the engine's amount until it is recalculated. */
    void formula(XSSFRow row, int column, String format, String formula, double amount) {
        if (formula.length() > LONGEST_FORMULA) {
            throw new IllegalArgumentException("Too long for a cell of " + name() + ": " + formula);
        }
        var cell = cell(row, column, look(CellRole.AMOUNT).format(format));
        cell.setCellFormula(formula);
        show(cell, amount);
    }

    /** A row for a line of the calculation: its unit, and its amounts where they begin. */
    void line(XSSFRow row, String label, Line line, String currency) {
        text(row, LineColumns.LABEL, CellRole.LABEL, label);
        text(row, LineColumns.UNIT, CellRole.NOTE, line.unit().in(currency));
    }

    /** The amounts of a line, one or one for each year. */
    void amounts(XSSFRow row, Line line, String[] formulas, Value value) {
        String format = NumberFormats.worked(line.unit());
        rule(row, LineColumns.of(line));
        for (int year = 0; year < formulas.length; year++) {
            formula(row, LineColumns.of(line) + year, format, formulas[year], value.in(year, line));
        }
        rule(row);
    }

    /** A formula that gives a word. */
    void status(XSSFRow row, int column, String formula, String word) {
        var cell = cell(row, column, look(CellRole.STATUS));
        cell.setCellFormula(formula);
        cell.setCellValue(word);
    }

    /** Gives the empty cells of a row the rule of their neighbours. */
    void rule(XSSFRow row) {
        rule(row, headings.size());
    }

    /** Up to a column that is written next: cells made from left to right need no sorting. */
    private void rule(XSSFRow row, int end) {
        for (int column = 0; column < end; column++) {
            if (row.getCell(column) == null) {
                cell(row, column, look(CellRole.LABEL));
            }
        }
    }

    /** Writes a row for each item. */
    <T> void table(List<SheetColumn<T>> columns, List<T> items) {
        for (T item : items) {
            var row = nextRow();
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).cell().write(this, row, column, item);
            }
            rule(row);
        }
    }

    void filter() {
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, next - 1, 0, headings.size() - 1));
    }

    /** Colours the words of status in a stretch of cells, whatever they come to say. */
    void colour(CellRangeAddress words) {
        var conditions = sheet.getSheetConditionalFormatting();
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {words},
                shown(CheckResult.OK, CellRole.GOOD),
                shown(CheckResult.CHECK, colours.orange()));
    }

    private XSSFConditionalFormattingRule shown(String word, int ground) {
        var rule = sheet.getSheetConditionalFormatting()
                .createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + word + "\"");
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(StyledWorkbook.colour(ground));
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        rule.createFontFormatting().setFontColor(StyledWorkbook.colour(WHITE));
        return rule;
    }

    /** Puts the title on, sets widths and panes, and puts words at the foot of each page. */
    void finish(String title, String subtitle, int tab, String left, String centre) {
        band(row(0), CellRole.TITLE, title);
        band(row(1), CellRole.SUBTITLE, subtitle);
        amounts.forEach((column, shown) -> {
            widen(column, written(shown.getMin()).length());
            widen(column, written(shown.getMax()).length());
        });
        widths.forEach((column, width) -> sheet.setColumnWidth(column, (width + MARGIN) * StyledWorkbook.DIGIT));
        sheet.createFreezePane(1, HEADING_ROW + 1);
        sheet.setDisplayGridlines(false);
        sheet.setTabColor(StyledWorkbook.colour(tab));
        sheet.setZoom(90);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADING_ROW, -1, -1));
        sheet.setHorizontallyCenter(true);
        var footer = sheet.getFooter();
        footer.setLeft(SafeText.footer(left));
        footer.setCenter(SafeText.footer(centre));
        footer.setRight("&A · &P / &N");
    }

    private void band(XSSFRow row, CellRole role, String text) {
        for (int column = 0; column < headings.size(); column++) {
            cell(row, column, look(role));
        }
        kit.text(sheet, row.getRowNum(), 0, text, look(role));
    }

    private XSSFCell cell(XSSFRow row, int column, CellLook look) {
        return kit.cell(sheet, row.getRowNum(), column, look);
    }

    private CellLook look(CellRole role) {
        return role.in(colours);
    }

    private void show(XSSFCell cell, double amount) {
        if (!Double.isFinite(amount)) {
            throw new IllegalArgumentException("Not a number in " + name() + "!" + cell.getAddress() + ": " + amount);
        }
        cell.setCellValue(amount + 0.0);
        amounts.computeIfAbsent(cell.getColumnIndex(), any -> new DoubleSummaryStatistics())
                .accept(amount);
    }

    /** As long as it is in its cell; the lowest and the highest of a column are the longest. */
    private static String written(double amount) {
        return String.format(Locale.ROOT, "%,.1f", amount);
    }

    private void widen(int column, int characters) {
        widths.merge(column, Math.min(WIDEST, Math.max(NARROWEST, characters)), Math::max);
    }
}
