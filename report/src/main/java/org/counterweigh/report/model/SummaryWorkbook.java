package org.counterweigh.report.model;

import java.time.LocalDate;
import java.util.List;
import org.counterweigh.templates.Brand.Palette;

/**
 * Writes the league table of a whole batch: one row a firm, values only.
 *
 * @param summary what a reader wants of each firm, on one page beside each other
 * @param totals below the summary, under its columns
 * @param all every figure, for whoever wants to work with them
 * @param <F> what is known of a firm
 * @param <T> what several firms come to
 */
public record SummaryWorkbook<F, T>(
        Palette colours, List<SheetColumn<F>> summary, List<SheetColumn<T>> totals, List<SheetColumn<F>> all) {

    /** In characters, before it is broken, so that one page holds the row of a firm in letters that can be read. */
    static final int LONGEST_NAME = 28;

    private static final int PAGES_OF_ALL = 3;

    public SummaryWorkbook {
        summary = List.copyOf(summary);
        totals = List.copyOf(totals);
        all = List.copyOf(all);
    }

    /** The file of the table; the same firms on the same date give the same bytes. */
    public byte[] bytes(String title, LocalDate date, List<F> firms, List<T> sums) {
        var workbook = new BrandedWorkbook(colours, title, date);
        var subtitle = firms.size() + " workbooks · " + date;
        var front = workbook.sheet("Summary", SheetColumn.headings(summary));
        front.narrow(0, LONGEST_NAME);
        front.table(summary, firms);
        front.rules().filter(front.rows(BrandedSheet.HEADING_ROW, front.lastRow()));
        if (!sums.isEmpty()) {
            front.chapter("Totals by currency");
            front.table(totals, sums);
        }
        front.finish(title, subtitle, colours.accent(), title, "");
        var behind = workbook.sheet("All figures", SheetColumn.headings(all));
        behind.table(all, firms);
        behind.rules().filter(behind.rows(BrandedSheet.HEADING_ROW, behind.lastRow()));
        behind.paper().wide(PAGES_OF_ALL);
        behind.finish("All figures", subtitle, colours.muted(), title, "");
        return workbook.bytes();
    }
}
