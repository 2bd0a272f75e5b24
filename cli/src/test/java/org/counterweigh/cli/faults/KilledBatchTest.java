package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.counterweigh.Counts;
import org.counterweigh.cli.Program;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch of four workbooks is killed at a random moment: no report is broken, and the same batch again completes. */
@Tag("judges")
class KilledBatchTest {

    private static final int WORKBOOKS = 4;
    private static final int ROUNDS = 200;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @BeforeEach
    void four_workbooks_one_of_them_with_errors() {
        inbox = folder.resolve("inbox");
        for (int i = 0; i < WORKBOOKS; i++) {
            Path file = inbox.resolve("firm " + i + ".xlsx");
            if (i == 2) {
                Workbooks.bad(file, "Firm " + i);
            } else {
                Workbooks.good(file, "Firm " + i);
            }
        }
    }

    @Test
    void no_report_is_broken_and_the_next_run_completes() throws InterruptedException {
        long started = System.nanoTime();
        Program.Ended undisturbed = batch(folder.resolve("undisturbed"));
        long nanos = System.nanoTime() - started;
        SortedMap<String, String> whole = Reports.in(folder.resolve("undisturbed"));
        assertThat(whole).hasSizeGreaterThan(2 * WORKBOOKS - 5);

        var random = new Random(1);
        for (int round = 0; round < Counts.of(ROUNDS); round++) {
            Path out = folder.resolve("round " + round);
            kill(out, random, nanos);
            assertWhole(out, whole);
            if (round % 4 == 0) {
                TimeUnit.SECONDS.sleep(1);
                kill(out, random, nanos);
                assertWhole(out, whole);
            }

            assertThat(batch(out).exit()).isEqualTo(undisturbed.exit());
            assertThat(Reports.in(out)).isEqualTo(whole);
            assertThat(Reports.hasParts(out)).isFalse();
        }
    }

    private void kill(Path out, Random random, long nanos) throws InterruptedException {
        Process process = new Program(folder).start(words(out));
        TimeUnit.NANOSECONDS.sleep(random.nextLong(nanos));
        process.destroyForcibly().waitFor();
    }

    private static void assertWhole(Path out, SortedMap<String, String> whole) {
        assertThat(whole).containsAllEntriesOf(Reports.in(out));
        assertThatCode(() -> Journal.of(out)).doesNotThrowAnyException();
    }

    private Program.Ended batch(Path out) {
        return new Program(folder).run(words(out));
    }

    private Object[] words(Path out) {
        return new Object[] {"batch", inbox, "--out", out, "--formats", "xlsx,json", "--samples", 1024, "--jobs", 2};
    }
}
