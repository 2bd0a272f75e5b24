package org.counterweigh.cli.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A script that can be started as soon as it is there. A process that another test starts at the same moment takes along, for a
 * while, whatever this Java has open for writing, and a file that anybody has open for writing cannot be started ("Text file
 * busy"). So a shell writes it, of whose open files nobody takes any.
 */
final class Executable {

    private static final String WRITTEN_BY_SHELL = "cat >\"$0\" && chmod 755 \"$0\"";

    private Executable() {}

    static Path written(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Process shell = new ProcessBuilder("/bin/sh", "-c", WRITTEN_BY_SHELL, file.toString()).start();
        try (var in = shell.getOutputStream()) {
            in.write(script.getBytes(UTF_8));
        }
        try {
            if (shell.waitFor() != 0) {
                throw new IOException("Not written: " + file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return file;
    }
}
