package org.counterweigh.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void lines_are_added_to_what_is_there_and_only_the_owner_may_read_them() throws IOException {
        Path file = folder.resolve("a.log");

        new LogFile(file).add("first");
        new LogFile(file).add("second");

        assertThat(file).hasContent("first\nsecond\n");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_long_log_makes_way_for_a_new_one_and_only_the_last_is_kept() throws IOException {
        Path file = folder.resolve("a.log");
        Path earlier = Files.writeString(folder.resolve("a.log.1"), "oldest");
        String full = "x".repeat(1_000_001);
        Files.writeString(file, full);

        new LogFile(file).add("next");

        assertThat(file).hasContent("next\n");
        assertThat(earlier).hasContent(full);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_log_that_cannot_be_written_is_no_fault() {
        var log = new LogFile(folder.resolve("no such folder/a.log"));

        assertThatCode(() -> log.add("line")).doesNotThrowAnyException();
    }
}
