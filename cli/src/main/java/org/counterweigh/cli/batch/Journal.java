package org.counterweigh.cli.batch;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterweigh.cli.files.OutputFolder;

/**
 * Remembers which workbook had which folder, so that a report does not stay behind when its workbook moves to another.
 *
 * @param folders by the name of the workbook
 */
record Journal(SortedMap<String, String> folders) {

    static final String FILE = ".counterweigh.folders";

    /** What earlier runs wrote; a line that cannot be read is as good as none. */
    static Journal in(OutputFolder out) {
        Path file = out.root().resolve(FILE);
        SortedMap<String, String> folders = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    String[] words = line.split(" ", -1);
                    if (words.length == 2) {
                        folders.put(decoded(words[0]), decoded(words[1]));
                    }
                }
            } catch (IOException | IllegalArgumentException torn) {
                return new Journal(folders);
            }
        }
        return new Journal(folders);
    }

    Journal with(Map<String, String> newer) {
        SortedMap<String, String> all = new TreeMap<>(folders);
        all.putAll(newer);
        return new Journal(all);
    }

    byte[] bytes() {
        return folders.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + " " + encoded(entry.getValue()) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static String decoded(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
