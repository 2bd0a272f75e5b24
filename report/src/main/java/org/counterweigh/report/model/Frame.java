package org.counterweigh.report.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet in the common dress: title band, headings that repeat on paper, rows written from above to below. */
final class Frame {

    static final int HEADING_ROW = 3;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 52;
    private static final int MARGIN = 2;
    private static final int LONGEST_FORMULA = 8192;
    private static final float LINE = 15;
    private static final float TALLEST = 400;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final int columns;
    private final SortedMap<Integer, Integer> widths = new TreeMap<>();
    private int next = HEADING_ROW + 1;

    Frame(XSSFWorkbook workbook, String name, Styles styles, Headings headings) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.columns = headings.texts().size();
        sheet.setDefaultRowHeightInPoints(LINE);
        row(HEADING_ROW).setHeightInPoints(LINE + 3);
        for (int column = 0; column < columns; column++) {
            heading(
                    headings.overAmounts(column) ? Look.HEADING_OF_AMOUNTS : Look.HEADING,
                    column,
                    headings.texts().get(column));
        }
    }

    /** A heading is broken between words rather than making its column wide. */
    private void heading(Look look, int column, String text) {
        var row = row(HEADING_ROW);
        int longestWord =
                Arrays.stream(text.split(" ")).mapToInt(String::length).max().orElse(0);
        say(row.createCell(column), look, text);
        widen(column, longestWord);
        heighten(row, text, Math.max(NARROWEST, longestWord));
    }

    String name() {
        return sheet.getSheetName();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The next free row. */
    XSSFRow nextRow() {
        return row(next++);
    }

    XSSFRow row(int row) {
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
        band(row, Look.CHAPTER, title);
    }

    void text(XSSFRow row, int column, Look look, String text) {
        say(row.createCell(column), look, text);
        widen(column, text.length());
        heighten(row, text, WIDEST);
    }

    /** Words over the whole width from a column on. */
    void words(XSSFRow row, int column, String text) {
        say(row.createCell(column), Look.LABEL, text);
        heighten(row, text, (NARROWEST + MARGIN) * (columns - column));
        for (int empty = column + 1; empty < columns; empty++) {
            row.createCell(empty).setCellStyle(styles.of(Look.LABEL));
        }
        if (columns > column + 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, columns - 1));
        }
    }

    void amount(XSSFRow row, int column, Look look, String format, double amount) {
        show(row.createCell(column), look, format, amount);
    }

    /** A formula that shows the engine's amount until it is recalculated. */
    void formula(XSSFRow row, int column, String format, String formula, double amount) {
        if (formula.length() > LONGEST_FORMULA) {
            throw new IllegalArgumentException("Too long for a cell of " + name() + ": " + formula);
        }
        var cell = row.createCell(column);
        cell.setCellFormula(formula);
        show(cell, Look.AMOUNT, format, amount);
    }

    /** A formula that gives a word. */
    void status(XSSFRow row, int column, String formula, String word) {
        var cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(word);
        cell.setCellStyle(styles.of(Look.STATUS));
    }

    /** Gives the empty cells of a row the rule of their neighbours. */
    void rule(XSSFRow row) {
        for (int column = 0; column < columns; column++) {
            if (row.getCell(column) == null) {
                row.createCell(column).setCellStyle(styles.of(Look.LABEL));
            }
        }
    }

    /** Puts the title on, and sets widths and panes. */
    void dress(String title, String subtitle, int tab) {
        row(0).setHeightInPoints(26);
        band(row(0), Look.TITLE, title);
        band(row(1), Look.SUBTITLE, subtitle);
        widths.forEach((column, width) -> sheet.setColumnWidth(column, (width + 3) * 256));
        sheet.createFreezePane(1, HEADING_ROW + 1);
        sheet.setDisplayGridlines(false);
        sheet.setTabColor(Styles.colour(tab));
        sheet.setZoom(90);
    }

    /** Sets the sheet up for paper, with words at the foot of each page. */
    void paper(String left, String centre) {
        sheet.setFitToPage(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADING_ROW, -1, -1));
        sheet.setHorizontallyCenter(true);
        var footer = sheet.getFooter();
        footer.setLeft(CellText.footer(left));
        footer.setCenter(CellText.footer(centre));
        footer.setRight("&A · &P / &N");
    }

    private void band(XSSFRow row, Look look, String text) {
        for (int column = 0; column < columns; column++) {
            row.createCell(column).setCellStyle(styles.of(look));
        }
        say(row.getCell(0), look, text);
    }

    private void say(XSSFCell cell, Look look, String text) {
        var clean = CellText.clean(text);
        cell.setCellValue(clean);
        cell.setCellStyle(CellText.looksLikeFormula(clean) ? styles.quoted(look) : styles.of(look));
    }

    private void show(XSSFCell cell, Look look, String format, double amount) {
        if (!Double.isFinite(amount)) {
            throw new IllegalArgumentException("Not a number in " + name() + "!" + cell.getAddress() + ": " + amount);
        }
        cell.setCellValue(amount + 0.0);
        cell.setCellStyle(styles.of(look, format));
        widen(cell.getColumnIndex(), String.format(Locale.ROOT, "%,.1f", amount).length());
    }

    /** Room for text that wraps; programs do not all make it by themselves. */
    private static void heighten(XSSFRow row, String text, int charactersOfLine) {
        int lines = (text.length() + charactersOfLine - 1) / charactersOfLine;
        if (lines > 1) {
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), Math.min(LINE * lines, TALLEST)));
        }
    }

    private void widen(int column, int characters) {
        int width = Math.min(WIDEST, Math.max(NARROWEST, characters));
        widths.merge(column, width, Math::max);
    }
}
