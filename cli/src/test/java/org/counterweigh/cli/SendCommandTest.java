package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.counterweigh.cli.sending.Environment;
import org.counterweigh.cli.sending.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendCommandTest {

    private static final String ADA = "ada@beech.example";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void a_message_waits() {
        new Outbox(folder, Clock.systemUTC()).queue(ADA);
    }

    @Test
    void the_dry_run_needs_no_settings() {
        Ran ran = send("--dry-run");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Would be sent (1):", ADA, "Beech-comparison.pdf");
    }

    @Test
    void a_message_that_was_sent_by_hand_is_settled_and_shown_so() {
        assertThat(send("--status").out()).contains("waiting", ADA, "1 waiting.");

        assertThat(send("--resolve", Outbox.id(ADA), "sent").exit()).isZero();

        assertThat(send("--status").out()).contains("1 sent.");
    }

    @Test
    void sending_without_settings_says_where_they_belong() {
        Ran ran = send();

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("/conf/counterweigh/mail.properties", "cli/docs/mail.md");
    }

    private Ran send(Object... options) {
        Object[] words = new Object[options.length + 2];
        words[0] = "send";
        words[1] = folder;
        System.arraycopy(options, 0, words, 2, options.length);
        var environment = new Environment(Map.of("XDG_CONFIG_HOME", "/conf"));
        return Ran.with(binder -> binder.bind(Environment.class).toInstance(environment), words);
    }
}
