package org.counterweigh.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Files in the way that somebody else wrote or edited: they get another name beside their place. */
final class KeptFiles {

    private final Ownership ownership;
    private final List<String> remarks = new ArrayList<>();

    KeptFiles(Ownership ownership) {
        this.ownership = ownership;
    }

    /** A sentence for each that was kept. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Removes a file, unless it is to be kept. */
    void remove(Path file) throws IOException {
        keep(file);
        Files.deleteIfExists(file);
    }

    /** Gives way to what comes in the place of a file, unless the file is the program's own. */
    void keep(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !ownership.isOurs(file)) {
            Path kept = free(file);
            Files.move(file, kept);
            remarks.add(name(file) + " in " + file.getParent() + " was edited or is not by counterweigh; it is kept as "
                    + name(kept) + ".");
        }
    }

    /** {@code x (edited 2026-03-31).pdf}, with a number where that is there already. */
    private static Path free(Path file) throws IOException {
        LocalDate edited = LocalDate.ofInstant(
                Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant(), ZoneId.systemDefault());
        String name = name(file);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path kept = file.resolveSibling(stem + " (edited " + edited + ")" + ending);
        for (int again = 2; Files.exists(kept, LinkOption.NOFOLLOW_LINKS); again++) {
            kept = file.resolveSibling(stem + " (edited " + edited + " " + again + ")" + ending);
        }
        return kept;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
