package org.counterweigh.excel.style;

import java.util.regex.Pattern;

/** Text from a user made safe for a cell, a footer, a sheet's name. */
public final class SafeText {

    /** A cell holds 32,767 characters. */
    private static final int LONGEST = 32_000;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeText() {}

    /** For a cell: what would read as an escape of its XML stays the text it is. */
    public static String of(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /** Nearly every text is safe as it is. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean odd = letter < ' ' || letter == 0x7F || letter >= Character.MIN_SURROGATE;
            if (odd || (letter == 'x' && before == '_')) {
                return false;
            }
            before = letter;
        }
        return text.length() <= LONGEST;
    }

    private static String escaped(String text) {
        return cut(ESCAPE.matcher(readable(text)).replaceAll("_x005F_"));
    }

    /** No longer than a cell can hold; a control character becomes a space, and what no file can hold the replacement character. */
    public static String readable(String text) {
        var readable = new StringBuilder();
        cut(text).codePoints().map(SafeText::held).forEach(readable::appendCodePoint);
        return readable.toString();
    }

    /** Whether a spreadsheet would take the text for a formula once someone edits its cell. */
    public static boolean couldBeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** For a header or footer, where an ampersand starts a code. */
    public static String footer(String text) {
        return of(text).replace("&", "&&");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static int held(int character) {
        boolean control = character < 0x20 || character == 0x7F;
        if (control && character != '\n' && character != '\t') {
            return ' ';
        }
        boolean nothing = (character & 0xFFFE) == 0xFFFE || (character >= 0xD800 && character <= 0xDFFF);
        return nothing ? 0xFFFD : character;
    }
}
