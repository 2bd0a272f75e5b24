package org.counterweigh.report.model;

import java.util.regex.Pattern;

/** Text from a user made safe for a cell, a footer, a sheet's name. */
final class CellText {

    /** A cell holds 32,767 characters; the rest is room for escapes. */
    private static final int LONGEST = 32_000;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellText() {}

    /** Characters a file cannot hold become the replacement character; what would read as an escape stays text. */
    static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .limit(LONGEST / 2)
                .map(character -> holds(character) ? character : 0xFFFD)
                .forEach(clean::appendCodePoint);
        return ESCAPE.matcher(clean).replaceAll("_x005F_");
    }

    /** Whether a spreadsheet would take the text for a formula once someone edits its cell. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** For a header or footer, where an ampersand starts a code. */
    static String footer(String text) {
        return clean(text).replace("&", "&&");
    }

    private static boolean holds(int character) {
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        boolean nothing = (character & 0xFFFE) == 0xFFFE;
        return (character >= 0x20 && !surrogate && !nothing)
                || character == '\t'
                || character == '\n'
                || character == '\r';
    }
}
