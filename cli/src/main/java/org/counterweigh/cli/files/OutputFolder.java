package org.counterweigh.cli.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;

/** The folder a batch writes to, held by one run at a time. */
public final class OutputFolder implements AutoCloseable {

    /** What to do where a place cannot be written. */
    public static final String ANOTHER_PLACE = "Free the place or choose another folder with --out.";

    private static final String LOCK = ".counterweigh.lock";

    private final Path root;
    private final FileChannel channel;

    private OutputFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes the folder where there is none, takes hold of it, and sweeps what an interrupted run left behind. */
    public static OutputFolder hold(Path folder) {
        try {
            Publication.makeFolder(folder);
            Path root = folder.toRealPath();
            var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new UserError(
                        ExitCode.HELD,
                        "Another run of counterweigh is writing to " + folder + ". Wait until it has ended.");
            }
            var held = new OutputFolder(root, channel);
            held.sweep();
            return held;
        } catch (IOException e) {
            throw cannotWrite(folder, e, ANOTHER_PLACE);
        }
    }

    /** The sentence for a place that cannot be written. */
    public static UserError cannotWrite(Path place, IOException e, String advice) {
        String reason = e instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : e.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .replace(" Exception", "");
        return new UserError(ExitCode.CANNOT_WRITE, "Cannot write to " + place + " (" + reason + "). " + advice, e);
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

    private void sweep() throws IOException {
        sweep(root);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path folder : folders) {
                if (!Files.isSymbolicLink(folder)) {
                    sweep(folder);
                }
            }
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, Publication.PASSING)) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw cannotWrite(root, e, ANOTHER_PLACE);
        }
    }
}
