package org.counterweigh.report.model;

import java.time.LocalDate;
import java.util.List;
import org.counterweigh.templates.Brand.Palette;

/**
 * Writes the league table of a whole batch: one row a firm, values only.
 *
 * @param columns words first, amounts next
 * @param <F> what is known of a firm
 */
public record SummaryWorkbook<F>(Palette colours, List<SheetColumn<F>> columns) {

    public SummaryWorkbook {
        columns = List.copyOf(columns);
    }

    /** The file of the table; the same firms on the same date give the same bytes. */
    public byte[] bytes(String title, LocalDate date, List<F> firms) {
        var workbook = new BrandedWorkbook(colours, title, date);
        var sheet = workbook.sheet("Summary", SheetColumn.headings(columns));
        sheet.table(columns, firms);
        sheet.filter();
        sheet.finish(title, firms.size() + " workbooks · " + date, colours.accent(), title, "");
        return workbook.bytes();
    }
}
