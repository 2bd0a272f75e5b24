package org.counterweigh.excel.style;

import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks, as data: {@code CellLook.of(INK).bold().on(BAND).ruled(LINE).format("0.0%")}. Colours are 0xRRGGBB. A
 * {@link StyledWorkbook} makes one cell style of all looks that are equal.
 *
 * @param ink the colour of the text
 * @param ground the colour behind it
 * @param line the kind of line under the cell
 * @param quoted for text that a spreadsheet would take for a formula once someone edits it
 */
public record CellLook(
        Lettering lettering,
        int ink,
        OptionalInt ground,
        BorderStyle line,
        int lineColour,
        HorizontalAlignment across,
        int indent,
        VerticalAlignment down,
        boolean wrapped,
        String format,
        boolean quoted) {

    public record Lettering(int points, boolean bold, boolean italic, boolean underlined) {}

    /** Plain text of 10 points at the top of its cell. */
    public static CellLook of(int ink) {
        return new CellLook(
                new Lettering(10, false, false, false),
                ink,
                OptionalInt.empty(),
                BorderStyle.NONE,
                0,
                HorizontalAlignment.GENERAL,
                0,
                VerticalAlignment.TOP,
                false,
                "General",
                false);
    }

    public CellLook points(int points) {
        return in(new Lettering(points, lettering.bold, lettering.italic, lettering.underlined));
    }

    public CellLook bold() {
        return in(new Lettering(lettering.points, true, lettering.italic, lettering.underlined));
    }

    public CellLook italic() {
        return in(new Lettering(lettering.points, lettering.bold, true, lettering.underlined));
    }

    public CellLook underlined() {
        return in(new Lettering(lettering.points, lettering.bold, lettering.italic, true));
    }

    private CellLook in(Lettering other) {
        return new CellLook(other, ink, ground, line, lineColour, across, indent, down, wrapped, format, quoted);
    }

    public CellLook on(int colour) {
        var filled = OptionalInt.of(colour);
        return new CellLook(lettering, ink, filled, line, lineColour, across, indent, down, wrapped, format, quoted);
    }

    public CellLook ruled(int colour) {
        return ruled(BorderStyle.THIN, colour);
    }

    public CellLook ruled(BorderStyle kind, int colour) {
        return new CellLook(lettering, ink, ground, kind, colour, across, indent, down, wrapped, format, quoted);
    }

    /** To the left, and a step away from what stands in the column before. */
    public CellLook indented() {
        return placed(HorizontalAlignment.LEFT, 1);
    }

    public CellLook across(HorizontalAlignment where) {
        return placed(where, 0);
    }

    private CellLook placed(HorizontalAlignment where, int steps) {
        return new CellLook(lettering, ink, ground, line, lineColour, where, steps, down, wrapped, format, quoted);
    }

    public CellLook down(VerticalAlignment where) {
        return new CellLook(lettering, ink, ground, line, lineColour, across, indent, where, wrapped, format, quoted);
    }

    public CellLook wrapping() {
        return new CellLook(lettering, ink, ground, line, lineColour, across, indent, down, true, format, quoted);
    }

    /** With a number format as a spreadsheet writes it. */
    public CellLook format(String pattern) {
        return new CellLook(lettering, ink, ground, line, lineColour, across, indent, down, wrapped, pattern, quoted);
    }

    CellLook quoting() {
        return new CellLook(lettering, ink, ground, line, lineColour, across, indent, down, wrapped, format, true);
    }
}
