package org.counterweigh.cli.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is safe on disk under a passing name, and not yet seen under its own. */
final class Part {

    /** All passing names, so that leftovers can be found. */
    static final String PATTERN = ".counterweigh-*.part";

    private final Path passing;
    private final Path target;

    private Part(Path passing, Path target) {
        this.passing = passing;
        this.target = target;
    }

    /** Writes the bytes beside the target, in the same file system, and waits until the disk has them. */
    static Part write(Path target, byte[] bytes) throws IOException {
        var part = new Part(target.resolveSibling(".counterweigh-" + UUID.randomUUID() + ".part"), target);
        try (var channel = FileChannel.open(part.passing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            part.drop();
            throw e;
        }
        return part;
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
