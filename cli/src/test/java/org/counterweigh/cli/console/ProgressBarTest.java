package org.counterweigh.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long seconds;

    @Test
    void the_bar_says_how_many_are_done_what_time_is_left_and_what_is_worked_on() {
        ProgressBar bar = bar(new Terminal(true, () -> 80), 4);

        bar.begins("a.xlsx");
        seconds = 20;
        bar.done("a.xlsx", "a.xlsx  done", false);
        bar.begins("b.xlsx");

        // A quarter took 20 seconds, so three quarters take 60.
        assertThat(lastLine()).isEqualTo("[######                  ] 1 of 4  60 s left  b.xlsx");
    }

    @Test
    void a_line_that_matters_stands_above_the_bar() {
        ProgressBar bar = bar(new Terminal(true, () -> 80), 2);

        bar.done("a.xlsx", "a.xlsx  cannot be read", true);

        assertThat(text().lines().toList()).contains("a.xlsx  cannot be read");
        assertThat(lastLine()).startsWith("[############            ] 1 of 2");
    }

    @Test
    void the_bar_is_never_longer_than_the_screen_and_sends_no_codes() {
        ProgressBar bar = bar(new Terminal(true, () -> 50), 2);

        bar.begins("a very long name of a firm \u001b[31m that would not fit \u6771\u4eac.xlsx");
        bar.ends();

        assertThat(text()).doesNotContain("\u001b");
        assertThat(List.of(text().split("\r", -1)))
                .allSatisfy(line -> assertThat(OneLine.columns(line)).isLessThan(50));
    }

    @Test
    void on_a_narrow_screen_and_in_a_file_there_is_a_line_for_each() {
        for (Terminal terminal : List.of(new Terminal(true, () -> 20), Terminal.NONE)) {
            err.reset();
            ProgressBar bar = bar(terminal, 2);

            bar.begins("a.xlsx");
            bar.done("a.xlsx", "a.xlsx  done", false);

            assertThat(text()).isEqualTo("[1/2] a.xlsx  done\n");
        }
    }

    private ProgressBar bar(Terminal terminal, int total) {
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressBar(new Screen(stream, stream, terminal), total, () -> TimeUnit.SECONDS.toNanos(seconds));
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String lastLine() {
        return text().substring(text().lastIndexOf('\r') + 1).stripTrailing();
    }
}
