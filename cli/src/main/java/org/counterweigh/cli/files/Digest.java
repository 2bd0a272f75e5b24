package org.counterweigh.cli.files;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SHA-256 of contents, by which files are told from each other. */
public final class Digest {

    private Digest() {}

    public static String of(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }

    /** Of several texts in their order; no two lists have the same. */
    public static String of(List<String> texts) {
        var hasher = Hashing.sha256().newHasher();
        texts.forEach(text -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        });
        return hasher.hash().toString();
    }

    /** Of names and contents of all files in a folder and those below it; links are not followed. */
    public static String ofFolder(Path folder) {
        List<String> texts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .sorted()
                        .forEach(file -> {
                            texts.add(folder.relativize(file).toString());
                            texts.add(of(file).orElse(""));
                        });
            } catch (IOException | UncheckedIOException unreadable) {
                texts.add("unreadable");
            }
        }
        return of(texts);
    }

    /** Empty where there is no ordinary file, or none that can be read; a pipe or a link is not opened. */
    public static Optional<String> of(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
