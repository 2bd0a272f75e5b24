package org.counterweigh.cli.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.cli.sending.ScriptedServer.reply;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.journal.MailState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server really gets. */
class MessageOnTheWireTest {

    private static final String ADA = "ada@beech.example";
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private final ScriptedServer server = ScriptedServer.plain();
    private final Map<String, String> settings =
            Sent.with(Sent.settings(server.port()), "FROM_NAME", "Oak, Finance", "REPLY_TO", "finance@oak.example");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_draft_becomes_a_message_with_sender_date_and_name_and_without_the_flag() {
        Sent.by(outbox().queue(ADA), settings);

        assertThat(server.stored().get(0).text())
                .contains("From: \"Oak, Finance\" <reports@oak.example>\r\n")
                .contains("Reply-To: finance@oak.example\r\n")
                .contains("Message-ID: <" + Outbox.id(ADA) + "@oak.example>\r\n")
                .contains("Date: Tue, 31 Mar 2026 ")
                .contains("To: ada@beech.example\r\n", "JVBERi0xLjcK")
                .doesNotContain("X-Unsent");
    }

    @Test
    @DisplayName("H7 a second attempt, days later, sends the same bytes")
    void same_bytes() {
        List<String> bodies = new ArrayList<>();
        server.on(
                "BODY",
                conversation -> {
                    bodies.add(conversation.text());
                    conversation.say("452 full");
                    return true;
                },
                conversation -> {
                    bodies.add(conversation.text());
                    return conversation.asUsual();
                });
        Map<String, String> impatient = Sent.with(settings, "WAIT", "0");

        Sent.by(outbox().queue(ADA), impatient);
        Sent.by(new Outbox(folder, Clock.fixed(NOON.plus(Duration.ofHours(23)), ZoneOffset.UTC)), impatient);

        assertThat(bodies).hasSize(2);
        assertThat(bodies.get(1)).isEqualTo(bodies.get(0));
    }

    @Test
    @DisplayName("G20 leading dots arrive as they are, and no text ends a message early")
    void dots() {
        Outbox outbox = outbox().queueText(ADA, ".a\r\n..b\r\n.\r\nMAIL FROM:<eve@oak.example>\r\nend");

        assertThat(Sent.by(outbox, settings).exit()).isEqualTo(ExitCode.DONE);

        assertThat(server.stored()).hasSize(1);
        assertThat(server.stored().get(0).text()).contains("\r\n.a\r\n..b\r\n.\r\nMAIL FROM:<eve@oak.example>\r\nend");
    }

    @Test
    @DisplayName("G20 bare line feeds and carriage returns leave as whole line ends")
    void smuggling() {
        Outbox outbox = outbox().queueText(ADA, "one\n.\nMAIL FROM:<eve@oak.example>\r.\rtwo\n.\r\nthree");

        assertThat(Sent.by(outbox, settings).exit()).isEqualTo(ExitCode.DONE);

        assertThat(server.stored()).hasSize(1);
        assertThat(server.heard()).filteredOn(line -> line.startsWith("MAIL")).hasSize(1);
        assertThat(server.stored().get(0).text().replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    @DisplayName("G15 an international domain is told to the server in its ASCII form")
    void international_domain() {
        Sent.by(outbox().queue("ada@b\u00fccher.example"), settings);

        assertThat(server.recipients()).containsExactly("ada@xn--bcher-kva.example");
    }

    @Test
    @DisplayName("G15 letters outside ASCII before the sign need a server that carries them")
    void eight_bit_local_part() {
        Outbox outbox = outbox().queue("j\u00f6rg@beech.example", ADA);

        Sent without = Sent.by(outbox, settings);

        assertThat(without.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(without.text()).contains("cannot carry the letters before the @");
        assertThat(server.recipients()).containsExactly(ADA);
        server.with("SMTPUTF8");
        assertThat(Sent.by(outbox, settings).exit()).isEqualTo(ExitCode.DONE);
        assertThat(server.recipients()).containsExactly(ADA, "j\u00f6rg@beech.example");
        assertThat(server.heard()).anyMatch(line -> line.startsWith("MAIL FROM") && line.endsWith("SMTPUTF8"));
    }

    @Test
    @DisplayName("G14 a message above the server's size, or above ours, is held before it is sent")
    void too_large() {
        Outbox outbox = outbox().queueText(ADA, "x\r\n".repeat(400_000)).queue("bob@beech.example");
        server.with("SIZE 1000000");

        Sent sent = Sent.by(outbox, settings);

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text()).contains("it has 1.1 MB, and the mail server takes 1.0 MB; set Files to PDF");
        assertThat(outbox.state(ADA)).isEqualTo(MailState.QUEUED);
        assertThat(Sent.by(outbox, Sent.with(settings, "SIZE_LIMIT", "1 MB")).text())
                .contains("it has 1.1 MB, and the mail settings allow 1.0 MB");
        assertThat(server.recipients()).containsExactly("bob@beech.example");
    }

    @Test
    @DisplayName("G16 the server's own words cannot move the cursor or fill the screen")
    void hostile_words() {
        server.on("RCPT", reply("550 \u001b[2J\u202e" + "gone ".repeat(200)));

        Sent sent = Sent.by(outbox().queue(ADA), settings);

        assertThat(sent.text()).contains("550").doesNotContain("\u001b", "\u202e");
        assertThat(sent.text().lines()).allMatch(line -> line.length() < 500);
    }

    private Outbox outbox() {
        return new Outbox(folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
