package org.counterweigh.excel.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.counterweigh.excel.zip.Refusal;

/**
 * Passes the cells of a sheet to a sink, straight off its bytes.
 *
 * <p>Nothing is built for a cell that nobody asks about: the scanner finds where a cell's value begins and ends, and the
 * sink decodes what it wants. What Excel and the usual libraries write is scanned so; anything else is an {@link OddXml}.
 */
final class SheetScan {

    private static final long VALUE_TAG = Swar.word("<v>");
    private static final long VALUE_END = Swar.word("</v></c>");

    private static final long USUAL_CELL = Swar.word("<c r=\"");
    private static final long USUAL_STYLE = Swar.word(" s=\"");
    private static final long USUAL_TYPE = Swar.word(" t=\"");
    private static final long USUAL_VALUE = Swar.word("><v>");
    private static final long INLINE_TYPE = Swar.word(" t=\"inli");
    private static final long INLINE_OPEN = Swar.word("neStr\"><");
    private static final long INLINE_TEXT = Swar.word("is><t>");
    private static final long INLINE_CLOSE = Swar.word("</t></is");
    private static final long INLINE_END = Swar.word("></c>");
    private static final long USUAL_ROW = Swar.word("<row r=\"");

    private static final long THREE = 0xFF_FFFFL;
    private static final long FOUR = 0xFFFF_FFFFL;
    private static final long FIVE = 0xFF_FFFF_FFFFL;
    private static final long SIX = 0xFFFF_FFFF_FFFFL;

    /** Bytes of the shortest tag among the cells, {@code </row>} or the like; behind the last one more follow. */
    private static final int SHORTEST = 5;

    private static final int DEEPEST = 64;

    private final Window window;
    private final CellSink sink;
    private final Progress progress;
    private final Tags tags;
    private final CellBytes cell;
    private final RowPlace place = new RowPlace();
    private final SheetFrame frame = new SheetFrame();
    private final BitSet rows = new BitSet();
    private int row = -1;

    SheetScan(Feed feed, Lookups lookups, CellSink sink, Progress progress) {
        this.window = new Window(feed);
        this.sink = sink;
        this.progress = progress;
        this.tags = new Tags(window);
        this.cell = new CellBytes(lookups);
    }

