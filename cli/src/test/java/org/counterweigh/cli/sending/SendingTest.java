package org.counterweigh.cli.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterweigh.cli.sending.ScriptedServer.drop;
import static org.counterweigh.cli.sending.ScriptedServer.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.Line;
import org.counterweigh.cli.journal.MailState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets what, who does not, and what a person settles. */
class SendingTest {

    private static final String ADA = "ada@beech.example";
    private static final String BOB = "bob@elm.example";
    private static final SendOrder CORRECTIONS = new SendOrder(Optional.empty(), Optional.empty(), true);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

    private final ScriptedServer server = ScriptedServer.plain();
    private final Map<String, String> settings = Sent.settings(server.port());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Outbox outbox;

    @BeforeEach
    void two_messages_wait() {
        outbox = new Outbox(folder, NOON).queue(ADA, BOB);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName("G22 a second run, and one with a copy of the folder, send nothing again")
    void twice() throws IOException {
        assertThat(Sent.by(outbox, settings).text()).contains("2 of 2 messages sent.");
        assertThat(Sent.by(outbox, settings).text()).contains("Nothing was waiting to be sent.");

        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(folder.resolve(Journal.FILE), copy.resolve(Journal.FILE));
        assertThat(Sent.by(new Outbox(copy, NOON), settings).exit()).isEqualTo(ExitCode.DONE);
        assertThat(server.recipients()).containsExactly(ADA, BOB);
    }

    @Test
    @DisplayName("G17 an address outside the allow list is held and told")
    void outside_allow() {
        Sent sent = Sent.by(outbox, Sent.with(settings, "ALLOW", "Beech.example"));

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text()).contains("Held (1):", BOB, "outside allow");
        assertThat(server.recipients()).containsExactly(ADA);
        assertThat(outbox.state(BOB)).isEqualTo(MailState.QUEUED);
    }

