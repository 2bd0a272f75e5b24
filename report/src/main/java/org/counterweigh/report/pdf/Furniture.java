package org.counterweigh.report.pdf;

import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.typography.Ruler;

/** What stands at the head and foot of every page. */
record Furniture(Document document, Look look, Styles styles, Ruler ruler) {

    private static final double HEAD_BASE = 46;
    private static final double FOOT_TOP = Frame.PAGE_HEIGHT - 42;
    private static final double LABEL = 180;
    private static final double NUMBER = 70;
    private static final double GUTTER = 12;

    /** More would leave the band at the head of the page. */
    private static final int MOST_LINES = 3;

    void drawOn(List<Ink> pages) {
        for (Ink page : pages) {
            if (page.page() == 0) {
                page.decoration(() ->
                        page.box(0, 0, Frame.PAGE_WIDTH, 8, styles.palette().accent()));
                confidentiality(page, look.logo().isPresent() ? Frame.WIDTH - LogoSetter.WIDEST - GUTTER : Frame.WIDTH);
            } else {
                head(page);
            }
            foot(page, pages.size());
        }
    }

    private void head(Ink page) {
        Lines running = lines(document.firm() + "  ·  " + document.title(), Frame.WIDTH - LABEL - GUTTER);
        running.draw(page, Optional.empty(), Frame.LEFT, HEAD_BASE - 6 - running.height());
        confidentiality(page, LABEL);
        page.decoration(() -> page.rule(
                Frame.LEFT, Frame.RIGHT, HEAD_BASE, 0.5, styles.palette().outline()));
    }

    private void confidentiality(Ink page, double width) {
        Lines label = lines(document.confidentiality(), width);
        double top = HEAD_BASE - 6 - label.height();
        label.draw(page, Optional.empty(), Frame.RIGHT - width, top, width, Alignment.RIGHT);
    }

    private void foot(Ink page, int pages) {
        page.decoration(() -> page.rule(
                Frame.LEFT, Frame.RIGHT, FOOT_TOP, 0.5, styles.palette().outline()));
        String said = look.footer().isEmpty() ? document.notice() : document.notice() + "  ·  " + look.footer();
        lines(said, Frame.WIDTH - NUMBER - GUTTER).draw(page, Optional.empty(), Frame.LEFT, FOOT_TOP + 4);
        String number = document.pageNumber().of(page.page() + 1, pages);
        lines(number, NUMBER).draw(page, Optional.empty(), Frame.RIGHT - NUMBER, FOOT_TOP + 4, NUMBER, Alignment.RIGHT);
    }

    private Lines lines(String text, double width) {
        return Lines.of(text, styles.running(), width, ruler).atMost(MOST_LINES, width, ruler);
    }
}
