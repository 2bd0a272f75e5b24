package org.counterweigh.excel.scanner;

import java.io.IOException;
import java.io.InputStream;

/** Reads a stream on the thread that asks. */
final class StreamFeed implements Window.Feed {

    private static final int BLOCK = 256 << 10;
    private static final int SMALLEST = 1 << 10;

    private final InputStream in;
    private byte[] bytes;

    /** @param size about how many bytes will come, so that a small part gets a small block */
    StreamFeed(InputStream in, long size) {
        this.bytes = new byte[(int) Math.min(BLOCK, Math.max(SMALLEST, size + 1)) + Window.PADDING];
        this.in = in;
    }

    @Override
    public void advance(Window window, int keep) throws IOException {
        int end = window.end - keep;
        if (end > bytes.length / 2) {
            bytes = new byte[2 * end + BLOCK];
        }
        System.arraycopy(window.bytes, keep, bytes, 0, end);
        int most = bytes.length - Window.PADDING;
        int count = 0;
        while (end < most && count >= 0) {
            count = in.read(bytes, end, most - end);
            end += Math.max(count, 0);
        }
        window.show(bytes, 0, end, count < 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
