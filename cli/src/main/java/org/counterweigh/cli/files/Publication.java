package org.counterweigh.cli.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that belong together and appear together: all are safe on disk before the first is seen. */
public final class Publication {

    private Publication() {}

    /**
     * Writes the files to the folder, and takes away what they replace.
     *
     * @param files by name, in the order in which they appear; the last one says that the others are whole
     * @param stale names that must not stay behind; removed first, where they exist
     */
    public static void publish(Path folder, Map<String, byte[]> files, List<String> stale) {
        List<UnpublishedFile> parts = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                parts.add(UnpublishedFile.write(folder.resolve(file.getKey()), file.getValue()));
            }
            for (String name : stale) {
                Files.deleteIfExists(folder.resolve(name));
            }
            for (UnpublishedFile part : parts) {
                part.publish();
            }
            sync(folder);
        } catch (IOException e) {
            throw OutputFolder.cannotWrite(folder, e);
        } finally {
            parts.forEach(UnpublishedFile::drop);
        }
    }

    /**
     * Writes one file piece by piece; it appears whole, or not at all.
     *
     * @return why it did not appear, where its writer found that out
     */
    public static Optional<String> publish(Path file, Writing writing) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        List<String> refused = new ArrayList<>();
        UnpublishedFile part =
                UnpublishedFile.write(whole, out -> writing.write(out).ifPresent(refused::add));
        try {
            if (refused.isEmpty()) {
                part.publish();
                sync(Optional.ofNullable(whole.getParent()).orElse(whole));
            }
        } finally {
            part.drop();
        }
        return refused.stream().findFirst();
    }

    /** Writes a file, or says why it is not to appear. */
    public interface Writing {
        Optional<String> write(OutputStream out) throws IOException;
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

    /** Renames are safe only when the folder itself is on disk; Windows neither needs nor allows it. */
    private static void sync(Path folder) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
