package org.counterweigh.excel.scanner;

/** Excel's own escapes, on top of XML's, for the characters that XML cannot hold. */
public final class Escapes {

    private Escapes() {}

    /** {@code _x000D_} stands for a character that XML cannot hold; {@code _x005F_} for an underscore before such. */
    public static String undone(String text) {
        var plain = new StringBuilder();
        int at = 0;
        for (int mark = text.indexOf("_x"); mark >= 0; mark = text.indexOf("_x", mark)) {
            int code = mark + 6 < text.length() && text.charAt(mark + 6) == '_' ? hex(text, mark + 2) : -1;
            if (code >= 0) {
                plain.append(text, at, mark).append((char) code);
                at = mark + 7;
                mark = at;
            } else {
                mark += 2;
            }
        }
        return plain.append(text, at, text.length()).toString();
    }

    private static int hex(String text, int from) {
        int code = 0;
        for (int at = from; at < from + 4; at++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
