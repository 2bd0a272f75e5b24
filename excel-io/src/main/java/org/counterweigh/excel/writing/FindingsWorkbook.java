package org.counterweigh.excel.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.writing.Styles.Look;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/** The findings of one workbook as a list to work through. */
public final class FindingsWorkbook {

    private static final int HEADING_ROW = 3;
    private static final List<String> HEADINGS = List.of("Severity", "Place", "What was found", "What to do");
    private static final int[] WIDTHS = {11, 20, 54, 43};

    /** Writes the list; {@code file} is the name of the workbook it is about. */
    public void write(OutputStream out, String file, List<Finding> findings) throws IOException {
        var book = new Book();
        XSSFSheet sheet = book.sheet("Findings");
        book.text(sheet, 0, 0, "Findings", Look.TITLE);
        book.text(sheet, 1, 0, file + ": " + summary(findings), Look.PLAIN);
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
            book.text(sheet, HEADING_ROW, column, HEADINGS.get(column), Look.REQUIRED_HEADING);
        }
        int row = HEADING_ROW + 1;
        for (Finding finding : findings.stream().sorted(Finding.GRAVEST_FIRST).toList()) {
            book.text(
                    sheet,
                    row,
                    0,
                    word(finding.severity()),
                    Look.valueOf(finding.severity().name()));
            book.text(sheet, row, 1, finding.place(), Look.WRAPPED);
            book.text(sheet, row, 2, finding.problem(), Look.WRAPPED);
            book.text(sheet, row++, 3, finding.fix(), Look.WRAPPED);
        }
        sheet.createFreezePane(0, HEADING_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, row - 1, 0, HEADINGS.size() - 1));
        book.write(out);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case STOPS -> "Stops";
            case DEFAULTED -> "Default";
            case UNLIKELY -> "Unlikely";
        };
    }

    private static String summary(List<Finding> findings) {
        return count(findings, Severity.STOPS) + " to mend before a report can be made, "
                + count(findings, Severity.DEFAULTED) + " defaults, "
                + count(findings, Severity.UNLIKELY) + " worth a second look.";
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
