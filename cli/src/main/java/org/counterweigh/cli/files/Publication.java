package org.counterweigh.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that belong together and appear together: all are safe on disk before the first is seen.
 *
 * @param access who may read them besides the user
 * @param ownership which files there may be replaced; any other is kept under another name
 */
public record Publication(Path folder, Access access, Ownership ownership) {

    /** All passing names, so that leftovers can be found. */
    static final String PASSING = ".counterweigh-*.part";

    private static final int AT_ONCE = 1 << 16;

    /** Writes a file, or says why it is not to appear. */
    public interface Writing {
        Optional<String> write(OutputStream out) throws IOException;
    }

    /** Writes to a folder in which all files of these names are the program's; see {@link #publish(Map, Collection)}. */
    public static void publish(Path folder, Map<String, byte[]> files, Collection<String> stale) {
        new Publication(folder, Access.USUAL, Ownership.ALL).publish(files, stale);
    }

    /**
     * Writes the files to the folder, and takes away what they replace.
     *
     * @param files by name, {@code /} between folder and name, in the order in which they appear; the last one says that
     *     the others are whole
     * @param stale names that must not stay behind; removed first, where they exist
     * @return a sentence for each file that was kept because it is not the program's
     */
    public List<String> publish(Map<String, byte[]> files, Collection<String> stale) {
        Map<Path, Path> parts = new LinkedHashMap<>();
        long size = files.values().stream().mapToLong(bytes -> bytes.length).sum();
        try {
            Folders.make(folder, access);
            for (var file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Folders.make(Folders.above(target), access);
                Path part = part(target);
                parts.put(part, target);
                write(part, access, out -> {
                    out.write(file.getValue());
                    return Optional.empty();
                });
            }
            ownership.willAppear(digests(files));
            var kept = new KeptFiles(ownership);
            for (String name : stale) {
                kept.remove(folder.resolve(name));
            }
            for (var part : parts.entrySet()) {
                kept.keep(part.getValue());
                Folders.rename(part.getKey(), part.getValue());
            }
            for (Path changed :
                    parts.values().stream().map(Folders::above).distinct().toList()) {
                Folders.sync(changed);
            }
            Folders.sync(folder);
            return kept.remarks();
        } catch (IOException e) {
            throw new WriteFailure(folder, e, size).told(OutputFolder.ANOTHER_PLACE);
        } finally {
            parts.keySet().forEach(Publication::drop);
        }
    }

    private Map<Path, String> digests(Map<String, byte[]> files) {
        Map<Path, String> digests = new LinkedHashMap<>();
        files.forEach((name, bytes) -> digests.put(folder.resolve(name), Digest.of(bytes)));
        return digests;
    }

    /** Takes files away, each unless it is not the program's; then the folder, where nothing is left in it. */
    public List<String> takeAway(Collection<String> names) {
        try {
            var kept = new KeptFiles(ownership);
            for (String name : names) {
                kept.remove(folder.resolve(name));
                Folders.removeIfEmpty(Folders.above(folder.resolve(name)));
            }
            Folders.removeIfEmpty(folder);
            return kept.remarks();
        } catch (IOException e) {
            throw new WriteFailure(folder, e, 0).told(OutputFolder.ANOTHER_PLACE);
        }
    }

    /**
     * Writes one file piece by piece; it appears whole, or not at all.
     *
     * @return why it did not appear, where its writer found that out
     */
    public static Optional<String> publish(Path file, Access access, Writing writing) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path part = part(whole);
        try {
            Optional<String> refusal = write(part, access, writing);
            if (refusal.isEmpty()) {
                Folders.rename(part, whole);
                Folders.sync(Folders.above(whole));
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

    /** Writes, and waits until the disk has it; others get no more than they may before there is anything to read. */
    private static Optional<String> write(Path part, Access access, Writing writing) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            access.narrow(part);
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), AT_ONCE);
            Optional<String> refusal = writing.write(out);
            out.flush();
            channel.force(true);
            return refusal;
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
    public static boolean isUpToDate(Path folder, Map<String, byte[]> files, Collection<String> stale) {
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
}
