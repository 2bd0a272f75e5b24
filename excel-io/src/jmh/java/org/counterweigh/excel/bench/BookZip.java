package org.counterweigh.excel.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file of a workbook while it is written, part after part; the same content gives the same bytes. */
final class BookZip implements AutoCloseable {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    BookZip(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** Writes the body of one part. */
    interface Body {
        void write(PartWriter out) throws IOException;
    }

    void part(String name, Body body) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        PartWriter out = new PartWriter(zip);
        body.write(out);
        out.flush();
        zip.closeEntry();
    }

    void part(String name, String body) throws IOException {
        part(name, out -> out.text(body));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
