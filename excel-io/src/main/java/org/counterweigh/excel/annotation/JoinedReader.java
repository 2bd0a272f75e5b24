package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.io.Reader;

/** Characters that are known already, then those still to be read. */
final class JoinedReader extends Reader {

    private final String first;
    private final Reader rest;
    private int given;

    JoinedReader(String first, Reader rest) {
        this.first = first;
        this.rest = rest;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (given == first.length()) {
            return rest.read(into, offset, length);
        }
        int some = Math.min(length, first.length() - given);
        first.getChars(given, given + some, into, offset);
        given += some;
        return some;
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
