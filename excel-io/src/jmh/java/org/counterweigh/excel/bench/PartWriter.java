package org.counterweigh.excel.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the text of a part of a workbook, a block at a time. */
final class PartWriter {

    private static final int BLOCK = 1 << 16;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder(BLOCK + 4096);

    PartWriter(OutputStream out) {
        this.out = out;
    }

    PartWriter text(String text) throws IOException {
        waiting.append(text);
        if (waiting.length() >= BLOCK) {
            flush();
        }
        return this;
    }

    PartWriter number(long number) {
        waiting.append(number);
        return this;
    }

    PartWriter escaped(String text) throws IOException {
        return text(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** A reference such as {@code C4}. */
    PartWriter reference(int column, int row) {
        waiting.append((char) ('A' + column)).append(row + 1);
        return this;
    }

    void flush() throws IOException {
        out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
        waiting.setLength(0);
    }
}
