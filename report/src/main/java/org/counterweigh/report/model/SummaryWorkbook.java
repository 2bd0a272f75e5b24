package org.counterweigh.report.model;

import java.time.LocalDate;
import java.util.List;
import org.counterweigh.templates.Brand.Palette;

/**
 * Writes the league table of a whole batch: one row a firm, values only.
 *
 * @param summary what a reader wants of each firm, on one page beside each other
 * @param all every figure, for whoever wants to work with them
 * @param <F> what is known of a firm
 */
public record SummaryWorkbook<F>(Palette colours, List<SheetColumn<F>> summary, List<SheetColumn<F>> all) {

    private static final int PAGES_OF_ALL = 3;

    public SummaryWorkbook {
        summary = List.copyOf(summary);
        all = List.copyOf(all);
    }

    /** The file of the table; the same firms on the same date give the same bytes. */
    public byte[] bytes(String title, LocalDate date, List<F> firms) {
        var workbook = new BrandedWorkbook(colours, title, date);
        var subtitle = firms.size() + " workbooks · " + date;
        var front = workbook.sheet("Summary", SheetColumn.headings(summary));
        front.table(summary, firms);
        front.filter();
        front.finish(title, subtitle, colours.accent(), title, "");
        var behind = workbook.sheet("All figures", SheetColumn.headings(all));
        behind.table(all, firms);
        behind.filter();
        behind.wide(PAGES_OF_ALL);
        behind.finish("All figures", subtitle, colours.muted(), title, "");
        return workbook.bytes();
    }
}
