package org.counterweigh.excel.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/** A workbook of the sample whose cells are dressed as a person would in Excel. */
record DressedBook(SampleBook book, Path folder) {

    /** The questions with the words in them, about the workbook once {@code change} is made to it. */
    List<Finding> asked(String words, Consumer<XSSFWorkbook> change) {
        Path file = folder.resolve("dressed.xlsx");
        try (var dressed = new XSSFWorkbook(book.in(folder).toFile());
                OutputStream out = Files.newOutputStream(file)) {
            change.accept(dressed);
            dressed.write(out);
        } catch (IOException | InvalidFormatException impossible) {
            throw new AssertionError(impossible);
        }
        return Reads.read(file).findings().stream()
                .filter(finding -> finding.severity() == Severity.UNLIKELY)
                .filter(finding -> finding.problem().contains(words))
                .toList();
    }

    /** Shows a cell such as {@code Quotes!C2} in a number format. */
    static void format(XSSFWorkbook book, String place, String code) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        cell(book, place).setCellStyle(style);
    }

    static void strikeOut(XSSFWorkbook book, String... places) {
        XSSFFont font = book.createFont();
        font.setStrikeout(true);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        for (String place : places) {
            cell(book, place).setCellStyle(style);
        }
    }

    private static XSSFCell cell(XSSFWorkbook book, String place) {
        var reference = new CellReference(place);
        return book.getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(reference.getCol());
    }
}
