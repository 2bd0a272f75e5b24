package org.counterweigh.excel.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.style.StyledWorkbook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;

/**
 * The findings of one workbook as a table, in whatever file it stands.
 *
 * @param file the name of the workbook
 * @param findings gravest first
 */
public record FindingsTable(String file, List<Finding> findings) {

    public static final List<String> HEADINGS = List.of("Severity", "Place", "What was found", "What to do", "Done");

    /** Of the columns, in characters. */
    public static final List<Integer> WIDTHS = List.of(11, 20, 54, 43, 9);

    /** A fixed day for the file's properties: when it was written is for the file system to tell. */
    static final LocalDate WRITTEN = LocalDate.of(2026, 1, 1);

    private static final int HEADING_ROW = 3;

    public FindingsTable {
        findings = findings.stream().sorted(Finding.GRAVEST_FIRST).toList();
    }

    public String summary() {
        return file + ": " + count(Severity.STOPS) + " to correct before a report can be made, "
                + count(Severity.UNLIKELY) + " warnings, " + count(Severity.DEFAULTED) + " defaults.";
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Writes the table as a workbook, a list to work through. */
    public void write(OutputStream out) throws IOException {
        var book = TemplateLooks.workbook();
        XSSFSheet sheet = book.sheet("Findings");
        book.text(sheet, 0, 0, "Findings", TemplateLooks.TITLE);
        book.text(sheet, 1, 0, summary(), TemplateLooks.PLAIN);
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * StyledWorkbook.DIGIT);
            book.text(sheet, HEADING_ROW, column, HEADINGS.get(column), TemplateLooks.REQUIRED_HEADING);
        }
        int row = HEADING_ROW + 1;
        for (Finding finding : findings) {
            book.text(sheet, row, 0, finding.severity().word(), TemplateLooks.of(finding.severity()));
            book.text(sheet, row, 1, finding.place(), TemplateLooks.WRAPPED);
            book.text(sheet, row, 2, finding.problem(), TemplateLooks.WRAPPED);
            book.text(sheet, row, 3, finding.fix(), TemplateLooks.WRAPPED);
            book.text(sheet, row++, 4, "", TemplateLooks.WRAPPED);
        }
        sheet.createFreezePane(0, HEADING_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, row - 1, 0, HEADINGS.size() - 1));
        book.write(out, "Findings: " + file, WRITTEN);
    }
}
