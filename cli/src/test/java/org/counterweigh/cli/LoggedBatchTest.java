package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.cli.batch.BatchLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log in the output folder. */
class LoggedBatchTest {

    private static final String TIME = "[-0-9]{10}T[0-9:]{8}(\\.[0-9]+)?Z ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path log;

    @BeforeEach
    void a_good_and_a_bad_workbook() {
        Workbooks.good(folder.resolve("inbox/a.xlsx"), "Northgate");
        Workbooks.bad(folder.resolve("inbox/b.xlsx"), "Oldfield");
        log = folder.resolve("inbox-reports").resolve(BatchLog.FILE);
    }

    @Test
    void the_log_says_what_was_asked_and_how_each_workbook_went_and_nothing_of_what_they_hold() throws IOException {
        batch();

        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(4).allMatch(line -> line.matches(TIME + ".*"));
        assertThat(lines.get(0)).matches(TIME + "start .*, Java .*: 2 workbooks of .*, 1024 simulations, seed 1");
        assertThat(lines).anyMatch(line -> line.matches(TIME + "DONE a\\.xlsx in [0-9]+ ms: 0 errors, .*"));
        assertThat(lines).anyMatch(line -> line.matches(TIME + "HAS_ERRORS b\\.xlsx in [0-9]+ ms: 1 error, .*"));
        assertThat(lines.get(3)).matches(TIME + "end");
        assertThat(lines).noneMatch(line -> line.contains("Northgate") || line.contains("Oldfield"));
    }

    @Test
    void a_batch_with_nothing_to_do_leaves_the_log_as_it_is() throws IOException {
        batch();
        byte[] before = Files.readAllBytes(log);

        batch();

        assertThat(log).hasBinaryContent(before);
    }

    @Test
    void whoever_wants_to_know_more_reads_the_log_on_standard_error() throws IOException {
        Ran ran = batch("--verbose");

        assertThat(ran.err().lines()).containsAll(Files.readAllLines(log));
    }

    private Ran batch(String... more) {
        Object[] words = {"batch", folder.resolve("inbox"), "--samples", "1024", "--formats", "json"};
        Object[] all = Stream.of(words, more).flatMap(Arrays::stream).toArray();
        return Ran.counterweigh(all);
    }
}
