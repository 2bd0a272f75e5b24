package org.counterweigh.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.report.model.SheetColumn.Heading;
import org.counterweigh.templates.Brand.Palette;

/**
 * Writes what a whole batch found as one list to work through, with a column to tick off.
 *
 * @param <F> what a row is about
 */
public record FindingsWorkbook<F>(Palette colours, List<SheetColumn<F>> columns) {

    private static final List<String> DONE = List.of("Done", "Not needed");

    public FindingsWorkbook {
        columns = List.copyOf(columns);
    }

    /** The file of the list; the same findings on the same date give the same bytes. */
    public byte[] bytes(String title, String subtitle, LocalDate date, List<F> findings) {
        var workbook = new BrandedWorkbook(colours, title, date);
        List<Heading> headings = new ArrayList<>(SheetColumn.headings(columns));
        headings.add(new Heading("Done", false));
        var sheet = workbook.sheet("Findings", headings);
        if (findings.isEmpty()) {
            sheet.text(sheet.nextRow(), 0, CellRole.LABEL, "Nothing to report");
        } else {
            rows(sheet, findings);
        }
        sheet.finish(title, subtitle, colours.orange(), title, "");
        return workbook.bytes();
    }

    private void rows(BrandedSheet sheet, List<F> findings) {
        int done = columns.size();
        sheet.narrow(0, SummaryWorkbook.LONGEST_NAME);
        DONE.forEach(word -> sheet.room(done, word));
        for (F finding : findings) {
            var row = sheet.nextRow();
            sheet.blank(row, done, CellRole.INPUT_WORD);
            sheet.row(columns, row, finding);
        }
        var first = new Address(BrandedSheet.HEADING_ROW + 1, done);
        sheet.rules().allow(new Area(first, new Address(sheet.lastRow(), done)), DONE);
        sheet.rules().filter(sheet.rows(BrandedSheet.HEADING_ROW, sheet.lastRow()));
    }
}
