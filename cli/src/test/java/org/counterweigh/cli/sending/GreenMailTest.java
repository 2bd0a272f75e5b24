package org.counterweigh.cli.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.journal.MailState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole mail server that knows nothing of our tests: protected, with a password, and mailboxes to look into. */
class GreenMailTest {

    private static final String ADA = "ada@beech.example";
    private static final String BOB = "bob@elm.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void start() {
        System.setProperty(
                "greenmail.tls.keystore.file",
                Certificates.LOCALHOST.file(folder).toString());
        System.setProperty("greenmail.tls.keystore.password", Certificates.PASSWORD);
        server.setUser("reports@oak.example", "oak", "open sesame");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void each_recipient_gets_one_message_with_its_files() throws MessagingException, IOException {
        Outbox outbox = new Outbox(folder, Clock.systemUTC()).queue(ADA, BOB);

        Sent sent = Sent.by(outbox, settings("open sesame"));

        assertThat(sent.text()).contains("2 of 2 messages sent.");
        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(outbox.state(ADA)).isEqualTo(MailState.SENT);
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(Arrays.stream(received).map(GreenMailTest::recipient)).containsExactlyInAnyOrder(ADA, BOB);
        Multipart parts = (Multipart) received[0].getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Beech-comparison.pdf");
        assertThat(parts.getBodyPart(1).getInputStream()).hasContent("%PDF-1.7\n");
    }

    @Test
    void a_wrong_password_sends_nothing() {
        Outbox outbox = new Outbox(folder, Clock.systemUTC()).queue(ADA);

        Sent sent = Sent.by(outbox, settings("open barley"));

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text())
                .contains("did not accept the user name and password")
                .doesNotContain("barley");
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox.state(ADA)).isEqualTo(MailState.QUEUED);
    }

    private Map<String, String> settings(String password) {
        return Sent.with(
                Sent.settings(server.getSmtps().getPort()),
                "SECURITY",
                "tls",
                "TRUST",
                Certificates.authority(folder).toString(),
                "USER",
                "oak",
                "PASSWORD",
                password);
    }

    private static String recipient(MimeMessage message) {
        try {
            return String.valueOf(message.getAllRecipients()[0]);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
