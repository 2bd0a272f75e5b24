package org.counterweigh.report.pdf;

import static org.counterweigh.report.typography.Face.ITALIC;
import static org.counterweigh.report.typography.Face.REGULAR;
import static org.counterweigh.report.typography.Face.SEMIBOLD;

import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.templates.Brand.Palette;

/** The text styles of a report, all of them. */
record Styles(Palette palette) {

    TextStyle title() {
        return new TextStyle(SEMIBOLD, 20, 24, palette.ink());
    }

    TextStyle firm() {
        return new TextStyle(SEMIBOLD, 10, 14, palette.accent());
    }

    TextStyle section() {
        return new TextStyle(SEMIBOLD, 17, 21, palette.ink());
    }

    TextStyle heading(int level) {
        return level == 2
                ? new TextStyle(SEMIBOLD, 13, 16, palette.ink())
                : new TextStyle(SEMIBOLD, 10, 14, palette.accent());
    }

    TextStyle paragraph(Paragraph.Style style) {
        return switch (style) {
            case BODY -> new TextStyle(REGULAR, 9.5, 13, palette.ink());
            case LEAD -> new TextStyle(REGULAR, 11.5, 16, palette.ink());
            case NOTE -> new TextStyle(REGULAR, 8, 11, palette.muted());
            case CAPTION -> new TextStyle(SEMIBOLD, 10, 14, palette.ink());
        };
    }

    /** Below a table or a chart: where its figures come from, what the reader should know of them. */
    TextStyle exhibitNote() {
        return paragraph(Paragraph.Style.NOTE).in(ITALIC);
    }

    TextStyle calloutLine() {
        return new TextStyle(REGULAR, 8.5, 11, palette.ink());
    }

    TextStyle contents() {
        return new TextStyle(REGULAR, 8.5, 11, palette.ink());
    }

    TextStyle cell() {
        return new TextStyle(REGULAR, 8.5, 12, palette.ink());
    }

    TextStyle columnHeading() {
        return new TextStyle(SEMIBOLD, 8, 10, palette.muted());
    }

    TextStyle tileLabel() {
        return new TextStyle(SEMIBOLD, 8, 10, palette.muted());
    }

    TextStyle tileValue() {
        return new TextStyle(SEMIBOLD, 17, 21, palette.accent());
    }

    TextStyle tileNote() {
        return new TextStyle(REGULAR, 8, 9.5, palette.muted());
    }

    /** The ground of a row that stands out: the pale brand colour, thinned so that text stays easy to read. */
    int highlight() {
        return thinned(16) | thinned(8) | thinned(0);
    }

    /** The ground of a cell that gains or loses: white at 0, as dark as text on it allows at 1 and -1. */
    int tint(double share) {
        int full = share < 0 ? palette.paleOrange() : palette.pale();
        double strength = Math.min(1, Math.abs(share));
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int part = (full >> shift) & 0xFF;
            mixed |= (int) Math.round(0xFF + (part - 0xFF) * strength) << shift;
        }
        return mixed;
    }

    private int thinned(int shift) {
        int part = (palette.pale() >> shift) & 0xFF;
        return ((part + 2 * 0xFF) / 3) << shift;
    }

    TextStyle running() {
        return new TextStyle(REGULAR, 7.5, 10, palette.muted());
    }
}
