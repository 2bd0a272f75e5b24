package org.counterweigh.report.model;

import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.PageSetup;
import org.counterweigh.excel.writer.PageText;

/** How a sheet is printed: lying, with its headings on each page, unless it is asked for otherwise. */
final class Paper {

    private static final int HEADINGS = BrandedSheet.HEADING_ROW + 1;

    private PageSetup page = PageSetup.across().centring().repeating(HEADINGS, 0);

    /** Over so many pages beside each other, the first column on each. */
    void wide(int pages) {
        page = page.pagesWide(pages).repeating(HEADINGS, 1);
    }

    /** Upright, where rows matter more than columns. */
    void upright() {
        page = page.upright();
    }

    /** Upright, on so many pages. */
    void uprightOn(int pages) {
        page = page.upright().pagesHigh(pages);
    }

    /** On one page as it lies. */
    void onePage() {
        page = page.pagesHigh(1);
    }

    /** These cells alone, with the headings above them. */
    void only(Area cells) {
        page = page.printing(cells);
    }

    PageSetup withFoot(String left, String centre) {
        return page.foot(PageText.of(left), PageText.of(centre), PageText.SHEET_AND_PAGE);
    }
}
