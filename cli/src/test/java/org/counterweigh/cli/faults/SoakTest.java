package org.counterweigh.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.Counts;
import org.counterweigh.cli.Ran;
import org.counterweigh.cli.Workbooks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A thousand workbooks, fifty at a time, in one process. */
@Tag("judges")
@Isolated
class SoakTest {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private static final int AT_A_TIME = 50;

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void memory_and_open_files_stay_level_over_many_workbooks() throws IOException {
        assumeTrue(Files.isDirectory(OPEN_FILES));
        Path inbox = folder.resolve("inbox");
        for (int i = 0; i < AT_A_TIME; i++) {
            Workbooks.good(inbox.resolve(i + ".xlsx"), "Firm " + i);
        }
        run(inbox);
        long memory = memory();
        long files = openFiles();

        for (int done = AT_A_TIME; done < Counts.of(1_000); done += AT_A_TIME) {
            run(inbox);
        }

        assertThat(memory()).isLessThan(memory + memory / 5 + MEGABYTE);
        assertThat(openFiles()).isLessThanOrEqualTo(files + 2);
    }

    private void run(Path inbox) {
        Ran ran = Ran.counterweigh(
                "batch", inbox, "--out", folder.resolve("out"), "--force", "--formats", "json", "--samples", 1024);
        assertThat(ran.exit()).isZero();
    }

    private static long memory() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long openFiles() throws IOException {
        try (var files = Files.list(OPEN_FILES)) {
            return files.count();
        }
    }
}
