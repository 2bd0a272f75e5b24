package org.counterweigh.cli.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.cli.sending.ScriptedServer.reply;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.journal.MailState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read along, and who may pretend to be the mail server. */
class TlsFaultsTest {

    private static final String ADA = "ada@beech.example";
    private static final String PASSWORD = "open sesame 7";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Outbox outbox;

    @BeforeEach
    void a_message_waits() {
        outbox = new Outbox(folder, Clock.systemUTC()).queue(ADA);
    }

    @Test
    @DisplayName("G10 over STARTTLS and from the first byte the message arrives, and nobody else can read it")
    void protected_ways() {
        try (var server = ScriptedServer.startTls(Certificates.LOCALHOST).with("AUTH PLAIN LOGIN")) {
            assertThat(Sent.by(outbox, signedIn(server, "starttls")).exit()).isEqualTo(ExitCode.DONE);
            assertThat(server.heard()).containsSubsequence("STARTTLS", "AUTH PLAIN " + plain());
        }
        outbox.queue("bob@beech.example");
        try (var server = ScriptedServer.tls(Certificates.LOCALHOST).with("AUTH LOGIN PLAIN")) {
            assertThat(Sent.by(outbox, signedIn(server, "tls")).exit()).isEqualTo(ExitCode.DONE);
            assertThat(server.recipients()).containsExactly("bob@beech.example");
        }
    }

    @Test
    @DisplayName("G10 a server whose offer of protection was taken out gets neither password nor message")
    void starttls_stripped() {
        try (var server = ScriptedServer.startTls(Certificates.LOCALHOST)
                .without("STARTTLS")
                .with("AUTH PLAIN")) {
            refused(Sent.by(outbox, signedIn(server, "starttls")), "offers no protection (STARTTLS)");
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    @DisplayName("G11 what was slipped in behind the answer to STARTTLS is not taken for the server's")
    void injected_behind_starttls() {
        try (var server = ScriptedServer.startTls(Certificates.LOCALHOST)) {
            server.on("STARTTLS", conversation -> {
                conversation.say("220 go ahead\r\n250-slipped in\r\n250 AUTH PLAIN\r\n535 slipped in");
                conversation.protect();
                return true;
            });

            Sent sent = Sent.by(outbox, trusting(server, "starttls"));

            assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
            assertThat(sent.text()).doesNotContain("slipped in");
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    @DisplayName("G12 a certificate that nobody known has signed is refused")
    void self_signed() {
        try (var server = ScriptedServer.startTls(Certificates.LOCALHOST)) {
            refused(Sent.by(outbox, settings(server, "starttls")), "nobody known to this computer has signed");
        }
    }

    @Test
    @DisplayName("G12 a certificate for another name is refused")
    void wrong_host_name() {
        try (var server = ScriptedServer.tls(Certificates.OTHER_NAME)) {
            refused(Sent.by(outbox, trusting(server, "tls")), "for another name than localhost");
        }
        try (var server = ScriptedServer.startTls(Certificates.OTHER_NAME)) {
            refused(Sent.by(outbox, trusting(server, "starttls")), "for another name than localhost");
        }
    }

    @Test
    @DisplayName("G12, F5 a certificate that has expired is refused, and the clock is mentioned")
    void expired() {
        try (var server = ScriptedServer.startTls(Certificates.EXPIRED)) {
            refused(
                    Sent.by(outbox, trusting(server, "starttls")),
                    "has expired, or the clock of this computer is wrong");
        }
    }

    @Test
    @DisplayName("G12 a server that speaks in clear where protection is expected is told as such")
    void no_tls_at_all() {
        try (var server = ScriptedServer.plain()) {
            refused(Sent.by(outbox, settings(server, "tls")), "could not agree on a protected connection");
        }
    }

    @Test
    @DisplayName("G13 a rejected password stops all after one try, and is shown nowhere")
    void rejected_password() {
        try (var server = ScriptedServer.startTls(Certificates.LOCALHOST).with("AUTH PLAIN LOGIN")) {
            server.on("AUTH", reply("535 5.7.8 wrong: " + plain() + " " + PASSWORD));

            Sent sent = Sent.by(outbox, signedIn(server, "starttls"));

            refused(sent, "did not accept the user name and password (535 5.7.8)");
            assertThat(sent.text()).doesNotContain(PASSWORD, plain());
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("AUTH"))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("G13 a server that lets people sign in only in clear gets no password")
    void auth_only_in_clear() {
        try (var server = ScriptedServer.startTls(Certificates.LOCALHOST).with("AUTH PLAIN")) {
            server.on("STARTTLS", conversation -> {
                server.without("AUTH PLAIN");
                return conversation.asUsual();
            });

            refused(Sent.by(outbox, signedIn(server, "starttls")), "lets nobody sign in over a protected connection");
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    @DisplayName("H4 a password that is needed and not there ends it before the server is asked")
    void no_password() {
        try (var server = ScriptedServer.startTls(Certificates.LOCALHOST)) {
            Sent sent = Sent.by(outbox, Sent.with(trusting(server, "starttls"), "USER", "oak"));

            assertThat(sent.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(sent.text()).contains("COUNTERWEIGH_MAIL_PASSWORD");
            assertThat(server.connections()).isZero();
        }
    }

    private void refused(Sent sent, String sentence) {
        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text()).contains("Nothing was sent.", sentence);
        assertThat(sent.waits()).isEmpty();
        assertThat(outbox.state(ADA)).isEqualTo(MailState.QUEUED);
    }

    private Map<String, String> signedIn(ScriptedServer server, String security) {
        return Sent.with(trusting(server, security), "USER", "oak", "PASSWORD", PASSWORD);
    }

    private Map<String, String> trusting(ScriptedServer server, String security) {
        return Sent.with(
                settings(server, security),
                "TRUST",
                Certificates.authority(folder).toString());
    }

    private static Map<String, String> settings(ScriptedServer server, String security) {
        return Sent.with(Sent.settings(server.port()), "SECURITY", security);
    }

    /** As AUTH PLAIN says it. */
    private static String plain() {
        return Base64.getEncoder().encodeToString(("oak\0oak\0" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }
}
