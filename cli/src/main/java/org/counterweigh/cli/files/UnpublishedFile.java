package org.counterweigh.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is safe on disk under a passing name, and not yet seen under its own. */
final class UnpublishedFile {

    /** All passing names, so that leftovers can be found. */
    static final String PATTERN = ".counterweigh-*.part";

    private static final int AT_ONCE = 1 << 16;

    private final Path passing;
    private final Path target;

    private UnpublishedFile(Path passing, Path target) {
        this.passing = passing;
        this.target = target;
    }

    /** Writes the bytes beside the target, in the same file system, and waits until the disk has them. */
    static UnpublishedFile write(Path target, byte[] bytes) throws IOException {
        return write(target, out -> out.write(bytes));
    }

    /** The same for what is written piece by piece; where the writing fails nothing is left. */
    static UnpublishedFile write(Path target, Content content) throws IOException {
        var part = new UnpublishedFile(target.resolveSibling(".counterweigh-" + UUID.randomUUID() + ".part"), target);
        boolean whole = false;
        try (var channel = FileChannel.open(part.passing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), AT_ONCE);
            content.write(out);
            out.flush();
            channel.force(true);
            whole = true;
        } finally {
            if (!whole) {
                part.drop();
            }
        }
        return part;
    }

    /** What a file is to hold. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Gives the file its name; whoever reads the target sees the old file whole or the new one whole. */
    void publish() throws IOException {
        try {
            Files.move(passing, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(passing, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void drop() {
        try {
            Files.deleteIfExists(passing);
        } catch (IOException leftForTheNextSweep) {
            passing.toFile().deleteOnExit();
        }
    }
}
