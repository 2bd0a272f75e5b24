package org.counterweigh.excel.timeentries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a text file, one at a time; no line takes more memory than a record can need. */
final class BoundedLines {

    static final int LONGEST = 1 << 16;

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean cut;

    /** @param in buffered */
    BoundedLines(InputStream in) {
        this.in = in;
    }

    /** The next line, without its end; empty behind the last one. */
    Optional<String> next() throws IOException {
        line.reset();
        cut = false;
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            cut |= line.size() == LONGEST;
            if (!cut && read != '\r') {
                line.write(read);
            }
        }
        return Optional.of(text());
    }

    /** The number of the line last read, from 1. */
    int number() {
        return number;
    }

    /** Whether the line last read was longer than is kept. */
    boolean isCut() {
        return cut;
    }

    /** UTF-8 as far as it is; programs of the nineties write the Windows code page. */
    private String text() {
        byte[] bytes = line.toByteArray();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, OLD_WINDOWS);
        }
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
