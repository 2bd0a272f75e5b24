package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Block.Contents;
import org.counterweigh.report.document.Block.Contents.Entry;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.typography.Ruler;

/** Sets the list of contents in columns, each entry with its page at the right edge and a link over both. */
record ContentsSetter(Styles styles, Ruler ruler, TextColumn column) {

    private static final int MOST_IN_TWO = 12;
    private static final double NUMBER = 20;
    private static final double PAD = 1.5;
    private static final double AFTER_TITLE = 3;

    /** One entry, laid out. */
    private record Line(Entry entry, Lines lines, Tag link, TextColumn strip, double below) {

        double height() {
            return lines.height() + 2 * PAD;
        }
    }

    List<Slab> slabs(Contents contents, Tag parent) {
        Tag tag = parent.child("TOC");
        Lines title = Lines.of(contents.title(), styles.paragraph(Paragraph.Style.CAPTION), column.width(), ruler);
        Tag caption = tag.child("Caption");
        double head = title.height() + AFTER_TITLE;
        List<Line> lines = lines(contents.entries(), tag, head);
        double height = lines.stream()
                .mapToDouble(line -> line.below() + line.height())
                .max()
                .orElse(head);
        return List.of(Slab.of(height, (ink, top) -> {
            title.draw(ink, Optional.of(caption), column.left(), top);
            lines.forEach(line -> draw(ink, line, top + line.below()));
        }));
    }

    /** Down one column and on at the head of the next. */
    private List<Line> lines(List<Entry> entries, Tag tag, double head) {
        int columns = entries.size() > MOST_IN_TWO ? 3 : 2;
        List<TextColumn> strips = column.parted(Collections.nCopies(columns, 1.0));
        int each = (entries.size() + columns - 1) / columns;
        List<Line> lines = new ArrayList<>();
        double below = head;
        for (int i = 0; i < entries.size(); i++) {
            TextColumn strip = strips.get(i / each);
            below = i % each == 0 ? head : below;
            Line line = line(entries.get(i), tag, strip, below);
            lines.add(line);
            below += line.height();
        }
        return lines;
    }

    private Line line(Entry entry, Tag tag, TextColumn strip, double below) {
        Lines title = Lines.of(entry.title() + " ", styles.contents(), strip.width() - NUMBER, ruler);
        Tag link = tag.child("TOCI").child("Reference").child("Link");
        return new Line(entry, title, link, strip, below);
    }

    private void draw(Ink ink, Line line, double top) {
        TextColumn strip = line.strip();
        int outline = styles.palette().outline();
        ink.decoration(() -> ink.rule(strip.left(), strip.right(), top + line.height(), 0.3, outline));
        line.lines().draw(ink, Optional.of(line.link()), strip.left(), top + PAD);
        double last = top + PAD + line.lines().height() - styles.contents().leading();
        Links links = ink.links();
        links.pageNumber(line.entry().target(), line.link(), ink, strip.right(), last, styles.contents());
        links.lead(
                line.entry().target(),
                line.link(),
                ink,
                strip,
                top,
                line.height(),
                line.entry().title());
    }
}
