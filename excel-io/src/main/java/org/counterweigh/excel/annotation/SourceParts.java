package org.counterweigh.excel.annotation;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.Bytes;
import org.counterweigh.excel.zip.Refusal;
import org.counterweigh.excel.zip.ZipPart;

/** The parts of the workbook that is copied, by name. */
final class SourceParts implements Closeable {

    /** With this byte begins a workbook under a password. */
    private static final int LOCKED = 0xD0;

    private final Archive archive;

    private SourceParts(Archive archive) {
        this.archive = archive;
    }

    static SourceParts of(Path file) throws Refusal {
        try {
            if (first(file) == LOCKED) {
                throw new Refusal("The workbook is protected by a password, which a copy of ours would not have.");
            }
            return new SourceParts(archive(Bytes.of(file)));
        } catch (Refusal told) {
            throw told;
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    private static Archive archive(Bytes bytes) throws IOException {
        try {
            return Archive.open(bytes);
        } catch (IOException refused) {
            bytes.close();
            throw refused;
        }
    }

    private static int first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read();
        }
    }

    /** The names as the file has them, in its order; folders left out. */
    List<String> names() {
        return archive.parts().stream()
                .map(ZipPart::name)
                .filter(name -> !name.endsWith("/"))
                .toList();
    }

    boolean has(String name) {
        return archive.part(name).isPresent();
    }

    InputStream open(String name) throws Refusal {
        ZipPart part = archive.part(name).orElseThrow(() -> Refusal.damaged("the part " + name + " is missing"));
        try {
            return new Source(archive.open(part));
        } catch (Refusal told) {
            throw told;
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return XmlText.text(in, name);
        }
    }

    /** What two names of the same part have in common. */
    static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private static Refusal unreadable() {
        return new Refusal("The file cannot be read; perhaps another program holds it.");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Tells what goes wrong with the source apart from what goes wrong with the copy. */
    private static final class Source extends FilterInputStream {

        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (Refusal told) {
                throw told;
            } catch (IOException unreadable) {
                throw unreadable();
            }
        }
    }
}
