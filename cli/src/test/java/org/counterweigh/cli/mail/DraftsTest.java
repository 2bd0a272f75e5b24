package org.counterweigh.cli.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterweigh.cli.Workbooks;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Line;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is drafted a message, and what becomes of earlier ones. */
class DraftsTest {

    private static final String ADA = "Ada Lee | ada@beech.example | Both";
    private static final String BOB = "Bob Lee | bob@beech.example | PDF";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void each_recipient_has_a_draft_with_the_files_asked_for_byte_for_byte() throws Exception {
        Drafted drafted = drafted("Northgate", ADA, BOB, "Cy Lee | cy@beech.example | Excel");
        List<Draft> drafts = drafted.plan().drafts();

        assertThat(drafts)
                .extracting(draft -> draft.message().draft())
                .containsExactly(
                        "Northgate/mail/Ada Lee.eml", "Northgate/mail/Bob Lee.eml", "Northgate/mail/Cy Lee.eml");
        assertThat(files(drafts.get(0))).containsExactly("Northgate-comparison.pdf", "Northgate-comparison.xlsx");
        assertThat(files(drafts.get(1))).containsExactly("Northgate-comparison.pdf");
        assertThat(files(drafts.get(2))).containsExactly("Northgate-comparison.xlsx");
        assertThat(file(drafts.get(2))).isEqualTo(drafted.reports().get("Northgate-comparison.xlsx"));
    }

    @Test
    void two_of_one_name_have_a_draft_each() {
        assertThat(drafted("Northgate", ADA, "ADA LEE | ada@oak.example | PDF", "../Ada Lee | a@elm.example | PDF")
                        .plan()
                        .drafts())
                .extracting(draft -> draft.message().draft())
                .containsExactly(
                        "Northgate/mail/Ada Lee.eml", "Northgate/mail/ADA LEE-2.eml", "Northgate/mail/_Ada Lee.eml");
    }

    @Test
    void a_workbook_without_recipients_mails_nobody() {
        Path workbook = Workbooks.good(folder.resolve("a.xlsx"), "Northgate");

        assertThat(Drafted.quickly(workbook).plan()).isEqualTo(new DraftPlan(List.of(), List.of(), List.of()));
    }

    @Test
    void what_waits_is_drafted_again_under_its_name_and_id() {
        Drafted drafted = drafted("Northgate", ADA);
        Message first = only(drafted.plan());

        assertThat(only(drafted.plan(queued(1, first)))).isEqualTo(first);
    }

    @Test
    void whoever_has_the_report_of_this_workbook_or_may_have_it_gets_none_again() {
        Drafted drafted = drafted("Northgate", ADA);
        Message first = only(drafted.plan());

        for (MailState state : List.of(MailState.SENT, MailState.BODY, MailState.UNCERTAIN, MailState.REFUSED)) {
            assertThat(drafted.plan(queued(1, first), mailed(2, first, state)).drafts())
                    .as(state.name())
                    .isEmpty();
        }
    }

