package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The least that any reader has to do: unpack the parts by the JDK's inflater and look at nothing. */
final class Floor {

    private static final int BUFFER = 256 * 1024;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int DEFLATED = 8;

    private final byte[] buffer = new byte[BUFFER];

    /** How many bytes the parts that are asked for unpack to. */
    long unpack(Path file, Predicate<String> parts) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer zip = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            zip.order(ByteOrder.LITTLE_ENDIAN);
            int end = zip.limit() - END_SIZE;
            while (zip.getInt(end) != END) {
                end--;
            }
            int entries = Short.toUnsignedInt(zip.getShort(end + 10));
            int at = zip.getInt(end + 16);
            long unpacked = 0;
            for (int entry = 0; entry < entries; entry++) {
                unpacked += entry(zip, at, parts);
                at += ENTRY_SIZE + length(zip, at + 28) + length(zip, at + 30) + length(zip, at + 32);
            }
            return unpacked;
        }
    }

    private long entry(ByteBuffer zip, int at, Predicate<String> parts) throws IOException {
        if (zip.getInt(at) != ENTRY || zip.getShort(at + 10) != DEFLATED) {
            throw new IOException("Not a plain deflated entry at " + at);
        }
        byte[] name = new byte[length(zip, at + 28)];
        zip.get(at + ENTRY_SIZE, name);
        if (!parts.test(new String(name, StandardCharsets.UTF_8))) {
            return 0;
        }
        int local = zip.getInt(at + 42);
        int start = local + LOCAL_SIZE + length(zip, local + 26) + length(zip, local + 28);
        return inflate(zip.slice(start, zip.getInt(at + 20)));
    }

    private static int length(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long inflate(ByteBuffer packed) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                if (inflater.inflate(buffer) == 0 && inflater.needsInput()) {
                    throw new IOException("Cut short");
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException damaged) {
            throw new IOException(damaged);
        } finally {
            inflater.end();
        }
    }

    /** Unpacks the sheet and the shared texts of each workbook that is named, five times over, and prints the seconds. */
    public static void main(String[] files) throws IOException {
        for (int n = 0; n < 5 * files.length; n++) {
            long start = System.nanoTime();
            long bytes = new Floor().unpack(Path.of(files[n % files.length]), Floor::isLarge);
            System.out.printf(
                    "%s %d bytes %.3f s%n", files[n % files.length], bytes, (System.nanoTime() - start) / 1e9);
        }
    }

    static boolean isLarge(String part) {
        return part.endsWith("/sheet1.xml") || part.endsWith("/sharedStrings.xml");
    }
}
