package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.typography.Ruler;

/** Sets headings, running text and points, line by line. */
record TextSetter(Styles styles, Ruler ruler, TextColumn column) {

    private static final double BULLET_INDENT = 12;
    private static final double SMALL = 8;

    /** One slab a line; a first and a last line never stand alone. */
    List<Slab> lines(String text, TextStyle style, Tag tag, double left, double width) {
        Lines all = Lines.of(text, style, width, ruler);
        int count = all.lines().size();
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Lines line = all.part(i, 1);
            slabs.add(Slab.of(style.leading(), (ink, top) -> line.draw(ink, Optional.of(tag), left, top))
                    .keeping(i < count - 1 && (i == 0 || i == count - 2)));
        }
        return slabs;
    }

    /** Lines that stay together, and with what follows them. */
    List<Slab> heading(String text, TextStyle style, Tag tag, double before, double after) {
        List<Slab> slabs = new ArrayList<>();
        for (Slab line : lines(text, style, tag, column.left(), column.width())) {
            slabs.add(line.keeping());
        }
        slabs.set(0, slabs.get(0).after(before));
        slabs.add(Slab.gap(after).keeping());
        return slabs;
    }

    /** Small print runs as wide as the tables and charts it stands under. */
    List<Slab> paragraph(String text, TextStyle style, Tag tag, double before) {
        double width = style.size() <= SMALL ? column.width() : column.textWidth();
        List<Slab> slabs = lines(text, style, tag, column.left(), width);
        slabs.set(0, slabs.get(0).after(before));
        return slabs;
    }

    List<Slab> bullets(Bullets bullets, TextStyle style, Tag parent) {
        Tag list = parent.child("L");
        List<Slab> slabs = new ArrayList<>();
        for (String point : bullets.points()) {
            Tag item = list.child("LI");
            Tag label = item.child("Lbl");
            List<Slab> lines = lines(
                    point,
                    style,
                    item.child("LBody"),
                    column.left() + BULLET_INDENT,
                    column.textWidth() - BULLET_INDENT);
            Slab first = lines.get(0);
            Lines dot = Lines.of("•", style.coloured(styles.palette().accent()), BULLET_INDENT, ruler);
            lines.set(
                    0,
                    new Slab(
                            slabs.isEmpty() ? 6 : 3,
                            first.height(),
                            first.keepsWithNext(),
                            first.repeat(),
                            first.bookmarks(),
                            (ink, top) -> {
                                dot.draw(ink, Optional.of(label), column.left(), top);
                                first.drawing().on(ink, top);
                            }));
            slabs.addAll(lines);
        }
        return slabs;
    }
}
