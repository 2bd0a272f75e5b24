package org.counterweigh.excel.scanner;

import java.io.IOException;

/**
 * Reads rows and cells in the very words of Excel and the usual libraries, comparing eight bytes at a time. Whatever is
 * worded otherwise it leaves alone, and says so with -1.
 */
final class UsualTags {

    private static final long CELL = Swar.word("<c r=\"");
    private static final long STYLE = Swar.word(" s=\"");
    private static final long TYPE = Swar.word(" t=\"");
    private static final long VALUE = Swar.word("><v>");
    private static final long VALUE_END = Swar.word("</v></c>");
    private static final long INLINE_TYPE = Swar.word(" t=\"inli");
    private static final long INLINE_OPEN = Swar.word("neStr\"><");
    private static final long INLINE_TEXT = Swar.word("is><t>");
    private static final long INLINE_CLOSE = Swar.word("</t></is");
    private static final long INLINE_END = Swar.word("></c>");
    private static final long ROW = Swar.word("<row r=\"");

    private static final long FOUR = 0xFFFF_FFFFL;
    private static final long FIVE = 0xFF_FFFF_FFFFL;
    private static final long SIX = 0xFFFF_FFFF_FFFFL;

    private static final int MOST_DIGITS = 7;

    private final Window window;
    private final RowPlace place;
    private final CellBytes cell;

    UsualTags(Window window, RowPlace place, CellBytes cell) {
        this.window = window;
        this.place = place;
        this.cell = cell;
    }

    /** A cell, {@code <c r="B7" s="1" t="s"><v>12</v></c>}; tells what follows it. */
    int cell(int open) throws IOException {
        byte[] bytes = window.bytes;
        if ((Swar.eight(bytes, open) & SIX) != CELL) {
            return -1;
        }
        place.nextCell();
        int at = place.usualReference(bytes, open + 6);
        if (at < 0) {
            return -1;
        }
        int style = 0;
        if ((Swar.eight(bytes, at) & FOUR) == STYLE) {
            at += 4;
            int most = at + MOST_DIGITS;
            for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9 && at < most; digit = bytes[at] - '0') {
                style = style * 10 + digit;
                at++;
            }
            if (bytes[at++] != '"') {
                return -1;
            }
        }
        if (Swar.eight(bytes, at) == INLINE_TYPE) {
            return inline(at, style);
        }
        byte type = 'n';
        if ((Swar.eight(bytes, at) & FOUR) == TYPE && bytes[at + 5] == '"') {
            type = bytes[at + 4];
            at += 6;
        }
        if ((Swar.eight(bytes, at) & FOUR) != VALUE) {
            return -1;
        }
        int close = window.open(at + 4);
        if (close < 0 || Swar.eight(bytes, close) != VALUE_END) {
            return -1;
        }
        cell.usual(bytes, style, type, at + 4, close);
        return close + 8;
    }

    /** A text within its cell {@code t="inlineStr"><is><t>Review</t></is></c>}. */
    private int inline(int type, int style) {
        byte[] bytes = window.bytes;
        if (Swar.eight(bytes, type + 8) != INLINE_OPEN || (Swar.eight(bytes, type + 16) & SIX) != INLINE_TEXT) {
            return -1;
        }
        int close = window.open(type + 22);
        if (close < 0
                || Swar.eight(bytes, close) != INLINE_CLOSE
                || (Swar.eight(bytes, close + 8) & FIVE) != INLINE_END) {
            return -1;
        }
        cell.usualInline(bytes, style, type + 19, close + 4);
        return close + 13;
    }

    /** The heading of a row that hides nothing, {@code <row r="7" spans="1:9">}; tells what follows it. */
    int row(int open) {
        byte[] bytes = window.bytes;
        if (Swar.eight(bytes, open) != ROW) {
            return -1;
        }
        int digits = 0;
        int at = open + 8;
        for (int digit = bytes[at] - '0';
                digit >= 0 && digit <= 9 && at < open + 8 + MOST_DIGITS;
                digit = bytes[at] - '0') {
            digits = digits * 10 + digit;
            at++;
        }
        if (bytes[at] != '"') {
            return -1;
        }
        for (; bytes[at] != '>'; at++) {
            byte next = bytes[at + 1];
            boolean odd = bytes[at] == ' ' && (next == 'h' || (next == 'x' && bytes[at + 2] == 'm'));
            if (odd || bytes[at] == 0 || bytes[at] == '\'') {
                return -1;
            }
        }
        place.heading(digits - 1, false, bytes[at - 1] == '/');
        return at + 1;
    }
}
