package org.counterweigh.cli.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.cli.run.BrandedOutput;

/** What lies in an inbox at one moment: size and time of each file by which a batch may come out differently. */
record Snapshot(Map<Path, Look> files) {

    /** Of an inbox in which nobody has looked yet, so that the first look always finds something new. */
    static final Snapshot NEVER_TAKEN = new Snapshot(Map.of(Path.of(""), new Look(0, FileTime.fromMillis(0))));

    /** As deep as the fonts of a brand lie. */
    private static final int DEPTH_OF_BRANDS = 3;

    /** By these a change shows. */
    record Look(long size, FileTime modified) {}

    Snapshot {
        files = Map.copyOf(files);
    }

    /** Empty where the folder is not there, or cannot be read at the moment. */
    static Optional<Snapshot> of(Path inbox) {
        Map<Path, Look> files = new HashMap<>();
        try {
            look(inbox, 1, files);
            Path brands = inbox.resolve(BrandedOutput.BRANDS);
            if (Files.isDirectory(brands)) {
                look(brands, DEPTH_OF_BRANDS, files);
            }
            return Optional.of(new Snapshot(files));
        } catch (IOException | UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    private static void look(Path folder, int depth, Map<Path, Look> files) throws IOException {
        try (Stream<Path> found = Files.find(folder, depth, (file, attributes) -> attributes.isRegularFile())) {
            for (Path file : (Iterable<Path>) found::iterator) {
                if (!isPassing(file)) {
                    look(file).ifPresent(look -> files.put(file, look));
                }
            }
        }
    }

    /** Hidden files, and those that programs keep beside a file that is open. */
    private static boolean isPassing(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~");
    }

    private static Optional<Look> look(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Look(attributes.size(), attributes.lastModifiedTime()));
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
