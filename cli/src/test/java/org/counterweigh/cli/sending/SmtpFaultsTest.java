package org.counterweigh.cli.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.cli.sending.ScriptedServer.asUsual;
import static org.counterweigh.cli.sending.ScriptedServer.drip;
import static org.counterweigh.cli.sending.ScriptedServer.drop;
import static org.counterweigh.cli.sending.ScriptedServer.reply;
import static org.counterweigh.cli.sending.ScriptedServer.silence;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.journal.MailState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server may do while messages are handed over. Each ends with no message twice and none forgotten. */
class SmtpFaultsTest {

    private static final String ADA = "ada@beech.example";
    private static final String BOB = "bob@beech.example";
    private static final String CAT = "cat@beech.example";
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private final ScriptedServer server = ScriptedServer.plain();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Outbox outbox;

    @BeforeEach
    void three_messages_wait() {
        outbox = at(NOON).queue(ADA, BOB, CAT);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName("G1 a server that is down gets nothing, and the next run sends all")
    void server_down() {
        server.close();

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text())
                .contains("Nothing was sent.", "cannot be reached")
                .contains("Waiting", "(3)");
        assertThat(sent.waits()).isEmpty();
        allArriveNextTime();
    }

    @Test
    @DisplayName("G1 a name that stands for no computer is told as such")
    void unknown_host() {
        Map<String, String> settings =
                Sent.with(Sent.settings(server.port()), "HOST", "mail.counterweigh.invalid", "SECURITY", "starttls");

        Sent sent = Sent.by(outbox, settings);

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text()).contains("No computer is known by the name mail.counterweigh.invalid");
    }

    @Test
    @DisplayName("G2 a server that never says hello is left after the time limit, and tried again")
    void silent_greeting() {
        server.on("HELLO", silence());

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(sent.text()).contains("did not answer in time");
        assertThat(server.recipients()).containsExactly(ADA, BOB, CAT);
    }

    @Test
    @DisplayName("G3 a server that is busy at first is tried again after a minute and five")
    void busy_greeting() {
        server.on("HELLO", reply("421 too busy"), reply("421 too busy"));

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(server.recipients()).containsExactly(ADA, BOB, CAT);
        assertThat(sent.waits()).hasSize(2);
        assertThat(sent.waits().get(0)).isBetween(Duration.ofSeconds(54), Duration.ofSeconds(66));
        assertThat(sent.waits().get(1)).isBetween(Duration.ofSeconds(270), Duration.ofSeconds(330));
    }

    @Test
    @DisplayName("G3 a recipient who is put off does not keep the others waiting")
    void put_off() {
        server.on("RCPT", reply("450 mailbox busy"), asUsual(), asUsual(), reply("451 still"));

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(server.recipients()).containsExactly(BOB, CAT, ADA);
        assertThat(outbox.state(ADA)).isEqualTo(MailState.SENT);
    }

    @Test
    @DisplayName("G3 what is put off longer than a run has patience for waits for the next run")
    void put_off_for_long() {
        server.on("DATA", reply("452 full"), asUsual(), asUsual(), reply("452 full"), reply("452 full"), reply("452"));

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text()).contains("2 of 3 messages sent.", "452");
        assertThat(outbox.state(ADA)).isEqualTo(MailState.QUEUED);
        assertThat(Sent.by(outbox, Sent.settings(server.port())).exit()).isEqualTo(ExitCode.DONE);
        assertThat(server.recipients()).containsExactly(BOB, CAT, ADA);
    }

    @Test
    @DisplayName("G3 after 24 hours of later it is refused")
    void given_up() {
        Map<String, String> impatient = Sent.with(Sent.settings(server.port()), "WAIT", "0");
        server.on("RCPT", reply("450 later"), asUsual(), asUsual(), reply("450 later"), reply("450 later"));

        assertThat(Sent.by(outbox, impatient).exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(Sent.by(at(NOON.plus(Duration.ofHours(23))), impatient).exit())
                .isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(outbox.state(ADA)).isEqualTo(MailState.QUEUED);

        Sent.by(at(NOON.plus(Duration.ofHours(25))), impatient);

        assertThat(outbox.state(ADA)).isEqualTo(MailState.REFUSED);
        assertThat(outbox.words(ADA)).contains("24 hours", "450 later");
    }

    @Test
    @DisplayName("F1 a clock that jumps back a year within a run changes no wait")
    void clock_jumps() {
        server.on("RCPT", reply("450 later"));

        Sent sent = Sent.by(at(NOON.minus(Duration.ofDays(366))), Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(sent.waits()).hasSize(1);
        assertThat(server.recipients()).containsExactly(BOB, CAT, ADA);
    }

    @Test
    @DisplayName("G4 one refused recipient harms no other, and is told with the server's words")
    void one_refused() {
        server.on("RCPT", asUsual(), reply("550 5.1.1 no such user"));

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text()).contains("2 of 3 messages sent.", "550 5.1.1 no such user");
        assertThat(server.recipients()).containsExactly(ADA, CAT);
        assertThat(outbox.state(BOB)).isEqualTo(MailState.REFUSED);
        assertThat(Sent.by(outbox, Sent.settings(server.port())).exit()).isEqualTo(ExitCode.DONE);
        assertThat(server.recipients()).containsExactly(ADA, CAT);
    }

    @Test
    @DisplayName("G5 a message refused after its body is refused for good")
    void refused_after_the_body() {
        server.on("BODY", reply("552 too large"), reply("554 looks like spam"));

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text()).contains("552 too large", "554 looks like spam");
        assertThat(outbox.state(ADA)).isEqualTo(MailState.REFUSED);
        assertThat(outbox.state(BOB)).isEqualTo(MailState.REFUSED);
        assertThat(server.recipients()).containsExactly(CAT);
    }

    @Test
    @DisplayName("G6 a connection dropped before the body was asked for is tried again, and delivers once")
    void dropped_before_the_body() {
        server.on("DATA", drop());

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(server.recipients()).containsExactlyInAnyOrder(ADA, BOB, CAT);
    }

    @Test
    @DisplayName("G7 a connection dropped within the body leaves it uncertain, and it is not sent again")
    void dropped_within_the_body() {
        server.on("DATA", conversation -> {
            conversation.say("354 go ahead");
            conversation.read(20);
            return false;
        });

        staysUncertain(Sent.by(outbox, Sent.settings(server.port())));

        assertThat(server.recipients()).containsExactly(BOB, CAT);
    }

    @Test
    @DisplayName("G8 a message that was stored before its reply was lost is uncertain, and not sent again")
    void lost_reply() {
        server.on("BODY", conversation -> {
            conversation.store();
            return false;
        });

        staysUncertain(Sent.by(outbox, Sent.settings(server.port())));

        assertThat(server.recipients()).containsExactly(ADA, BOB, CAT);
    }

    @Test
    @DisplayName("G8 a server that falls silent after the body leaves it uncertain")
    void silent_after_the_body() {
        server.on("BODY", silence());

        staysUncertain(Sent.by(outbox, Sent.settings(server.port())));

        assertThat(server.recipients()).containsExactly(BOB, CAT);
    }

    @Test
    @DisplayName("G8 a server that loses one reply after the other is left alone")
    void all_uncertain() {
        outbox.queue("dan@beech.example");
        server.on("BODY", drop(), drop(), drop());

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_UNCERTAIN);
        assertThat(sent.text()).contains("no more are sent");
        assertThat(outbox.state("dan@beech.example")).isEqualTo(MailState.QUEUED);
    }

    @Test
    @DisplayName("G9 a server that drips its replies does not hold a message beyond the limit for the whole")
    void drip_before_the_body() {
        server.on("MAIL", drip("250 fine, if you have a moment", 200));

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(server.recipients()).containsExactlyInAnyOrder(ADA, BOB, CAT);
    }

    @Test
    @DisplayName("G9 a reply to the body that drips beyond the limit leaves it uncertain")
    void drip_after_the_body() {
        server.on("BODY", drip("250 taken, if you have a moment", 200));

        staysUncertain(Sent.by(outbox, Sent.settings(server.port())));
    }

    @Test
    @DisplayName("G24 a server that closes after each message gets the others over new connections")
    void closes_after_a_number_of_messages() {
        server.on("MAIL", asUsual(), reply("421 enough for one connection"), asUsual(), drop());

        Sent sent = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(sent.waits()).isEmpty();
        assertThat(server.recipients()).containsExactly(ADA, BOB, CAT);
        assertThat(server.connections()).isEqualTo(3);
    }

    private void staysUncertain(Sent sent) {
        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_UNCERTAIN);
        assertThat(sent.text()).contains("2 of 3 messages sent.", "Uncertain", "--resolve ID sent");
        assertThat(outbox.state(ADA)).isEqualTo(MailState.UNCERTAIN);
        int before = server.stored().size();

        Sent again = Sent.by(outbox, Sent.settings(server.port()));

        assertThat(again.exit()).isEqualTo(ExitCode.MAIL_UNCERTAIN);
        assertThat(again.text()).contains("Nothing was waiting to be sent.", ADA);
        assertThat(server.stored()).hasSize(before);
    }

    private void allArriveNextTime() {
        try (var recovered = ScriptedServer.plain()) {
            assertThat(Sent.by(outbox, Sent.settings(recovered.port())).exit()).isEqualTo(ExitCode.DONE);
            assertThat(recovered.recipients()).containsExactly(ADA, BOB, CAT);
        }
    }

    private Outbox at(Instant now) {
        return new Outbox(folder, Clock.fixed(now, ZoneOffset.UTC));
    }
}
