package org.counterweigh.excel.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.template.Styles.Look;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.PoiSettings;

/** A workbook in the making; the same content gives the same bytes. */
final class Book {

    /** A fixed day for the file's properties: when it was written is for the file system to tell. */
    private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");

    private static final float TITLE_HEIGHT = 26;
    private static final float LINE_HEIGHT = 15;

    private final XSSFWorkbook book;
    private final Styles styles;

    Book() {
        PoiSettings.apply();
        this.book = new XSSFWorkbook();
        this.styles = new Styles(book);
    }

    /** A new sheet, set up to print on A4 across. */
    XSSFSheet sheet(String name) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        return sheet;
    }

    void text(XSSFSheet sheet, int row, int column, String text, Look look) {
        XSSFCell cell = cell(sheet, row, column);
        cell.setCellValue(clean(text));
        boolean wrapped = look == Look.WRAPPED && FindingsTable.couldBeFormula(text);
        cell.setCellStyle(styles.of(wrapped ? Look.QUOTED : look));
        if (look == Look.TITLE) {
            cell.getRow().setHeightInPoints(TITLE_HEIGHT);
        }
    }

    /** A cell made ready for what will be typed. */
    void empty(XSSFSheet sheet, int row, int column, Look look) {
        cell(sheet, row, column).setCellStyle(styles.of(look));
    }

    /** Makes a row as high as so many lines. */
    void tall(XSSFSheet sheet, int row, int lines) {
        sheet.getRow(row).setHeightInPoints(lines * LINE_HEIGHT);
    }

    /** The look of a column's cells as long as nothing else is said of them. */
    void format(XSSFSheet sheet, int column, Look look) {
        sheet.setDefaultColumnStyle(column, styles.of(look));
    }

    /** A text that leads to the first cell of another sheet. */
    void link(XSSFSheet sheet, int row, int column, String text, String target) {
        text(sheet, row, column, text, Look.LINK);
        XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target + "'!A1");
        sheet.getRow(row).getCell(column).setHyperlink(link);
    }

    /** A name for the cells that a formula points to; every sheet of the formula has to be there. */
    void name(String name, String formula) {
        XSSFName defined = book.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(formula);
    }

    /** What was typed into a cell, in the look of an input. */
    void input(XSSFSheet sheet, int row, int column, Content content) {
        XSSFCell cell = cell(sheet, row, column);
        cell.setCellStyle(styles.of(look(content)));
        if (content instanceof Content.Text text) {
            cell.setCellValue(clean(text.text()));
        } else if (content instanceof Content.Amount amount) {
            cell.setCellValue(amount.amount());
        } else if (content instanceof Content.Moment moment) {
            cell.setCellValue(moment.at());
        } else if (content instanceof Content.Truth truth) {
            cell.setCellValue(truth.is());
        } else if (content instanceof Content.Fault fault) {
            cell.setCellErrorValue(FormulaError.forString(fault.name()));
        }
    }

    private static Look look(Content content) {
        if (content instanceof Content.Amount amount) {
            return amount.percent() ? Look.INPUT_PERCENT : Look.INPUT_NUMBER;
        }
        if (content instanceof Content.Moment) {
            return Look.INPUT_DATE;
        }
        return content instanceof Content.Text text && FindingsTable.couldBeFormula(text.text())
                ? Look.INPUT_QUOTED
                : Look.INPUT;
    }

    void write(OutputStream out) throws IOException {
        POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setCreator("Counterweigh");
        properties.setCreated(Optional.of(Date.from(WRITTEN)));
        properties.setModified(Optional.of(Date.from(WRITTEN)));
        var zip = new SteadyZip(out);
        book.write(zip);
        zip.flush();
        book.close();
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow found = sheet.getRow(row);
        return (found == null ? sheet.createRow(row) : found).createCell(column);
    }

    /** An escape of the file's XML must stay the text it is. */
    private static String clean(String text) {
        return FindingsTable.fitting(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }
}
