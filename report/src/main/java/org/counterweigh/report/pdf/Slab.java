package org.counterweigh.report.pdf;

import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Target;

/**
 * A piece of the report that is never cut by the end of a page.
 *
 * @param before the space above it, unless it comes first on its page
 * @param keepsWithNext whether it stays on one page with the slab after it
 * @param repeat what is drawn again above it when it comes first on its page
 * @param bookmarks the entries of the bookmarks that lead to it
 */
record Slab(
        double before,
        double height,
        boolean keepsWithNext,
        Optional<Slab> repeat,
        List<Bookmark> bookmarks,
        Drawing drawing) {

    /** An entry of the bookmarks; those of a lower level stand beneath it. */
    record Bookmark(String title, int level) {}

    /** Draws a slab where the flow has put it. */
    @FunctionalInterface
    interface Drawing {
        void on(Ink ink, double top);
    }

    static Slab of(double height, Drawing drawing) {
        return new Slab(0, height, false, Optional.empty(), List.of(), drawing);
    }

    static Slab gap(double height) {
        return of(height, (ink, top) -> {});
    }

    Slab after(double space) {
        return new Slab(space, height, keepsWithNext, repeat, bookmarks, drawing);
    }

    /** The same slab as a place to which links lead. */
    Slab at(Target target) {
        return drawing((ink, top) -> ink.links().reached(target, ink, top));
    }

    /** The same slab with more that is done where it is drawn. */
    Slab drawing(Drawing more) {
        return new Slab(before, height, keepsWithNext, repeat, bookmarks, (ink, top) -> {
            more.on(ink, top);
            drawing.on(ink, top);
        });
    }

    Slab keeping() {
        return keeping(true);
    }

    Slab keeping(boolean keeps) {
        return new Slab(before, height, keeps, repeat, bookmarks, drawing);
    }

    Slab under(Slab header) {
        return new Slab(before, height, keepsWithNext, Optional.of(header), bookmarks, drawing);
    }

    Slab bookmarked(List<Bookmark> entries) {
        return new Slab(before, height, keepsWithNext, repeat, entries, drawing);
    }

    Slab bookmarked(String title, int level) {
        return new Slab(before, height, keepsWithNext, repeat, List.of(new Bookmark(title, level)), drawing);
    }
}