    @Test
    @DisplayName("G18 a draft for somebody else than its recipient stops all sending")
    void shifted_by_a_row() {
        outbox.queueDraftFor("cat@beech.example", "To: " + ADA);

        Sent sent = Sent.by(outbox, settings);

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text()).contains("is not addressed to cat@beech.example alone", "Sending has stopped");
        assertThat(server.recipients()).doesNotContain("cat@beech.example");
    }

    @Test
    void a_draft_with_a_second_recipient_stops_all_sending() {
        outbox.queueDraftFor("cat@beech.example", "To: cat@beech.example\r\nBcc: eve@oak.example");

        assertThat(Sent.by(outbox, settings).text()).contains("Sending has stopped");
        assertThat(server.recipients()).doesNotContain("cat@beech.example", "eve@oak.example");
    }

    @Test
    void a_draft_that_was_changed_is_held() throws IOException {
        Files.writeString(outbox.draft(ADA), Files.readString(outbox.draft(ADA)) + "P.S.");

        Sent sent = Sent.by(outbox, settings);

        assertThat(sent.exit()).isEqualTo(ExitCode.MAIL_REFUSED);
        assertThat(sent.text()).contains("was changed since it was made");
        assertThat(server.recipients()).containsExactly(BOB);
    }

    @Test
    void a_draft_outside_the_folder_is_held() throws IOException {
        Path outside = Files.createTempFile("outside", ".eml");
        Files.move(outbox.draft(ADA), outside, StandardCopyOption.REPLACE_EXISTING);
        Files.createSymbolicLink(outbox.draft(ADA), outside);

        assertThat(Sent.by(outbox, settings).text()).contains("lies outside the folder");
        Files.delete(outside);
    }

    @Test
    void corrections_go_out_only_where_they_are_asked_for() {
        outbox.queueCorrection("cat@beech.example", LocalDate.of(2026, 1, 31));

        Sent sent = Sent.by(outbox, settings);

        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(sent.text()).contains("only with --send-corrections", "replaces the report of 31 January 2026");
        assertThat(server.recipients()).containsExactly(ADA, BOB);
        Sent.by(outbox, settings, CORRECTIONS);
        assertThat(server.recipients()).containsExactly(ADA, BOB, "cat@beech.example");
    }

    @Test
    void a_run_sends_no_more_than_the_settings_say() {
        Sent sent = Sent.by(outbox, Sent.with(settings, "MAX", "1"));

        assertThat(sent.exit()).isEqualTo(ExitCode.DONE);
        assertThat(sent.text()).contains("1 of 1 message sent.", "Left for the next run");
        assertThat(server.recipients()).containsExactly(ADA);
    }

    @Test
    void messages_are_kept_apart_as_the_rate_says() {
        Sent sent = Sent.by(outbox, Sent.with(settings, "RATE", "10"));

        assertThat(sent.waits()).containsExactly(Duration.ofSeconds(6));
    }

    @Test
    void a_run_that_is_wished_to_end_finishes_its_message_and_leaves_the_others() {
        var stopping = new Stopping();
        server.on("BODY", conversation -> {
            stopping.ask();
            return conversation.asUsual();
        });

        Sent sent = Sent.by(outbox, settings, stopping);

        assertThat(sent.text()).contains("1 of 2 messages sent.", "Waiting");
        assertThat(outbox.state(ADA)).isEqualTo(MailState.SENT);
        assertThat(outbox.state(BOB)).isEqualTo(MailState.QUEUED);
        assertThat(server.recipients()).containsExactly(ADA);
    }

    @Test
    void a_trial_goes_to_oneself_with_the_true_recipient_named_and_counts_for_nothing() {
        Sent sent = Sent.by(outbox, settings, Sent.toMe("me@oak.example"));

        assertThat(sent.text()).contains("2 of 2 messages sent to me@oak.example as a trial");
        assertThat(server.recipients()).containsExactly("me@oak.example", "me@oak.example");
        assertThat(server.stored().get(0).text())
                .contains("Subject: [Trial: for ada <ada@beech.example>] Beech: keep", "To: me@oak.example")
                .doesNotContain("To: ada");
        assertThat(outbox.state(ADA)).isEqualTo(MailState.QUEUED);
        assertThat(Journal.of(folder))
                .extracting(Line::entry)
                .contains(new Entry.Tried(Outbox.id(ADA), "me@oak.example"));
    }

    @Test
    void a_trial_keeps_to_the_allow_list_and_to_one_address() {
        assertThat(Sent.by(outbox, Sent.with(settings, "ALLOW", "oak.example"), Sent.toMe("me@elsewhere.example"))
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Sent.by(outbox, settings, Sent.toMe("me@oak.example, you@oak.example"))
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(server.connections()).isZero();
    }

    @Test
    @DisplayName("G23 drafts without the journal that says what was sent are not sent")
    void journal_gone() throws IOException {
        Files.delete(folder.resolve(Journal.FILE));

        Sent sent = Sent.by(outbox, settings);

        assertThat(sent.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(sent.text()).contains("the journal that says which of them were sent is gone");
        assertThat(server.connections()).isZero();
    }

    @Test
    void a_folder_without_drafts_has_nothing_to_do() {
        assertThat(Sent.by(new Outbox(folder.resolve("Beech"), NOON), settings).exit())
                .isEqualTo(ExitCode.NOTHING_TO_DO);
    }

    @Test
    void a_folder_that_another_run_holds_is_left_alone() {
        try (var held = OutputFolder.hold(folder)) {
            assertThat(held.root()).exists();
            assertThat(Sent.by(outbox, settings).exit()).isEqualTo(ExitCode.HELD);
        }
    }

    @Test
    void a_person_settles_what_is_uncertain() {
        server.on("BODY", drop(), drop());
        Sent.by(outbox, settings);

        Resolution.SENT.settle(folder, Outbox.id(ADA).substring(0, 8), NOON);
        assertThat(Resolution.UNSENT.settle(folder, Outbox.id(BOB), NOON)).contains(BOB, "waiting to be sent again");

        assertThat(Sent.by(outbox, settings).exit()).isEqualTo(ExitCode.DONE);
        assertThat(server.recipients()).containsExactly(BOB);
        assertThat(outbox.state(ADA)).isEqualTo(MailState.SENT);
    }

    @Test
    void what_was_sent_cannot_be_made_unsent_and_an_unknown_name_is_told() {
        Sent.by(outbox, settings);

        assertThatThrownBy(() -> Resolution.UNSENT.settle(folder, Outbox.id(ADA), NOON))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("it is not sent twice");
        assertThatThrownBy(() -> Resolution.SENT.settle(folder, "none", NOON))
                .hasMessageContaining("There is no message none. --status lists them all.");
    }

    @Test
    void the_status_lists_what_needs_a_person_first() {
        outbox.queue("cat@beech.example");
        server.on("RCPT", reply("550 no such user")).on("BODY", drop());
        Sent.by(outbox, settings);

        MailStatus status = MailStatus.of(folder, ZoneOffset.UTC);

        assertThat(status.lines())
                .hasSize(4)
                .satisfies(lines -> assertThat(lines.get(0)).contains("uncertain", "31 Mar 2026 12:00", BOB))
                .satisfies(lines -> assertThat(lines.get(1)).contains("refused", ADA, "550 no such user"))
                .endsWith("1 uncertain, 1 refused, 1 sent.");
        assertThat(status.exit()).isEqualTo(ExitCode.MAIL_UNCERTAIN);
    }

    @Test
    void a_dry_run_shows_who_would_get_what_and_asks_no_server() {
        outbox.queueCorrection("cat@beech.example", LocalDate.of(2026, 1, 31));

        var preview = new SendPreview(new Environment(Sent.with(settings, "ALLOW", "beech.example", "USER", "oak")));

        assertThat(preview.lines(folder, SendOrder.USUAL))
                .containsSubsequence(
                        "Would be sent (1):",
                        "  ada <ada@beech.example>",
                        "      Beech: keep the work in-house",
                        "      Beech-comparison.pdf (0.0 MB)",
                        "Corrections; sent only with --send-corrections (1):",
                        "  cat <cat@beech.example>",
                        "Held (1):");
        assertThat(server.connections()).isZero();
    }
}
