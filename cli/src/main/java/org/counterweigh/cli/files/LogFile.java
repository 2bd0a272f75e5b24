package org.counterweigh.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A log of bounded length. That a line cannot be written is no reason to end what the log is about. */
public final class LogFile {

    private static final long LONGEST = 1_000_000;

    private final Path file;
    private final Path earlier;

    /** @param file to which lines are added; what is too long goes to a file of the same name with .1 behind */
    public LogFile(Path file) {
        this.file = file;
        this.earlier = file.resolveSibling(file.getFileName() + ".1");
    }

    /** Adds a line. */
    public synchronized void add(String line) {
        try {
            if (Files.exists(file) && Files.size(file) > LONGEST) {
                Files.move(file, earlier, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(file)) {
                create();
            }
            Files.write(file, (line + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        } catch (IOException notLogged) {
            return;
        }
    }

    /** Readable by its owner alone, where the disk knows owners. */
    private void create() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
