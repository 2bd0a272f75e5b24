package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.KeyFigures.KeyFigure;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.typography.Ruler;

/** Sets what stands on a ground of its own: callouts and key figures. */
record PanelSetter(Styles styles, Ruler ruler) {

    private static final double INSET = 12;
    private static final double PAD = 9;
    private static final double TILE_GAP = 8;
    private static final double TILE_INSET = 8;
    private static final double BEFORE = 9;

    /** A text with its tag and the space above it. */
    private record Piece(Lines lines, Tag tag, double before) {
        double height() {
            return before + lines.height();
        }
    }

    List<Slab> callout(Callout callout, Tag parent) {
        boolean caution = callout.tone() == Callout.Tone.CAUTION;
        int colour = caution ? styles.palette().orange() : styles.palette().accent();
        Tag tag = parent.child("Div");
        TextStyle titleStyle = styles.paragraph(Paragraph.Style.CAPTION).coloured(colour);
        TextStyle lineStyle = styles.paragraph(Paragraph.Style.BODY).sized(9.5);
        List<Piece> pieces = new ArrayList<>();
        pieces.addAll(pieces(callout.title(), titleStyle, tag.child("P"), 0));
        for (String line : callout.lines()) {
            pieces.addAll(pieces(line, lineStyle, tag.child("P"), 3));
        }
        return panels(pieces, colour);
    }

    private List<Piece> pieces(String text, TextStyle style, Tag tag, double before) {
        Lines lines = Lines.orNone(text, style, Frame.WIDTH - 2 * INSET, ruler);
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
                ink.box(Frame.LEFT, top, Frame.WIDTH, height, styles.palette().zebra());
                ink.box(Frame.LEFT, top, 3, height, colour);
            });
            double y = top + PAD;
            for (Piece piece : pieces) {
                draw(ink, piece, Frame.LEFT + INSET, y);
                y += piece.height();
            }
        });
    }

    List<Slab> keyFigures(KeyFigures figures, Tag parent) {
        int count = figures.figures().size();
        double width = (Frame.WIDTH - (count - 1) * TILE_GAP) / count;
        double textWidth = width - 2 * TILE_INSET;
        TextStyle value = valueStyle(figures, textWidth);
        Tag tag = parent.child("Div");
        List<List<Piece>> tiles = new ArrayList<>();
        for (KeyFigure figure : figures.figures()) {
            tiles.add(tile(figure, value, textWidth, tag));
        }
        double[] bases = new double[4];
        bases[0] = PAD;
        for (int part = 0; part < 3; part++) {
            int index = part;
            bases[part + 1] = bases[part]
                    + tiles.stream()
                            .mapToDouble(tile -> tile.get(index).height())
                            .max()
                            .orElse(0);
        }
        double height = bases[3] + PAD;
        return List.of(Slab.of(height, (ink, top) -> {
                    for (int i = 0; i < count; i++) {
                        double left = Frame.LEFT + i * (width + TILE_GAP);
                        ink.decoration(() -> {
                            ink.box(left, top, width, height, styles.palette().zebra());
                            ink.box(left, top, width, 2, styles.palette().accent());
                        });
                        for (int part = 0; part < 3; part++) {
                            draw(ink, tiles.get(i).get(part), left + TILE_INSET, top + bases[part]);
                        }
                    }
                })
                .after(BEFORE));
    }

    private List<Piece> tile(KeyFigure figure, TextStyle value, double width, Tag parent) {
        Tag tag = parent.child("P");
        return List.of(
                new Piece(Lines.orNone(figure.label() + " ", styles.tileLabel(), width, ruler), tag, 0),
                new Piece(Lines.orNone(figure.value() + " ", value, width, ruler), tag, 0),
                new Piece(Lines.orNone(figure.note(), styles.tileNote(), width, ruler), tag, 2));
    }

    /** All values of a row in one size, the largest in which none of them breaks. */
    private TextStyle valueStyle(KeyFigures figures, double width) {
        TextStyle style = styles.tileValue();
        double widest = 0;
        for (KeyFigure figure : figures.figures()) {
            widest = Math.max(widest, style.width(figure.value(), ruler));
        }
        return widest <= width ? style : style.sized(Math.max(11, Math.floor(style.size() * width / widest)));
    }

    private static void draw(Ink ink, Piece piece, double left, double top) {
        piece.lines().draw(ink, Optional.of(piece.tag()), left, top + piece.before());
    }
}
