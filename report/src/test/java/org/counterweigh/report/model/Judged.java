package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.report.LibreOffice;

/** A written workbook, judged by another program in every formula. */
public final class Judged {

    private static final double WRONG = 999;
    private static final double RELATIVE = 1e-9;

    /** Where large amounts cancel, what is left of their last digits, as a share of them. */
    private static final double LAST_DIGITS = 1e-12;

    private static final String DIFFERENCES = "Checks";

    private final Path folder;

    /**
     * A judge that works in a folder.
     *
     * @param folder an empty one for what the judge needs and makes
     */
    public Judged(Path folder) {
        this.folder = folder;
    }

    /** Fails unless LibreOffice works out what the file already shows, from a file that shows nothing right. */
    public void agrees(byte[] ours) throws IOException, InterruptedException {
        var spoilt = folder.resolve("spoilt.xlsx");
        Files.write(spoilt, spoilt(ours));
        var judged = new LibreOffice(folder.resolve("judge")).recalculate(spoilt);
        same(new Recalculated(ours), new Recalculated(Files.readAllBytes(judged)));
    }

    /** Fails unless both show the same in every formula of the first. */
    static void same(Recalculated ours, Recalculated theirs) {
        Map<String, Double> largest = new HashMap<>();
        ours.formulas().forEach(cell -> {
            largest.merge(like(cell), amount(cell), Math::max);
            largest.merge(DIFFERENCES, amount(cell), Math::max);
        });
        for (XSSFCell cell : ours.formulas()) {
            var place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
            var other = theirs.workbook
                    .getSheet(cell.getSheet().getSheetName())
                    .getRow(cell.getRowIndex())
                    .getCell(cell.getColumnIndex());
            if (cell.getCachedFormulaResultType() == CellType.STRING) {
                assertThat(other.getStringCellValue()).as(place).isEqualTo(cell.getStringCellValue());
            } else {
                double engine = cell.getNumericCellValue();
                double difference = Math.abs(other.getNumericCellValue() - engine);
                double cancelled = LAST_DIGITS * largest.getOrDefault(like(cell), 0.0);
                if (!(difference <= Math.max(RELATIVE * Math.max(1, Math.abs(engine)), cancelled))) {
                    throw new AssertionError(place + " is " + other.getNumericCellValue() + ", not " + engine);
                }
            }
        }
    }

    /** Cells of one sheet that count the same; a difference is what is left of any two cells. */
    private static String like(XSSFCell cell) {
        String sheet = cell.getSheet().getSheetName();
        return sheet.equals(DIFFERENCES)
                ? sheet
                : sheet + " " + cell.getCellStyle().getDataFormatString();
    }

    private static double amount(XSSFCell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC ? Math.abs(cell.getNumericCellValue()) : 0;
    }

    /** The same file with every formula's value spoilt, so that only a real recalculation brings the right ones. */
    private static byte[] spoilt(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellValue(WRONG);
                }
            })));
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
