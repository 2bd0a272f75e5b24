package org.counterweigh.cli.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweigh.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The completion script, asked by bash. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void bash_completes_commands_options_and_files() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox of May"));

        assertThat(completed("counterweigh", "bat")).contains("batch");
        assertThat(completed("counterweigh", "batch", "--form")).contains("--formats");
        assertThat(completed("counterweigh", "batch", folder + "/inb")).contains(inbox.toString());
    }

    /** Bash as it is when a tab is pressed behind the last of the words. */
    private static String[] arguments(Path script, String... words) {
        String asked = "source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMP_LINE=\"$*\";"
                + " COMP_POINT=${#COMP_LINE}; _complete_counterweigh; printf '%s\\n' \"${COMPREPLY[@]}\"";
        return Stream.concat(Stream.of("-c", asked, script.toString()), Arrays.stream(words))
                .toArray(String[]::new);
    }

    private String completed(String... words) throws IOException {
        var script = new ByteArrayOutputStream();
        var out = new PrintStream(script, true, UTF_8);
        Main.run(new String[] {"completion"}, out, out);
        Path file = Files.write(folder.resolve("completion"), script.toByteArray());
        return Started.with(Map.of(), Path.of("/bin/bash"), arguments(file, words))
                .out();
    }
}
