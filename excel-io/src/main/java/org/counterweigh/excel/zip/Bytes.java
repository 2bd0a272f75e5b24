package org.counterweigh.excel.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes that can be read anywhere: of a file through one open handle, or held in memory. */
public interface Bytes extends Closeable {

    long size();

    /** Fills {@code into} from {@code offset} with exactly {@code length} bytes that stand at {@code at}. */
    void read(long at, byte[] into, int offset, int length) throws IOException;

    @Override
    void close() throws IOException;

    static Bytes of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        long size = channel.size();
        return new Bytes() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public void read(long at, byte[] into, int offset, int length) throws IOException {
                ByteBuffer buffer = ByteBuffer.wrap(into, offset, length);
                try {
                    while (buffer.hasRemaining()) {
                        if (channel.read(buffer, at + buffer.position() - offset) < 0) {
                            throw new EOFException();
                        }
                    }
                } catch (IOException unreadable) {
                    throw new Refusal("The file could not be read on; perhaps it was moved or changed meanwhile.");
                }
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    /** Bytes in memory; they are not copied. */
    static Bytes of(byte[] bytes) {
        return new Bytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void read(long at, byte[] into, int offset, int length) throws IOException {
                if (at < 0 || at + length > bytes.length) {
                    throw new EOFException("Past the end of the bytes.");
                }
                System.arraycopy(bytes, (int) at, into, offset, length);
            }

            @Override
            public void close() {}
        };
    }
}
