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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files that belong together and appear together: all are safe on disk before the first is seen. */
public final class Publication {

    /** All passing names, so that leftovers can be found. */
    static final String PASSING = ".counterweigh-*.part";

    private static final int AT_ONCE = 1 << 16;

    private Publication() {}

    /** Writes a file, or says why it is not to appear. */
    public interface Writing {
        Optional<String> write(OutputStream out) throws IOException;
    }

    /**
     * Writes the files to the folder, and takes away what they replace.
     *
     * @param files by name, in the order in which they appear; the last one says that the others are whole
     * @param stale names that must not stay behind; removed first, where they exist
     */
    public static void publish(Path folder, Map<String, byte[]> files, List<String> stale) {
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            makeFolder(folder);
            for (var file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Path part = part(target);
                parts.put(part, target);
                write(part, out -> {
                    out.write(file.getValue());
                    return Optional.empty();
                });
            }
            for (String name : stale) {
                Files.deleteIfExists(folder.resolve(name));
            }
            for (var part : parts.entrySet()) {
                name(part.getKey(), part.getValue());
            }
            sync(folder);
        } catch (IOException e) {
            throw OutputFolder.cannotWrite(folder, e, OutputFolder.ANOTHER_PLACE);
        } finally {
            parts.keySet().forEach(Publication::drop);
        }
    }

    /**
     * Writes one file piece by piece; it appears whole, or not at all.
     *
     * @return why it did not appear, where its writer found that out
     */
    public static Optional<String> publish(Path file, Writing writing) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path part = part(whole);
        try {
            Optional<String> refusal = write(part, writing);
            if (refusal.isEmpty()) {
                name(part, whole);
                sync(Optional.ofNullable(whole.getParent()).orElse(whole));
            }
            return refusal;
        } finally {
            drop(part);
        }
    }

    /** A passing name beside the target, in the same file system. */
    private static Path part(Path target) {
        return target.resolveSibling(PASSING.replace("*", UUID.randomUUID().toString()));
    }

    /** Writes, and waits until the disk has it. */
    private static Optional<String> write(Path part, Writing writing) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), AT_ONCE);
            Optional<String> refusal = writing.write(out);
            out.flush();
            channel.force(true);
            return refusal;
        }
    }

    /** Gives a file its name; whoever reads the target sees the old file whole or the new one whole. */
    private static void name(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException leftForTheNextSweep) {
            return;
        }
    }

    /** Whether the folder holds exactly these bytes under these names, and nothing stale. */
    public static boolean isUpToDate(Path folder, Map<String, byte[]> files, List<String> stale) {
        try {
            for (var file : files.entrySet()) {
                Path there = folder.resolve(file.getKey());
                if (!Files.isRegularFile(there) || !Arrays.equals(Files.readAllBytes(there), file.getValue())) {
                    return false;
                }
            }
        } catch (IOException unreadable) {
            return false;
        }
        return stale.stream().noneMatch(name -> !files.containsKey(name) && Files.exists(folder.resolve(name)));
    }

    /** Makes the folder and those above it that are missing, each safe in the one above. */
    static void makeFolder(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath();
        Path above = whole.getParent();
        if (above != null && !Files.isDirectory(whole)) {
            makeFolder(above);
            Files.createDirectories(whole);
            sync(above);
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
