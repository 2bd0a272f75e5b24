package org.counterweigh.cli.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reports in an output folder, to be compared with those of another run. */
final class Reports {

    private Reports() {}

    /** Each file that is meant for people, by its path, with what tells its bytes from others. */
    static SortedMap<String, String> in(Path out) {
        SortedMap<String, String> reports = new TreeMap<>();
        for (Path file : files(out)) {
            if (!isOfTheProgram(file)) {
                reports.put(out.relativize(file).toString(), digest(file));
            }
        }
        return reports;
    }

    /** The journal, the lock and the log tell of runs, and differ from run to run. */
    private static boolean isOfTheProgram(Path file) {
        return String.valueOf(file.getFileName()).matches("\\.?counterweigh.*");
    }

    /** Whether an interrupted run has left something half written. */
    static boolean hasParts(Path out) {
        return files(out).stream().anyMatch(file -> file.toString().endsWith(".part"));
    }

    /** How much there is, in bytes. */
    static long size(Path out) {
        return files(out).stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private static List<Path> files(Path out) {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (var all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return bytes.length + " bytes, " + Arrays.hashCode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