    @Test
    void another_brand_or_version_makes_other_files_and_no_other_message() {
        Drafted drafted = drafted("Northgate", ADA);
        Message first = only(drafted.plan());
        drafted.reports().put("Northgate-comparison.pdf", new byte[] {1, 2, 3});

        Message again = only(drafted.plan(queued(1, first)));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.draftDigest()).isNotEqualTo(first.draftDigest());
        assertThat(drafted.plan(queued(1, first), mailed(2, first, MailState.SENT))
                        .drafts())
                .isEmpty();
    }

    @Test
    void a_changed_workbook_after_a_sent_message_is_a_correction_that_says_what_it_replaces() throws Exception {
        Message sent = only(drafted("Northgate", ADA).plan());
        Draft correction = changed(ADA)
                .plan(queued(1, sent), mailed(2, sent, MailState.SENT))
                .drafts()
                .get(0);

        assertThat(correction.message().id()).isNotEqualTo(sent.id());
        assertThat(correction.message().replaces()).contains(LocalDate.of(2026, 3, 31));
        assertThat(correction.message().draft()).isEqualTo("Northgate/mail/Ada Lee-2.eml");
        var mail = Drafted.read(correction);
        assertThat(mail.getSubject())
                .isEqualTo(
                        "Correction for Northgate: Outsource Document review (replaces the report of March 31, 2026)");
        assertThat(text((Multipart) mail.getContent()))
                .contains("This replaces the report of March 31, 2026 that you have received.");
    }

    @Test
    void a_changed_workbook_after_a_message_that_waits_takes_its_place_and_corrects_nothing() {
        Message waiting = only(drafted("Northgate", ADA).plan());
        DraftPlan plan = changed(ADA).plan(queued(1, waiting));

        assertThat(only(plan).replaces()).isEmpty();
        assertThat(only(plan).draft()).isEqualTo(waiting.draft());
        assertThat(plan.withdrawn()).containsExactly(waiting);
    }

    @Test
    void a_workbook_put_back_as_it_was_before_a_sent_correction_corrects_that() {
        Drafted original = drafted("Northgate", ADA);
        Message first = only(original.plan());
        Line[] sent = {queued(1, first), mailed(2, first, MailState.SENT)};
        Message correction = only(changed(ADA).plan(sent));
        Line[] corrected = {sent[0], sent[1], queued(3, correction), mailed(4, correction, MailState.SENT)};

        Drafted putBack = drafted("Northgate", ADA);
        Message again = only(putBack.plan(corrected));
        assertThat(again.id()).isNotEqualTo(first.id()).isNotEqualTo(correction.id());
        assertThat(again.replaces()).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void a_recipient_who_is_no_longer_named_gets_nothing_that_waits() {
        List<Draft> both = drafted("Northgate", ADA, BOB).plan().drafts();
        Message ada = both.get(0).message();
        Message bob = both.get(1).message();

        assertThat(drafted("Northgate", ADA)
                        .plan(queued(1, ada), queued(2, bob))
                        .withdrawn())
                .contains(bob);
    }

    @Test
    void where_a_workbook_has_no_report_or_nothing_is_drafted_what_waits_is_withdrawn_if_it_is_outdated() {
        Message ada = only(drafted("Northgate", ADA).plan());
        var drafts = new Drafts(MailHistory.of(List.of(queued(1, ada))), Drafts.USUAL_SIZE_LIMIT);

        assertThat(drafts.withoutReport("firm.xlsx").withdrawn()).containsExactly(ada);
        assertThat(drafts.withoutReport("other.xlsx").withdrawn()).isEmpty();
        assertThat(drafts.withoutDrafting("firm.xlsx", "another content").withdrawn())
                .containsExactly(ada);
        assertThat(drafts.withoutDrafting("firm.xlsx", ada.content()).withdrawn())
                .isEmpty();
    }

    /** Two megabytes become 2.74 with four signs for three bytes and 78 for a line of 76; letter and picture add 0.06. */
    @Test
    void a_draft_that_many_servers_refuse_is_made_and_told() {
        Drafted drafted = drafted("Northgate", ADA);
        drafted.reports().put("Northgate-comparison.xlsx", new byte[2 * 1024 * 1024]);
        DraftPlan plan = drafted.plan(1024 * 1024);

        assertThat(files(plan.drafts().get(0))).hasSize(2);
        assertThat(plan.remarks())
                .containsExactly("The draft to Ada Lee has 2.8 MB; many mail servers take no more than 1.0 MB. Choose"
                        + " PDF in column Files of sheet Recipients to send the report without the model.");
    }

    @Test
    void a_file_that_was_promised_and_not_made_is_told() {
        Drafted drafted = drafted("Northgate", ADA, BOB);
        drafted.reports().remove("Northgate-comparison.xlsx");
        DraftPlan plan = drafted.plan();

        assertThat(plan.drafts()).extracting(draft -> draft.message().name()).containsExactly("Bob Lee");
        assertThat(plan.remarks())
                .containsExactly("There is no draft to Ada Lee, since --formats leaves out a file that sheet Recipients"
                        + " promises.");
    }

    private Drafted drafted(String firm, String... recipients) {
        return Drafted.quickly(Workbooks.sentTo(folder.resolve("firm.xlsx"), firm, recipients));
    }

    /** The same firm with another offer, so that its workbook is another one. */
    private Drafted changed(String recipient) {
        return Drafted.quickly(Workbooks.cheaper(folder.resolve("firm.xlsx"), "Northgate", recipient));
    }

    private static Message only(DraftPlan plan) {
        assertThat(plan.drafts()).hasSize(1);
        return plan.drafts().get(0).message();
    }

    private static Line queued(int number, Message message) {
        return new Line(number, Instant.EPOCH.plusSeconds(number), new Entry.Queued(message));
    }

    private static Line mailed(int number, Message message, MailState state) {
        return new Line(number, Instant.EPOCH.plusSeconds(number), new Entry.Mailed(message.id(), state, ""));
    }

    private static List<String> files(Draft draft) {
        try {
            var mixed = (Multipart) Drafted.read(draft).getContent();
            List<String> names = new ArrayList<>();
            for (int part = 1; part < mixed.getCount(); part++) {
                names.add(mixed.getBodyPart(part).getFileName());
            }
            return names;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] file(Draft draft) throws Exception {
        var mixed = (Multipart) Drafted.read(draft).getContent();
        return mixed.getBodyPart(1).getInputStream().readAllBytes();
    }

    private static String text(Multipart mixed) throws Exception {
        var related = (Multipart) mixed.getBodyPart(0).getContent();
        var alternative = (Multipart) related.getBodyPart(0).getContent();
        return (String) alternative.getBodyPart(0).getContent();
    }
}
