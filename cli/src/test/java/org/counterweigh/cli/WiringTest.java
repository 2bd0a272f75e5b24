package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.templates.TemplateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiringTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_check_that_is_made_without_the_injector_says_what_the_injected_one_says() throws IOException {
        Path workbook = Files.write(
                folder.resolve("firm.xlsx"), TemplateFolder.shipped().bytes("examples/tamarack-foods-legal.xlsx"));
        var without = new ByteArrayOutputStream();
        var stream = new PrintStream(without, true, StandardCharsets.UTF_8);

        int exit = Main.run(new String[] {"check", workbook.toString()}, stream, stream);

        Ran injected = Ran.counterweigh("check", workbook);
        assertThat(without.toString(StandardCharsets.UTF_8))
                .isEqualTo(injected.all())
                .contains("Blanks that matter most in money");
        assertThat(exit).isEqualTo(injected.exit());
    }
}
