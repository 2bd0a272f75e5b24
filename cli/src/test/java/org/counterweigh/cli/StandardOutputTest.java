package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.report.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: standard output is its own alone, and a result that is lost is not called done. */
class StandardOutputTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path workbook;

    @BeforeEach
    void a_workbook() {
        workbook = Workbooks.good(folder.resolve("inbox/a.xlsx"), "Northgate");
    }

    @Test
    void a_result_that_cannot_be_written_ends_with_5() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs a device that is always full");

        Program.Ended ended = inShell("\"$@\" >/dev/full", "evaluate", workbook, "--samples", 1024);

        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.err())
                .startsWith("The result could not be written to standard output")
                .hasLineCount(1);
    }

    @Test
    void a_reader_that_has_read_enough_is_no_fault() {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "needs a shell");

        Program.Ended ended = inShell("{ \"$@\"; echo $? >&2; } | head -n 1", "evaluate", workbook, "--samples", 1024);

        assertThat(ended.out()).isEqualTo("{\n");
        assertThat(ended.err()).isEqualTo("0\n");
    }

    @Test
    void messages_that_cannot_be_written_are_no_reason_to_end_a_batch() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs a device that is always full");

        Program.Ended ended = new Program(folder)
                .messagesTo(Path.of("/dev/full"))
                .run("batch", folder.resolve("inbox"), "--samples", 1024);

        assertThat(ended.exit()).isZero();
        assertThat(folder.resolve("inbox-reports/Northgate/result.json")).exists();
    }

    @Test
    void json_is_all_of_standard_output_and_each_event_is_a_line_of_standard_error() {
        Program.Ended ended = new Program(folder)
                .where("JAVA_TOOL_OPTIONS", "-Dany=1")
                .run("batch", folder.resolve("inbox"), "--json", "--samples", 1024);

        JsonObject summary = JsonObject.parse(ended.out());
        assertThat(summary.keys()).contains("schema", "run", "out", "files", "exit");
        assertThat(ended.err()
                        .lines()
                        .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                        .map(line -> JsonObject.parse(line).string("event")))
                .containsExactly("start", "begin", "workbook", "end");
    }

    private Program.Ended inShell(String line, Object... words) {
        return new Program(folder).by("/bin/sh", "-c", line, "sh").run(words);
    }
}
