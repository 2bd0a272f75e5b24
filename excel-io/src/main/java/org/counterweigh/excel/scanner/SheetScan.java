package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.counterweigh.excel.zip.Refusal;

/**
 * Passes the cells of a sheet to a sink, straight off its bytes.
 *
 * <p>Nothing is built for a cell that nobody asks about: the scanner finds where a cell's value begins and ends, and the
 * sink decodes what it wants. What Excel and the usual libraries write is scanned so; anything else is an {@link OddXml}.
 */
final class SheetScan {

    /** Bytes of the shortest tag among the cells, {@code </row>} or the like; behind the last one more follow. */
    private static final int SHORTEST = 5;

    private static final int DEEPEST = 64;

    private final Window window;
    private final CellSink sink;
    private final Runnable advanced;
    private final Tags tags;
    private final CellBytes cell;
    private final RowPlace place = new RowPlace();
    private final UsualTags usual;
    private final AnyTags any;
    private final SheetFrame frame = new SheetFrame();

    /** @param advanced hears of every block that is taken in */
    SheetScan(Window.Feed feed, Lookups lookups, CellSink sink, Runnable advanced) {
        this.window = new Window(feed);
        this.sink = sink;
        this.advanced = advanced;
        this.tags = new Tags(window);
        this.cell = new CellBytes(lookups);
        this.usual = new UsualTags(window, place, cell);
        this.any = new AnyTags(window, place, cell);
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
                advanced.run();
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
        int next = usual.cell(open);
        if (next >= 0) {
            emit();
            return next;
        }
        next = usual.row(open);
        if (next >= 0) {
            begin();
            return next;
        }
        return unusual(open);
    }

    private int unusual(int open) throws IOException {
        byte[] bytes = window.bytes;
        byte first = bytes[open + 1];
        if (first == '/') {
            return closing(open);
        }
        if (first == 'c' && !Tags.inName(bytes[open + 2])) {
            int next = any.cell(open + 2);
            if (next >= 0) {
                emit();
            }
            return next;
        }
        if (first == 'r' && bytes[open + 2] == 'o' && bytes[open + 3] == 'w' && !Tags.inName(bytes[open + 4])) {
            int next = any.row(open + 4, place.row() + 1);
            if (next >= 0) {
                begin();
            }
            return next;
        }
        // Rows hold nothing but cells, but for what later versions may add; the careful reader knows what to leave out.
        throw new OddXml();
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

    private void begin() throws IOException {
        place.beginRow();
        sink.row(place.row(), place.isHidden());
    }

    private void emit() throws IOException {
        place.takeColumn();
        if (cell.holdsSomething()) {
            cell.at(place.row(), place.column());
            sink.cell(cell);
        }
    }
}
