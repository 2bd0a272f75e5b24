package org.counterweigh.excel.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** POI's own streaming writer, as its guide has it used. */
final class PoiWriter {

    private final DressedEntries entries;
    private final SXSSFWorkbook book = new SXSSFWorkbook();
    private final CellStyle heading = heading();
    private final CellStyle date = format(DressedEntries.DATE_FORMAT);
    private final CellStyle money = format(DressedEntries.MONEY_FORMAT);

    PoiWriter(DressedEntries entries) {
        this.entries = entries;
    }

    private CellStyle heading() {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setBold(true);
        font.setColor(IndexedColors.WHITE.getIndex());
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle format(String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    void write(OutputStream out) throws IOException {
        SXSSFSheet sheet = book.createSheet("Time entries");
        int columns = TimeEntries.HEADINGS.size();
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, DressedEntries.WIDTH * 256);
        }
        sheet.createFreezePane(0, 1);
        headings(sheet.createRow(0));
        for (int row = 1; row <= entries.rows().size(); row++) {
            entry(sheet.createRow(row), entries.rows().get(row - 1));
        }
        var all = new CellRangeAddress(0, entries.rows().size(), 0, columns - 1);
        sheet.setAutoFilter(all);
        mark(sheet, all);
        book.write(out);
        book.close();
    }

    private void headings(Row row) {
        for (int column = 0; column < TimeEntries.HEADINGS.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(heading);
            cell.setCellValue(TimeEntries.HEADINGS.get(column));
        }
    }

    private void entry(Row row, TimeEntry entry) {
        List<String> words = DressedEntries.words(entry);
        for (int column = 0; column < words.size(); column++) {
            Cell cell = row.createCell(column);
            switch (column) {
                case 0 -> number(cell, date, entry.serial());
                case DressedEntries.HOURS -> cell.setCellValue(entry.hours());
                case DressedEntries.RATE -> number(cell, money, entry.rate());
                case DressedEntries.AMOUNT -> {
                    cell.setCellFormula(DressedEntries.formula(row.getRowNum()));
                    number(cell, money, entry.hours() * entry.rate());
                }
                default -> cell.setCellValue(words.get(column));
            }
        }
    }

    private static void number(Cell cell, CellStyle style, double number) {
        cell.setCellStyle(style);
        cell.setCellValue(number);
    }

    private static void mark(SXSSFSheet sheet, CellRangeAddress all) {
        var conditions = sheet.getSheetConditionalFormatting();
        var rule = conditions.createConditionalFormattingRule(
                ComparisonOperator.EQUAL, "\"" + DressedEntries.MARKED + "\"");
        rule.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.DARK_BLUE.getIndex());
        conditions.addConditionalFormatting(new CellRangeAddress[] {all}, rule);
    }
}
