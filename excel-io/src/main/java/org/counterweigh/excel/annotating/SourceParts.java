package org.counterweigh.excel.annotating;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of the workbook that is copied, by name; their names do not tell capitals from small letters. */
final class SourceParts implements Closeable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 4L << 30;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private long given;

    SourceParts(Path file) throws NotCopied {
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (IOException | RuntimeException unreadable) {
            throw NotCopied.because("the file is cut short, damaged, protected by a password or no .xlsx workbook.");
        }
        boolean twice = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .anyMatch(entry -> entries.putIfAbsent(key(entry.getName()), entry) != null);
        if (twice || entries.size() > MOST_PARTS) {
            closeQuietly();
            throw NotCopied.because("the file holds two parts of the same name, or more parts than a workbook has.");
        }
    }

    /** The names as the file has them, in its order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        entries.values().forEach(entry -> names.add(entry.getName()));
        return names;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    InputStream open(String name) throws NotCopied {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw NotCopied.damaged(name);
        }
        try {
            return new Counted(zip.getInputStream(entry), name);
        } catch (IOException damaged) {
            throw NotCopied.damaged(name);
        }
    }

    String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return Xml.text(in, name);
        }
    }

    /** What two names of the same part have in common. */
    static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void closeQuietly() {
        try {
            zip.close();
        } catch (IOException nothingWasWritten) {
            // The sentence that follows says more.
        }
    }

    /** Tells what goes wrong with the source apart from what goes wrong with the copy, and bounds what it unpacks to. */
    private final class Counted extends FilterInputStream {

        private final String name;

        Counted(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(into, offset, length);
            } catch (IOException damaged) {
                throw NotCopied.damaged(name);
            }
            given += Math.max(read, 0);
            if (given > MOST_BYTES) {
                throw NotCopied.because("the file unpacks to more than 4 GB.");
            }
            return read;
        }
    }
}
