package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signal to the process: it says how far it came, leaves nothing half-written, and the same command finishes the rest. */
@Tag("judges")
class StoppedTest {

    private static final int WORKBOOKS = 12;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void a_batch_that_is_stopped_says_how_far_it_came(String signal, int exit) throws Exception {
        for (int i = 0; i < WORKBOOKS; i++) {
            Workbooks.good(folder.resolve("inbox/" + i + ".xlsx"), "Firm " + i);
        }
        Program program = heedingSignals();
        Process process = program.start(batch());
        await(() -> Files.exists(folder.resolve("out/Firm 0/result.json")));

        long asked = System.nanoTime();
        send(signal, process);
        Program.Ended ended = program.ended(process);

        assertThat(ended.exit()).isEqualTo(exit);
        assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(7));
        assertThat(ended.out())
                .containsPattern(
                        "Stopped after [0-9]+ of 12 workbooks. Run the same command again to finish the rest.");
        assertThat(parts()).isZero();

        assertThat(new Program(folder).run(batch()).exit()).isZero();
        assertThat(folder.resolve("out/Firm 11/result.json")).exists();
        assertThat(folder.resolve("out/index.html")).exists();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void a_watch_ends_with_a_last_word(String signal, int exit) throws Exception {
        Workbooks.good(folder.resolve("inbox/a.xlsx"), "Northgate");
        Program program = heedingSignals();
        Process process = program.start(
                "watch", folder.resolve("inbox"), "--out", folder.resolve("out"), "--settle", 0, "--samples", 1024);
        await(() -> Files.exists(folder.resolve("out/index.html")));
        Workbooks.good(folder.resolve("inbox/b.xlsx"), "Oldfield");
        await(() -> Files.exists(folder.resolve("out/Oldfield/result.json")));

        send(signal, process);
        Program.Ended ended = program.ended(process);

        assertThat(ended.exit()).isEqualTo(exit);
        assertThat(ended.err()).startsWith("Watching ").endsWith("Stopped watching " + folder.resolve("inbox") + ".\n");
    }

    /** A shell that runs in the background has its programs ignore Ctrl-C. */
    private Program heedingSignals() {
        return new Program(folder).by("env", "--default-signal=INT,TERM");
    }

    private Object[] batch() {
        return new Object[] {
            "batch", folder.resolve("inbox"), "--out", folder.resolve("out"), "--jobs", 1, "--samples", 1024
        };
    }

    private static void send(String signal, Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private long parts() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
