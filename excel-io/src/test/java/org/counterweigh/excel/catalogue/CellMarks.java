package org.counterweigh.excel.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCalcMode;

/** What a person does to cells but type in them: merges, hides, strikes out, formats, formulas. */
final class CellMarks {

    private final XSSFWorkbook book;

    private CellMarks(XSSFWorkbook book) {
        this.book = book;
    }

    /** Makes them, one after the other, in a file. */
    static void make(List<String> marks, Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            var made = new CellMarks(book);
            marks.forEach(made::make);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    /** A verb, and what it is done to: {@code merge Roles!A2:A3}, {@code format Roles!C2 0.00}. */
    private void make(String mark) {
        String[] words = mark.split(" ", 2);
        String to = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "merge" -> sheet(to).addMergedRegion(CellRangeAddress.valueOf(cells(to)));
            case "filter" -> sheet(to).setAutoFilter(CellRangeAddress.valueOf(cells(to)));
            case "table" ->
                sheet(to)
                        .createTable(new AreaReference(cells(to), book.getSpreadsheetVersion()))
                        .setDisplayName("Team");
            case "hide-sheet" -> book.setSheetHidden(book.getSheetIndex(to), true);
            case "hide-row" -> sheet(to).getRow(Integer.parseInt(cells(to)) - 1).setZeroHeight(true);
            case "hide-column" -> sheet(to).setColumnHidden(CellReference.convertColStringToIndex(cells(to)), true);
            case "strike" -> strike(cell(to));
            case "format" -> format(to);
            case "formula" -> formula(to);
            case "manual" -> byHand();
            case "damage" -> cell(to).getCTCell().setV("12..5");
            case "onload" -> book.setForceFormulaRecalculation(true);
            default -> throw new IllegalArgumentException(mark);
        }
    }

    private void byHand() {
        var settings = book.getCTWorkbook().isSetCalcPr()
                ? book.getCTWorkbook().getCalcPr()
                : book.getCTWorkbook().addNewCalcPr();
        settings.setCalcMode(STCalcMode.MANUAL);
        settings.setCalcOnSave(false);
    }

    private void strike(XSSFCell cell) {
        var font = book.createFont();
        font.setStrikeout(true);
        style(cell).setFont(font);
    }

    private void format(String said) {
        String[] words = said.split(" (?=\\S+$)", 2);
        style(cell(words[0])).setDataFormat(book.createDataFormat().getFormat(words[1]));
    }

    /** Keeps what stands in the cell as the stored result; without one where it is blank. */
    private void formula(String said) {
        String[] words = said.split(" (?=\\S+$)", 2);
        XSSFCell cell = cell(words[0]);
        String stored = cell.getRawValue();
        cell.getCTCell().addNewF().setStringValue(words[1]);
        if (stored != null) {
            cell.getCTCell().setV(stored);
        }
    }

    private static XSSFCellStyle style(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle().copy();
        cell.setCellStyle(style);
        return style;
    }

    private XSSFSheet sheet(String place) {
        return book.getSheet(place.substring(0, place.indexOf('!')));
    }

    private static String cells(String place) {
        return place.substring(place.indexOf('!') + 1);
    }

    private XSSFCell cell(String place) {
        var at = new CellReference(cells(place));
        XSSFSheet sheet = sheet(place);
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        XSSFCell cell = row.getCell(at.getCol());
        return cell == null ? row.createCell(at.getCol()) : cell;
    }
}
