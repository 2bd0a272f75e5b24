package org.counterweigh.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_folder_that_is_held_names_its_holder() {
        try (OutputFolder held = OutputFolder.hold(folder)) {
            assertThat(held.root()).exists();
            assertThatThrownBy(() -> OutputFolder.hold(folder))
                    .isInstanceOfSatisfying(
                            UserError.class, error -> assertThat(error.exit()).isEqualTo(ExitCode.HELD))
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " on ")
                    .hasMessageContaining("since ");
        }
        OutputFolder.hold(folder).close();
    }

    /** Only the lock says that a run is on; a name that was left behind by a run that was killed here says nothing. */
    @Test
    void what_a_killed_run_of_this_computer_left_is_no_hindrance() throws IOException {
        new Holder(Holder.self(Instant.EPOCH).host(), 999_999, Instant.EPOCH).write(folder);

        OutputFolder.hold(folder).close();

        assertThat(folder.resolve(".counterweigh.holder")).doesNotExist();
    }

    @Test
    void a_run_of_another_computer_is_waited_for_unless_somebody_says_that_it_has_ended() throws IOException {
        new Holder("other-machine", 4711, Instant.EPOCH).write(folder);

        assertThatThrownBy(() -> OutputFolder.hold(folder))
                .hasMessageContaining("process 4711 on other-machine")
                .hasMessageContaining("--break-lock");
        OutputFolder.takeOver(folder).close();
    }

    @Test
    void holding_and_leaving_changes_no_file_that_stays() throws IOException {
        OutputFolder.hold(folder).close();
        Path lock = folder.resolve(".counterweigh.lock");
        var made = Files.getLastModifiedTime(lock);

        OutputFolder.hold(folder).close();

        assertThat(Files.getLastModifiedTime(lock)).isEqualTo(made);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(lock);
        }
    }
}
