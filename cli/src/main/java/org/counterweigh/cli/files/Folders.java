package org.counterweigh.cli.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Names in folders: each is safe on disk before the next step counts on it. */
public final class Folders {

    private Folders() {}

    /** Makes the folder and those above it that are missing, each safe in the one above. */
    static void make(Path folder, Access access) throws IOException {
        Path whole = folder.toAbsolutePath();
        Path above = whole.getParent();
        if (above == null || Files.isDirectory(whole, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isSymbolicLink(whole)) {
            throw new FileSystemException(whole.toString(), null, "it is a link to another folder");
        }
        make(above, access);
        Files.createDirectories(whole);
        access.narrowFolder(whole);
        sync(above);
    }

    static Path above(Path file) {
        Path above = file.toAbsolutePath().getParent();
        return above == null ? file.toAbsolutePath() : above;
    }

    /** Gives a file its name; whoever reads the target sees the old file whole or the new one whole. */
    static void rename(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void removeIfEmpty(Path folder) throws IOException {
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder);
                sync(above(folder));
            }
        } catch (DirectoryNotEmptyException somebodysFiles) {
            return;
        }
    }

    /** Names of files are safe only when their folder itself is on disk; Windows neither needs nor allows it. */
    public static void sync(Path folder) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
