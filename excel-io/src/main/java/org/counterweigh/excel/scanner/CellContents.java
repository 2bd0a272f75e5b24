package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.counterweigh.excel.zip.Refusal;

/** Reads what is in a cell where it is more than a plain value: a formula, an inline text. */
final class CellContents {

    private final Window window;
    private final CellBytes cell;
    private boolean valued;
    private boolean inlined;

    CellContents(Window window, CellBytes cell) {
        this.window = window;
        this.cell = cell;
    }

    /** Reads from behind the cell's opening tag; tells what follows its closing one, or -1 where more bytes are needed. */
    int read(int from) throws IOException {
        byte[] bytes = window.bytes;
        for (int at = window.open(from); at >= 0; at = window.open(at)) {
            int inside = Swar.find(bytes, at, window.end, Swar.repeat((byte) '>')) + 1;
            if (inside == 0) {
                return -1;
            }
            if (bytes[at + 1] == '/') {
                if (bytes[at + 2] != 'c' || Tags.inName(bytes[at + 3])) {
                    throw new OddXml();
                }
                return inside;
            }
            at = child(at, inside);
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }

    private int child(int open, int inside) throws IOException {
        byte[] bytes = window.bytes;
        byte first = bytes[open + 1];
        boolean empty = bytes[inside - 2] == '/';
        boolean single = !Tags.inName(bytes[open + 2]);
        if (first == 'i' && bytes[open + 2] == 's' && !Tags.inName(bytes[open + 3])) {
            return empty ? inside : inline(inside);
        }
        if (!single || (first != 'v' && first != 'f')) {
            throw new OddXml();
        }
        int close = empty ? inside : window.open(inside);
        if (close < 0) {
            return -1;
        }
        if (first == 'f') {
            formula(open, inside, close);
        } else {
            checkOnce(valued);
            valued = true;
            if (!(inlined && cell.isInline())) {
                cell.value(inside, close);
            }
        }
        return empty ? inside : behind(close, first);
    }

    /** What follows the closing tag that stands there, which has to be of that name. */
    private int behind(int close, byte name) throws IOException {
        byte[] bytes = window.bytes;
        int end = Swar.find(bytes, close, window.end, Swar.repeat((byte) '>'));
        if (end < 0) {
            return -1;
        }
        if (bytes[close + 1] != '/' || bytes[close + 2] != name) {
            throw new OddXml();
        }
        return end + 1;
    }

    private void formula(int open, int inside, int close) throws IOException {
        byte[] bytes = window.bytes;
        String tag = new String(bytes, open, inside - open, StandardCharsets.ISO_8859_1);
        if (tag.contains("xmlns")) {
            throw new OddXml();
        }
        cell.formula(inside, close);
    }

    /** A value and a text may stand side by side, and the cell's type chooses; two of a kind may not. */
    private static void checkOnce(boolean before) throws Refusal {
        if (before) {
            throw Refusal.damaged("a cell of a sheet holds two values");
        }
    }

    /** Rich or plain text within the cell itself; it ends with a closing tag of its own. */
    private int inline(int inside) throws IOException {
        byte[] bytes = window.bytes;
        for (int at = window.open(inside); at >= 0; at = window.open(at + 1)) {
            if (bytes[at + 1] == '!' || bytes[at + 1] == '?' || Tags.isPrefixed(bytes, at, window.end)) {
                throw new OddXml();
            }
            if (bytes[at + 1] == '/' && bytes[at + 2] == 'i' && bytes[at + 3] == 's' && !Tags.inName(bytes[at + 4])) {
                checkOnce(inlined);
                inlined = true;
                if (!valued || cell.isInline()) {
                    cell.inline(inside, at);
                }
                return behind(at, (byte) 'i');
            }
        }
        return -1;
    }
}
