package org.counterweigh.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadingBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void on_a_terminal_the_bar_fills_and_goes_away() {
        var bar = new ReadingBar(screen(new Terminal(true, () -> 80)), "firm.xlsx");

        bar.at(0.5);
        bar.at(0.501);
        bar.erase();

        assertThat(text())
                .isEqualTo("\r[" + "#".repeat(12) + " ".repeat(12) + "] reading firm.xlsx\r" + " ".repeat(44) + "\r");
    }

    @Test
    void elsewhere_nothing_is_said() {
        var bar = new ReadingBar(screen(Terminal.NONE), "firm.xlsx");

        bar.at(0.5);
        bar.erase();

        assertThat(text()).isEmpty();
    }

    private Screen screen(Terminal terminal) {
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Screen(stream, stream, terminal);
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
