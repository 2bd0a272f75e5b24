package org.counterweigh.excel.scanner;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.counterweigh.excel.zip.Refusal;

/**
 * The stretch of a part's bytes that a scanner looks at. It slides: what is not done with moves to the front, and more
 * comes in behind. Beyond its end stand zeros, so that a scanner may look a few bytes too far.
 */
final class Window {

    /** Zeros kept beyond the end. */
    static final int PADDING = 32;

    /** No honest cell or row heading is longer. */
    private static final int LONGEST = 4 << 20;

    /** Brings the bytes of a part, block by block. */
    interface Feed extends Closeable {

        /** Gives the window the next block, with what it has from {@code keep} on in front of it. */
        void advance(Window window, int keep) throws IOException;
    }

    private final Feed feed;

    byte[] bytes = new byte[PADDING];
    int at;
    int end;
    private boolean last;

    Window(Feed feed) {
        this.feed = feed;
    }

    /** Brings more, keeping what stands from {@code keep} on, which moves to {@link #at}. */
    void more(int keep) throws IOException {
        if (last) {
            throw Refusal.damaged("a sheet or its texts end in the middle");
        }
        if (end - keep > LONGEST) {
            throw Refusal.damaged("a single cell takes up more than " + (LONGEST >> 20) + " MB");
        }
        feed.advance(this, keep);
    }

    /** Brings so many bytes into sight, or all there are. */
    void atLeast(int count) throws IOException {
        while (end - at < count && !last) {
            more(at);
        }
    }

    /** Shows bytes from {@code from} to {@code to}, behind which there is room for the padding. */
    void show(byte[] shown, int from, int to, boolean nothingFollows) {
        bytes = shown;
        at = from;
        end = to;
        last = nothingFollows;
        Arrays.fill(bytes, end, end + PADDING, (byte) 0);
    }

    /** Where the next {@code <} stands from {@code from} on; -1 where none is in sight. */
    int open(int from) {
        return Swar.find(bytes, from, end, Swar.OPEN);
    }
}
