package org.counterweigh.cli.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;

/** The folder a batch writes to, held by one run at a time. */
public final class OutputFolder implements AutoCloseable {

    /** What to do where a place cannot be written. */
    public static final String ANOTHER_PLACE = "Free the place or choose another folder with --out.";

    private static final String LOCK = ".counterweigh.lock";

    /** A firm has a folder, and in it one for its mail. */
    private static final int DEPTH = 2;

    private final Path root;
    private final FileChannel channel;

    private OutputFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes the folder where there is none, takes hold of it, and sweeps what an interrupted run left behind. */
    public static OutputFolder hold(Path folder) {
        return hold(folder, false);
    }

    /** The same, though a run on another computer has left its name there; to be done only when that run has ended. */
    public static OutputFolder takeOver(Path folder) {
        return hold(folder, true);
    }

    private static OutputFolder hold(Path folder, boolean takesOver) {
        try {
            Folders.make(folder.toAbsolutePath().normalize(), Access.USUAL);
            Path root = folder.toRealPath();
            var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                refuseWhereHeld(folder, channel, takesOver);
                Holder.self(Instant.now()).write(root);
                var held = new OutputFolder(root, channel);
                sweep(root, DEPTH);
                return held;
            } catch (IOException | UserError notHeld) {
                channel.close();
                throw notHeld;
            }
        } catch (IOException e) {
            throw cannotWrite(folder, e, ANOTHER_PLACE);
        }
    }

    /** Refuses to read a folder that a run is writing to; leaves no trace in it. */
    public static void refuseWhereHeld(Path folder) {
        Path lock = folder.resolve(LOCK);
        if (!Files.isWritable(lock)) {
            return;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            refuseWhereHeld(folder, channel, true);
        } catch (IOException e) {
            throw new UserError(ExitCode.UNREADABLE, "The folder " + folder + " cannot be read.", e);
        }
    }

    /** A lock ends with its process; only on a share the lock of another computer may go unseen. */
    private static void refuseWhereHeld(Path folder, FileChannel channel, boolean takesOver) throws IOException {
        Optional<Holder> holder = Holder.in(folder);
        if (!isLocked(channel)) {
            String who =
                    holder.map(Holder::words).map(words -> " (" + words + ")").orElse("");
            throw new UserError(
                    ExitCode.HELD,
                    "Another run of counterweigh" + who + " is writing to " + folder + ". Wait until it has ended.");
        }
        if (!takesOver && holder.filter(one -> !one.isHere()).isPresent()) {
            throw new UserError(
                    ExitCode.HELD,
                    "A run of counterweigh on another computer (" + holder.get().words() + ") is writing to " + folder
                            + ", or was cut off there. If it has ended, go on with --break-lock.");
        }
    }

    /** The sentence for a place that cannot be written. */
    public static UserError cannotWrite(Path place, IOException e, String advice) {
        return new WriteFailure(place, e, 0).told(advice);
    }

    public Path root() {
        return root;
    }

    /** A folder directly in this one; a name that leads elsewhere is our own fault. */
    public Path folder(String name) {
        Path folder = root.resolve(name).normalize();
        if (!root.equals(folder.getParent())) {
            throw new IllegalArgumentException("Leads out of the folder: " + name);
        }
        return folder;
    }

    /**
     * The name, or where this system's letters cannot write it, the same in plain letters.
     *
     * @param otherwise where nothing of it is left
     */
    public String nameable(String name, String otherwise) {
        try {
            return String.valueOf(root.resolve(name).getFileName());
        } catch (InvalidPathException foreignLetters) {
            return SafeName.plain(name, otherwise);
        }
    }

    /** Whether two names stand for one folder on this disk, which may or may not tell capitals from small letters. */
    public boolean isSame(String name, String other) {
        try {
            return name.equals(other)
                    || (Files.exists(folder(name))
                            && Files.exists(folder(other))
                            && Files.isSameFile(folder(name), folder(other)));
        } catch (IOException unsure) {
            return true;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    private static void sweep(Path folder, int depth) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, Publication.PASSING)) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
        if (depth == 0) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path below : folders) {
                if (!Files.isSymbolicLink(below)) {
                    sweep(below, depth - 1);
                }
            }
        }
    }

    @Override
    public void close() {
        try (channel) {
            Holder.leave(root);
        } catch (IOException e) {
            throw cannotWrite(root, e, ANOTHER_PLACE);
        }
    }
}
