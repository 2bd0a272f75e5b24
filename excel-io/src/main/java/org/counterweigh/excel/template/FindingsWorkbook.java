package org.counterweigh.excel.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.style.StyledWorkbook;
import org.counterweigh.findings.Finding;

/** The findings of one workbook as a list to work through. */
public final class FindingsWorkbook {

    /** A fixed day for the file's properties: when it was written is for the file system to tell. */
    static final LocalDate WRITTEN = LocalDate.of(2026, 1, 1);

    private static final int HEADING_ROW = 3;

    /** Writes the list; {@code file} is the name of the workbook it is about. */
    public void write(OutputStream out, String file, List<Finding> findings) throws IOException {
        var table = new FindingsTable(file, findings);
        var book = TemplateLooks.workbook();
        XSSFSheet sheet = book.sheet("Findings");
        book.text(sheet, 0, 0, "Findings", TemplateLooks.TITLE);
        book.text(sheet, 1, 0, table.summary(), TemplateLooks.PLAIN);
        for (int column = 0; column < FindingsTable.HEADINGS.size(); column++) {
            sheet.setColumnWidth(column, FindingsTable.WIDTHS.get(column) * StyledWorkbook.DIGIT);
            book.text(sheet, HEADING_ROW, column, FindingsTable.HEADINGS.get(column), TemplateLooks.REQUIRED_HEADING);
        }
        int row = HEADING_ROW + 1;
        for (Finding finding : table.findings()) {
            book.text(sheet, row, 0, FindingsTable.word(finding.severity()), TemplateLooks.of(finding.severity()));
            book.text(sheet, row, 1, finding.place(), TemplateLooks.WRAPPED);
            book.text(sheet, row, 2, finding.problem(), TemplateLooks.WRAPPED);
            book.text(sheet, row++, 3, finding.fix(), TemplateLooks.WRAPPED);
        }
        sheet.createFreezePane(0, HEADING_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, row - 1, 0, FindingsTable.HEADINGS.size() - 1));
        book.write(out, "Findings: " + file, WRITTEN);
    }
}
