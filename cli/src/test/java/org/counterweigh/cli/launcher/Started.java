package org.counterweigh.cli.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that was started by its file, with how it ended and what it wrote. */
record Started(int exit, String out, String err) {

    private static final int LONGEST_MINUTES = 10;

    /** A start that has not ended yet. */
    record Running(Process process, Path out, Path err) {

        Started ended() {
            try {
                if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError("It did not end: " + Files.readString(err, UTF_8));
                }
                return new Started(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static Started with(Map<String, String> environment, Path program, String... words) {
        return running(environment, program, words).ended();
    }

    /** Knows of its surroundings only what is given here and where the usual tools are. */
    static Running running(Map<String, String> environment, Path program, String... words) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            var builder = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Arrays.stream(words))
                            .toList())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C.UTF-8"));
            builder.environment().putAll(environment);
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, String> and(Map<String, String> environment, String name, String value) {
        var more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return more;
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
