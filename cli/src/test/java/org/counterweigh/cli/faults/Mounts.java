package org.counterweigh.cli.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What is mounted on this machine. */
final class Mounts {

    private Mounts() {}

    /** Runs a program of the system; its exit code, or one that is none where there is no such program. */
    static int run(String program, Object... words) throws InterruptedException {
        try {
            return new ProcessBuilder(Stream.concat(
                                    Stream.of(program), Arrays.stream(words).map(String::valueOf))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notHere) {
            return -1;
        }
    }

    static boolean holds(Path folder) throws IOException {
        Path mounts = Path.of("/proc/mounts");
        return Files.exists(mounts)
                && Files.readAllLines(mounts).stream().anyMatch(line -> line.contains(" " + folder + " "));
    }
}
