package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.typography.Ruler;

/** Sets callouts, which stand on a ground of their own. */
record CalloutSetter(Styles styles, Ruler ruler, TextColumn column) {

    private static final double INSET = 12;
    private static final double PAD = 6;
    private static final double BEFORE = 8;

    /** A line with its tag and the space above it. */
    private record Piece(Lines lines, Tag tag, double before) {
        double height() {
            return before + lines.height();
        }
    }

    List<Slab> slabs(Callout callout, Tag parent) {
        boolean caution = callout.tone() == Callout.Tone.CAUTION;
        int colour = caution ? styles.palette().orange() : styles.palette().accent();
        Tag tag = parent.child("Div");
        TextStyle titleStyle = styles.paragraph(Paragraph.Style.CAPTION).coloured(colour);
        List<Piece> pieces = new ArrayList<>(pieces(callout.title(), titleStyle, tag.child("P"), 0));
        for (String line : callout.lines()) {
            pieces.addAll(pieces(line, styles.calloutLine(), tag.child("P"), 2));
        }
        return panels(pieces, colour);
    }

    private List<Piece> pieces(String text, TextStyle style, Tag tag, double before) {
        Lines lines = Lines.orNone(text, style, column.width() - 2 * INSET, ruler);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.lines().size(); i++) {
            pieces.add(new Piece(lines.part(i, 1), tag, i == 0 ? before : 0));
        }
        return pieces;
    }

    /** One panel, or several where one would be taller than half a page. */
    private List<Slab> panels(List<Piece> pieces, int colour) {
        List<Slab> slabs = new ArrayList<>();
        List<Piece> held = new ArrayList<>();
        double height = 0;
        for (Piece piece : pieces) {
            if (height + piece.height() > Frame.HEIGHT / 2) {
                slabs.add(panel(held, colour).after(slabs.isEmpty() ? BEFORE : 0));
                held = new ArrayList<>();
                height = 0;
            }
            held.add(piece);
            height += piece.height();
        }
        slabs.add(panel(held, colour).after(slabs.isEmpty() ? BEFORE : 0));
        return slabs;
    }

    private Slab panel(List<Piece> pieces, int colour) {
        double height = 2 * PAD + pieces.stream().mapToDouble(Piece::height).sum();
        return Slab.of(height, (ink, top) -> {
            ink.decoration(() -> {
                ink.box(
                        column.left(),
                        top,
                        column.width(),
                        height,
                        styles.palette().zebra());
                ink.box(column.left(), top, 3, height, colour);
            });
            double y = top + PAD;
            for (Piece piece : pieces) {
                piece.lines().draw(ink, Optional.of(piece.tag()), column.left() + INSET, y + piece.before());
                y += piece.height();
            }
        });
    }
}
