package org.counterweigh.cli.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.Access;
import org.counterweigh.cli.files.Folders;
import org.counterweigh.cli.files.OutputFolder;

/**
 * What was done in an output folder, in the order in which it was done. Lines are added and never changed, each with a
 * checksum, and each is on disk before the next thing is done. Whoever opens it holds the folder.
 */
public final class Journal implements AutoCloseable {

    /** Its name in the output folder. */
    public static final String FILE = ".counterweigh.journal";

    private final Path file;
    private final FileChannel channel;
    private final Clock clock;
    private final List<Line> lines;
    private final boolean repaired;
    private long end;

    private Journal(Path file, FileChannel channel, Clock clock, List<Line> lines, long end, boolean repaired) {
        this.file = file;
        this.channel = channel;
        this.clock = clock;
        this.lines = lines;
        this.repaired = repaired;
        this.end = end;
    }

    /** Opens the journal of a folder, new where there is none; a last line that a crash has torn is cut off. */
    public static Journal open(OutputFolder folder, Clock clock) {
        Path file = folder.root().resolve(FILE);
        try {
            byte[] bytes = bytes(file);
            List<Line> lines = new ArrayList<>();
            int whole = read(file, bytes, lines);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Access.OWNER.narrow(file);
            Folders.sync(folder.root());
            return new Journal(file, channel, clock, lines, whole, whole < bytes.length);
        } catch (IOException e) {
            throw OutputFolder.cannotWrite(file, e, OutputFolder.ANOTHER_PLACE);
        }
    }

    /** The lines of a folder that nobody holds, as far as they are whole. */
    public static List<Line> of(Path folder) {
        Path file = folder.resolve(FILE);
        List<Line> lines = new ArrayList<>();
        try {
            read(file, bytes(file), lines);
        } catch (IOException e) {
            throw new UserError(ExitCode.UNREADABLE, "The journal " + file + " cannot be read.", e);
        }
        return lines;
    }

    /** Empty only where there is no file: one that cannot be read is not taken for none. */
    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return new byte[0];
        }
    }

    /** Reads whole lines; gives the length of what is whole. */
    private static int read(Path file, byte[] bytes, List<Line> lines) {
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            Optional<Line> line = end == bytes.length
                    ? Optional.empty()
                    : line(new String(bytes, start, end - start, StandardCharsets.UTF_8), lines.size() + 1);
            if (line.isEmpty()) {
                refuseUnlessTail(file, bytes, end, lines.size() + 1);
                return start;
            }
            lines.add(line.get());
            start = end + 1;
        }
        return start;
    }

    private static Optional<Line> line(String text, int number) {
        try {
            return Optional.of(LineFormat.line(text)).filter(line -> line.number() == number);
        } catch (IllegalArgumentException torn) {
            return Optional.empty();
        }
    }

    /** A crash tears the last line only; anything before it was damaged by something else. */
    private static void refuseUnlessTail(Path file, byte[] bytes, int end, int number) {
        if (end + 1 < bytes.length) {
            throw new UserError(
                    ExitCode.CANNOT_WRITE,
                    "The journal " + file + " is damaged at line " + number
                            + ". Nothing was done, since nobody can tell what was sent already. Put it back from a"
                            + " copy.");
        }
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Whether a torn last line was cut off when the journal was opened. */
    public boolean wasRepaired() {
        return repaired;
    }

    /** Adds an entry; it is on disk when this returns. */
    public synchronized void append(Entry entry) {
        var line = new Line(lines.size() + 1L, clock.instant(), entry);
        try {
            var bytes = ByteBuffer.wrap((LineFormat.text(line) + "\n").getBytes(StandardCharsets.UTF_8));
            // A torn line, of a crash or of an append that failed, must not stand in front of a whole one.
            channel.truncate(end).position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
            end = channel.position();
        } catch (IOException e) {
            throw OutputFolder.cannotWrite(file, e, OutputFolder.ANOTHER_PLACE);
        }
        lines.add(line);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw OutputFolder.cannotWrite(file, e, OutputFolder.ANOTHER_PLACE);
        }
    }
}