    /** Goes over the whole sheet, and tells what stands around its cells. */
    SheetFrame run() throws IOException {
        try {
            tags.root("worksheet");
            surroundings();
            return frame;
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    /** Everything but the cells, to the end of the sheet. */
    private void surroundings() throws IOException {
        for (int depth = 1; depth > 0; ) {
            tags.next();
            if (tags.isClosing()) {
                depth--;
                continue;
            }
            if (depth == 1 && tags.declaresVocabulary()) {
                throw new OddXml();
            }
            if (tags.name().endsWith("sheetData") && (depth > 1 || tags.name().contains(":") || place.isOutside())) {
                throw new OddXml();
            }
            if (tags.name().equals("sheetData") && !tags.isEmpty()) {
                rows();
                continue;
            }
            frame.take(tags);
            depth += tags.isEmpty() ? 0 : 1;
            if (depth > DEEPEST) {
                throw Refusal.damaged("a sheet is nested deeper than " + DEEPEST + " levels");
            }
        }
    }

    /** The rows with their cells, to the end of the sheet's data. */
    private void rows() throws IOException {
        for (; ; ) {
            int open = window.open(window.at);
            int next = open < 0 ? -1 : tag(open);
            if (next < 0) {
                window.more(open < 0 ? window.end : open);
                progress.at(window.share());
            } else {
                window.at = next;
                if (place.isOutside()) {
                    return;
                }
            }
        }
    }

    /** Takes in the tag that opens there; tells where to go on, or -1 where more bytes are needed first. */
    private int tag(int open) throws IOException {
        if (open + SHORTEST > window.end) {
            return -1;
        }
        int usual = usualCell(open);
        if (usual < 0) {
            usual = usualRow(open);
        }
        if (usual >= 0) {
            return usual;
        }
        byte[] bytes = window.bytes;
        byte first = bytes[open + 1];
        if (first == 'c' && !Tags.inName(bytes[open + 2])) {
            return cell(open + 2);
        }
        if (first == '/') {
            return closing(open);
        }
        if (first == 'r' && bytes[open + 2] == 'o' && bytes[open + 3] == 'w' && !Tags.inName(bytes[open + 4])) {
            return row(open + 4);
        }
        // Rows hold nothing but cells, but for what later versions may add; the careful reader knows what to leave out.
        throw new OddXml();
    }

    /**
     * A cell in the very words of Excel, {@code <c r="B7" s="1" t="s"><v>12</v></c>}; tells what follows it, or -1 where
     * it is written in any other way.
     */
    private int usualCell(int open) throws IOException {
        byte[] bytes = window.bytes;
        if ((Swar.eight(bytes, open) & SIX) != USUAL_CELL) {
            return -1;
        }
        place.nextCell();
        int at = place.usualReference(bytes, open + 6);
        if (at < 0) {
            return -1;
        }
        int style = 0;
        if ((Swar.eight(bytes, at) & FOUR) == USUAL_STYLE) {
            at += 4;
            for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9; digit = bytes[at] - '0') {
                style = style * 10 + digit;
                at++;
            }
            if (bytes[at++] != '"') {
                return -1;
            }
        }
        if (Swar.eight(bytes, at) == INLINE_TYPE) {
            return inlineText(at, style);
        }
        byte type = 'n';
        if ((Swar.eight(bytes, at) & FOUR) == USUAL_TYPE && bytes[at + 5] == '"') {
            type = bytes[at + 4];
            at += 6;
        }
        if ((Swar.eight(bytes, at) & FOUR) != USUAL_VALUE) {
            return -1;
        }
        int close = window.open(at + 4);
        if (close < 0 || Swar.eight(bytes, close) != VALUE_END) {
            return -1;
        }
        cell.usual(bytes, style, type, at + 4, close);
        emit();
        return close + 8;
    }

    /** A text within its cell as most libraries write it, {@code t="inlineStr"><is><t>Review</t></is></c>}; otherwise -1. */
    private int inlineText(int type, int style) throws IOException {
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
        emit();
        return close + 13;
    }

    /** The heading of a row in the words of Excel, {@code <row r="7" spans="1:9">}, which hides nothing; otherwise -1. */
    private int usualRow(int open) throws IOException {
        byte[] bytes = window.bytes;
        if (Swar.eight(bytes, open) != USUAL_ROW) {
            return -1;
        }
        int number = 0;
        int at = open + 8;
        for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9 && at < open + 15; digit = bytes[at] - '0') {
            number = number * 10 + digit;
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
        begin(number - 1, false, bytes[at - 1] == '/');
        return at + 1;
    }

    private int closing(int open) throws IOException {
        byte[] bytes = window.bytes;
        int close = Swar.find(bytes, open, window.end, Swar.repeat((byte) '>'));
        if (close < 0) {
            return -1;
        }
        if (bytes[open + 2] == 'r' && bytes[open + 3] == 'o' && bytes[open + 4] == 'w') {
            place.endRow();
        } else if (bytes[open + 2] == 's' && bytes[open + 3] == 'h' && !place.isInRow()) {
            place.leave();
        } else {
            throw new OddXml();
        }
        return close + 1;
    }

    /** The heading of a row, from behind its name. */
    private int row(int from) throws IOException {
        byte[] bytes = window.bytes;
        int number = row + 1;
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
        begin(number, hidden, bytes[at - 1] == '/');
        return at + 1;
    }

    private void begin(int number, boolean hidden, boolean empty) throws IOException {
        if (number < 0 || number > RowPlace.LAST_ROW) {
            throw Refusal.damaged("a sheet has a row beyond Excel's last one, 1,048,576");
        }
        if (place.isInRow()) {
            throw Refusal.damaged("a row of a sheet stands in another row");
        }
        if (rows.get(number)) {
            throw Refusal.damaged("row " + (number + 1) + " of a sheet stands there twice");
        }
        rows.set(number);
        row = number;
        place.beginRow(number, !empty);
        sink.row(number, hidden);
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

    /** A cell, from behind its name. */
    private int cell(int from) throws IOException {
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
                place.takeColumn();
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
                emit();
                return close + 8;
            }
        }
        int end = new CellContents(window, cell).read(at);
        if (end >= 0) {
            emit();
        }
        return end;
    }

    private void emit() throws IOException {
        place.takeColumn();
        if (cell.holdsSomething()) {
            cell.at(row, place.column());
            sink.cell(cell);
        }
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
}
