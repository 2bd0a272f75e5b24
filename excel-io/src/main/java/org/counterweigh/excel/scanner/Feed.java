package org.counterweigh.excel.scanner;

import java.io.Closeable;
import java.io.IOException;

/** Brings the bytes of a part, block by block. */
interface Feed extends Closeable {

    /** Gives the window the next block, with what it has from {@code keep} on in front of it. */
    void advance(Window window, int keep) throws IOException;
}
