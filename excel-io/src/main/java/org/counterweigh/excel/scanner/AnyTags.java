package org.counterweigh.excel.scanner;

import java.io.IOException;

/**
 * Reads rows and cells in any plain wording: attributes in any order and any quotes, references left out, formulas, texts
 * within the cell. Tells with -1 that more bytes are needed first.
 */
record AnyTags(Window window, RowPlace place, CellBytes cell) {

    private static final long VALUE_TAG = Swar.word("<v>");
    private static final long VALUE_END = Swar.word("</v></c>");
    private static final long THREE = 0xFF_FFFFL;

    /** A cell, from behind its name; tells what follows it. */
    int cell(int from) throws IOException {
        byte[] bytes = window.bytes;
        place.nextCell();
        cell.reset(bytes);
        int at = from;
        for (; ; ) {
            byte letter = bytes[at];
            if (letter == '>') {
                at++;
                break;
            }
            if (letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t') {
                at++;
                continue;
            }
            if (letter == '/' && bytes[at + 1] == '>') {
                return at + 2;
            }
            at = bytes[at + 1] == '=' ? attribute(at) : longAttribute(at);
            if (at < 0) {
                return -1;
            }
        }
        if ((Swar.eight(bytes, at) & THREE) == VALUE_TAG) {
            int close = window.open(at + 3);
            if (close < 0) {
                return -1;
            }
            if (Swar.eight(bytes, close) == VALUE_END) {
                cell.value(at + 3, close);
                return close + 8;
            }
        }
        return new CellContents(window, cell).read(at);
    }

    /** An attribute whose name is one letter; tells where it ends. */
    private int attribute(int at) throws IOException {
        byte[] bytes = window.bytes;
        byte quote = bytes[at + 2];
        if (quote != '"' && quote != '\'') {
            return oddUnlessShort(at + 2);
        }
        if (bytes[at] == 'r') {
            int end = place.reference(bytes, at + 3, quote);
            return end >= 0 ? end : oddUnlessShort(Swar.find(bytes, at + 3, window.end, Swar.repeat(quote)));
        }
        int end = Swar.find(bytes, at + 3, window.end, Swar.repeat(quote));
        if (end < 0) {
            return -1;
        }
        if (bytes[at] == 's') {
            cell.style(at + 3, end);
        } else if (bytes[at] == 't') {
            cell.type(at + 3, end);
        }
        return end + 1;
    }

    private int oddUnlessShort(int at) throws IOException {
        if (at < 0 || at >= window.end) {
            return -1;
        }
        throw new OddXml();
    }

    /** An attribute that says nothing to us, unless it declares a vocabulary. */
    private int longAttribute(int at) throws IOException {
        byte[] bytes = window.bytes;
        int equals = at;
        while (Tags.inName(bytes[equals])) {
            equals++;
        }
        if (equals + 1 >= window.end) {
            return -1;
        }
        if (equals == at
                || (bytes[at] == 'x' && bytes[at + 1] == 'm' && bytes[at + 2] == 'l' && bytes[at + 3] == 'n')) {
            throw new OddXml();
        }
        int close = quoted(equals);
        return close < 0 ? -1 : close + 1;
    }

    /** Where the value of an attribute ends, whose equals sign stands there; -1 where more bytes are needed. */
    private int quoted(int equals) throws IOException {
        byte[] bytes = window.bytes;
        byte quote = bytes[equals + 1];
        if (bytes[equals] != '=' || (quote != '"' && quote != '\'')) {
            if (equals + 1 >= window.end) {
                return -1;
            }
            throw new OddXml();
        }
        return Swar.find(bytes, equals + 2, window.end, Swar.repeat(quote));
    }

    /**
     * The heading of a row, from behind its name; tells what follows it.
     *
     * @param expected its number where it does not tell
     */
    int row(int from, int expected) throws IOException {
        byte[] bytes = window.bytes;
        int number = expected;
        boolean hidden = false;
        int at = from;
        while (bytes[at] != '>') {
            if ((bytes[at] <= ' ' && bytes[at] >= 0) || bytes[at] == '/') {
                if (at++ >= window.end) {
                    return -1;
                }
                continue;
            }
            int equals = at;
            while (Tags.inName(bytes[equals])) {
                equals++;
            }
            int close = quoted(equals);
            if (close < 0) {
                return -1;
            }
            if (equals == at + 1 && bytes[at] == 'r') {
                number = Digits.whole(bytes, equals + 2, close) - 1;
                if (number == -2) {
                    throw new OddXml();
                }
            } else if (bytes[at] == 'h' && equals == at + 6) {
                hidden = Tags.isTrue(CellText.of(bytes, equals + 2, close));
            } else if (bytes[at] == 'x' && bytes[at + 1] == 'm' && bytes[at + 4] == 's') {
                throw new OddXml();
            }
            at = close + 1;
        }
        place.heading(number, hidden, bytes[at - 1] == '/');
        return at + 1;
    }
}
