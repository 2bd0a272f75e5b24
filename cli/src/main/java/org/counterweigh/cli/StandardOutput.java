package org.counterweigh.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The standard output of this process, which remembers that it could not be written. */
final class StandardOutput extends OutputStream {

    private static final String ITSELF = "/dev/fd/1";
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;
    private static final int DEVICE = 0020000;

    private final OutputStream out;
    private @Nullable IOException fault;

    /** That of this process. */
    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** After a fault nothing more is tried: a result with a gap in it is worse than one that ends. */
    @Override
    public synchronized void write(byte[] bytes, int start, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    /** What the user is told of a result that is not whole; empty where it is, or where whoever read it has read enough. */
    synchronized Optional<String> fault() {
        return Optional.ofNullable(fault)
                .filter(e -> !isClosedPipe(e))
                .map(e -> "The result could not be written to standard output (" + e.getMessage()
                        + "), so it is not whole. Free the place or write it elsewhere, then run again.");
    }

    private static boolean isClosedPipe(IOException e) {
        int kind = kind();
        return kind == PIPE
                || kind == SOCKET
                || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Whether it is a terminal, or another device. */
    static boolean isDevice() {
        return kind() == DEVICE;
    }

    /** What the file is, as the system counts kinds; zero where it does not say. */
    private static int kind() {
        try {
            return (Integer) Files.getAttribute(Path.of(ITSELF), "unix:mode") & KIND;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return 0;
        }
    }
}
