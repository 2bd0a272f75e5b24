package org.counterweigh.excel.style;

import java.util.OptionalInt;

/**
 * How a cell looks, as data: {@code CellLook.of(INK).bold().on(BAND).ruled(LINE).format("0.0%")}. Colours are 0xRRGGBB.
 * Whatever writes a workbook makes one cell style of all looks that are equal.
 *
 * @param ground the colour behind the text
 * @param format a number format as a spreadsheet writes it
 * @param quoted for text that a spreadsheet would take for a formula once someone edits it
 * @param unlocked stays open to typing where its sheet is protected
 */
public record CellLook(
        Lettering lettering,
        OptionalInt ground,
        Rule rule,
        Placing placing,
        String format,
        boolean quoted,
        boolean unlocked) {

    /** The letters of every cell. */
    public static final String FONT = "Calibri";

    /** How every cell shows its number that asks for nothing else. */
    public static final String GENERAL = "General";

    /**
     * The letters of a cell.
     *
     * @param ink their colour
     */
    public record Lettering(int points, int ink, boolean bold, boolean italic, boolean underlined) {}

    /** The line under a cell. */
    public record Rule(Weight weight, int colour) {

        static final Rule NONE = new Rule(Weight.NONE, 0);
    }

    public enum Weight {
        NONE,
        THIN,
        MEDIUM
    }

    /**
     * Where the text stands in its cell.
     *
     * @param indent steps away from what stands in the column before
     * @param wrapped broken between words rather than running on
     */
    public record Placing(Across across, int indent, Down down, boolean wrapped) {}

    /** From left to right; {@code GENERAL} sets words to the left and numbers to the right. */
    public enum Across {
        GENERAL,
        LEFT,
        CENTRE,
        RIGHT
    }

    public enum Down {
        TOP,
        CENTRE,
        BOTTOM
    }

    /** Plain text of 10 points at the top of its cell. */
    public static CellLook of(int ink) {
        return new CellLook(
                new Lettering(10, ink, false, false, false),
                OptionalInt.empty(),
                Rule.NONE,
                new Placing(Across.GENERAL, 0, Down.TOP, false),
                GENERAL,
                false,
                false);
    }

    public CellLook points(int points) {
        return in(new Lettering(points, lettering.ink, lettering.bold, lettering.italic, lettering.underlined));
    }

    public CellLook bold() {
        return in(new Lettering(lettering.points, lettering.ink, true, lettering.italic, lettering.underlined));
    }

    public CellLook italic() {
        return in(new Lettering(lettering.points, lettering.ink, lettering.bold, true, lettering.underlined));
    }

    public CellLook underlined() {
        return in(new Lettering(lettering.points, lettering.ink, lettering.bold, lettering.italic, true));
    }

    private CellLook in(Lettering other) {
        return new CellLook(other, ground, rule, placing, format, quoted, unlocked);
    }

    public CellLook on(int colour) {
        return new CellLook(lettering, OptionalInt.of(colour), rule, placing, format, quoted, unlocked);
    }

    public CellLook ruled(int colour) {
        return ruled(Weight.THIN, colour);
    }

    public CellLook ruled(Weight weight, int colour) {
        return new CellLook(lettering, ground, new Rule(weight, colour), placing, format, quoted, unlocked);
    }

    /** To the left, and a step away from what stands in the column before. */
    public CellLook indented() {
        return placed(new Placing(Across.LEFT, 1, placing.down, placing.wrapped));
    }

    public CellLook across(Across where) {
        return placed(new Placing(where, 0, placing.down, placing.wrapped));
    }

    public CellLook down(Down where) {
        return placed(new Placing(placing.across, placing.indent, where, placing.wrapped));
    }

    public CellLook wrapping() {
        return placed(new Placing(placing.across, placing.indent, placing.down, true));
    }

    private CellLook placed(Placing where) {
        return new CellLook(lettering, ground, rule, where, format, quoted, unlocked);
    }

    public CellLook format(String pattern) {
        return new CellLook(lettering, ground, rule, placing, pattern, quoted, unlocked);
    }

    /** Kept as the text it is when someone edits it. */
    public CellLook quoting() {
        return new CellLook(lettering, ground, rule, placing, format, true, unlocked);
    }

    public CellLook unlocking() {
        return new CellLook(lettering, ground, rule, placing, format, quoted, true);
    }
}
