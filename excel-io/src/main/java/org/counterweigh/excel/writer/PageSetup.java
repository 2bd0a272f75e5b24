package org.counterweigh.excel.writer;

import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.workbook.Area;

/**
 * How a sheet stands on A4 paper.
 *
 * @param pagesWide so many pages beside each other
 * @param pagesHigh so many below each other; as many as it takes where it is 0
 * @param centred between the edges
 * @param repeated from the first one on, what stands on every page
 * @param printed all that is printed, if that is not the whole sheet
 * @param breaks rows that begin a new page
 */
public record PageSetup(
        boolean landscape,
        int pagesWide,
        int pagesHigh,
        boolean centred,
        Repeated repeated,
        Optional<Area> printed,
        List<Integer> breaks,
        Foot foot) {

    /** So many rows at the top, so many columns at the left. */
    public record Repeated(int rows, int columns) {}

    /** The last line of each page. */
    public record Foot(PageText left, PageText centre, PageText right) {

        public static final Foot NONE = new Foot(PageText.NONE, PageText.NONE, PageText.NONE);
    }

    public PageSetup {
        breaks = List.copyOf(breaks);
    }

    /** Across, one page wide and as many high as it takes. */
    public static PageSetup across() {
        return new PageSetup(true, 1, 0, false, new Repeated(0, 0), Optional.empty(), List.of(), Foot.NONE);
    }

    public PageSetup upright() {
        return new PageSetup(false, pagesWide, pagesHigh, centred, repeated, printed, breaks, foot);
    }

    public PageSetup pagesWide(int pages) {
        return new PageSetup(landscape, pages, pagesHigh, centred, repeated, printed, breaks, foot);
    }

    public PageSetup pagesHigh(int pages) {
        return new PageSetup(landscape, pagesWide, pages, centred, repeated, printed, breaks, foot);
    }

    public PageSetup centring() {
        return new PageSetup(landscape, pagesWide, pagesHigh, true, repeated, printed, breaks, foot);
    }

    public PageSetup repeating(int rows, int columns) {
        var both = new Repeated(rows, columns);
        return new PageSetup(landscape, pagesWide, pagesHigh, centred, both, printed, breaks, foot);
    }

    public PageSetup printing(Area area) {
        return new PageSetup(landscape, pagesWide, pagesHigh, centred, repeated, Optional.of(area), breaks, foot);
    }

    public PageSetup breakingAt(List<Integer> rows) {
        return new PageSetup(landscape, pagesWide, pagesHigh, centred, repeated, printed, rows, foot);
    }

    public PageSetup foot(PageText left, PageText centre, PageText right) {
        var line = new Foot(left, centre, right);
        return new PageSetup(landscape, pagesWide, pagesHigh, centred, repeated, printed, breaks, line);
    }
}
