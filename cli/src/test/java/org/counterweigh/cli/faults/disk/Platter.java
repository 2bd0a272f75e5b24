package org.counterweigh.cli.faults.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is safe of a disk: the bytes of each file as of its last sync, and the names of each folder as of the sync of that
 * folder.
 *
 * <p>A file is known by its key, which stays when its name changes or goes.
 */
final class Platter {

    private final Path root;
    private final Map<Object, byte[]> bytes = new HashMap<>();
    private final NavigableMap<Path, Object> names = new TreeMap<>();

    /** Reads a file however it is called by now, or no longer called. */
    private final Map<Object, FileChannel> readers = new HashMap<>();

    Platter(Path root) {
        this.root = root;
    }

    /** A file has been opened for writing. */
    synchronized void opened(Path file) throws IOException {
        Object key = key(file);
        if (!readers.containsKey(key)) {
            readers.put(key, FileChannel.open(file, StandardOpenOption.READ));
        }
    }

    synchronized void synced(Object file) throws IOException {
        bytes.put(file, read(Objects.requireNonNull(readers.get(file))));
    }

    synchronized void syncedNames(Path folder) throws IOException {
        names.keySet().removeIf(name -> folder.equals(name.getParent()));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.put(entry, key(entry));
            }
        }
    }

    /** As if everything had been synced. */
    synchronized void settle() throws IOException {
        names.clear();
        names.putAll(current());
        for (var entry : names.entrySet()) {
            if (Files.isRegularFile(entry.getKey())) {
                opened(entry.getKey());
                synced(entry.getValue());
            }
        }
    }

    /** The names that are left, each with the bytes of its file; a folder has none. */
    synchronized NavigableMap<Path, Optional<byte[]>> after(Aftermath aftermath) throws IOException {
        NavigableMap<Path, Optional<byte[]>> left = new TreeMap<>();
        for (var entry : survivors(aftermath).entrySet()) {
            Path parent = entry.getKey().getParent();
            if (root.equals(parent) || left.containsKey(parent)) {
                left.put(entry.getKey(), contents(entry.getValue(), aftermath));
            }
        }
        return left;
    }

    private NavigableMap<Path, Object> survivors(Aftermath aftermath) throws IOException {
        return switch (aftermath) {
            case NAMES_LOST -> names;
            case NAMES_REORDERED -> reordered();
            case PROCESS_KILLED, DATA_LOST, DATA_CUT, DATA_ZEROED -> current();
        };
    }

    private NavigableMap<Path, Object> reordered() throws IOException {
        NavigableMap<Path, Object> now = current();
        NavigableMap<Path, Object> all = new TreeMap<>(names);
        all.putAll(now);
        NavigableMap<Path, Object> left = new TreeMap<>();
        boolean isNew = true;
        for (Path name : all.keySet()) {
            boolean hasChanged = !Objects.equals(names.get(name), now.get(name));
            Map<Path, Object> source = hasChanged && !isNew ? names : now;
            isNew = hasChanged != isNew;
            Optional.ofNullable(source.get(name)).ifPresent(key -> left.put(name, key));
        }
        return left;
    }

    private NavigableMap<Path, Object> current() throws IOException {
        NavigableMap<Path, Object> now = new TreeMap<>();
        try (var all = Files.walk(root)) {
            for (Path path : all.filter(path -> !path.equals(root)).toList()) {
                now.put(path, key(path));
            }
        }
        return now;
    }

    private Optional<byte[]> contents(Object key, Aftermath aftermath) throws IOException {
        FileChannel reader = readers.get(key);
        return reader == null
                ? Optional.empty()
                : Optional.of(left(read(reader), bytes.getOrDefault(key, new byte[0]), aftermath));
    }

    private static byte[] left(byte[] now, byte[] synced, Aftermath aftermath) {
        if (aftermath == Aftermath.PROCESS_KILLED || Arrays.equals(now, synced)) {
            return now;
        }
        int shared = Arrays.mismatch(now, synced);
        return switch (aftermath) {
            case DATA_CUT -> Arrays.copyOf(now, shared + (now.length - shared) / 2);
            case DATA_ZEROED -> Arrays.copyOf(Arrays.copyOf(now, shared), now.length);
            default -> synced;
        };
    }

    private static byte[] read(FileChannel reader) throws IOException {
        var all = ByteBuffer.allocate(Math.toIntExact(reader.size()));
        while (all.hasRemaining() && reader.read(all, all.position()) >= 0) {}
        return all.array();
    }

    static Object key(Path path) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return Objects.requireNonNull(attributes.fileKey(), path.toString());
    }
}
