package org.counterweigh.cli.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file has its end, so far as its kind tells: a workbook ends with a list of what is in it. */
public final class Whole {

    private static final int ZIP = 0x04034b50;
    private static final int ZIP_END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LIST_LENGTH_AT = 12;
    private static final int LIST_START_AT = 16;
    private static final int COMMENT_LENGTH_AT = 20;
    private static final long BEYOND_32_BITS = 0xffffffffL;

    /** What a protected workbook begins with; nothing tells where such a file ends. */
    private static final int PROTECTED = 0xe011cfd0;

    private Whole() {}

    /** False where more may be to come; a file of another kind will not become a workbook, and is as whole as it gets. */
    public static boolean of(Path file) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (size < Integer.BYTES) {
                return false;
            }
            int start = read(channel, 0, Integer.BYTES).getInt(0);
            if (start == ZIP) {
                return hasEnd(channel, size);
            }
            return start != 0 && start != PROTECTED;
        } catch (IOException closed) {
            // Whoever reads the file next has the sentence for that.
            return true;
        }
    }

    /** Looks from behind, since a comment may follow. */
    private static boolean hasEnd(SeekableByteChannel channel, long size) throws IOException {
        int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = read(channel, size - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == ZIP_END && isEnd(tail, at, size - length + at)) {
                return true;
            }
        }
        return false;
    }

    /** The record says where the list of parts stands, which must be right before it, and how long a comment follows. */
    private static boolean isEnd(ByteBuffer tail, int at, long place) {
        long list = Integer.toUnsignedLong(tail.getInt(at + LIST_START_AT))
                + Integer.toUnsignedLong(tail.getInt(at + LIST_LENGTH_AT));
        int comment = Short.toUnsignedInt(tail.getShort(at + COMMENT_LENGTH_AT));
        boolean large = Integer.toUnsignedLong(tail.getInt(at + LIST_START_AT)) == BEYOND_32_BITS;
        return at + END_LENGTH + comment == tail.limit() && (large || list <= place);
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes);
        }
        return bytes.flip();
    }
}
