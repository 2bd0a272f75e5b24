package org.counterweigh.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailHistoryTest {

    private static final Instant NINE = Instant.parse("2026-03-31T09:00:00Z");

    private static final Message ADA = message("a1", "a.xlsx", "ada@beech.example", Optional.empty());

    @Test
    void a_message_waits_until_a_server_is_spoken_to() {
        assertThat(after(queued(ADA)).state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void a_program_that_ended_before_the_body_leaves_it_waiting() {
        MessageProgress ada = after(queued(ADA), mailed(MailState.SENDING));

        assertThat(ada.state()).isEqualTo(MailState.QUEUED);
        assertThat(ada.firstTried()).contains(minute(1));
    }

    @Test
    void a_program_that_ended_within_the_body_leaves_it_uncertain() {
        assertThat(after(queued(ADA), mailed(MailState.SENDING), mailed(MailState.BODY))
                        .state())
                .isEqualTo(MailState.UNCERTAIN);
    }

    @Test
    void a_server_that_puts_off_twice_has_put_off_since_the_first_time() {
        MessageProgress ada = after(
                queued(ADA),
                mailed(MailState.SENDING),
                new Entry.Mailed("a1", MailState.QUEUED, "450 later"),
                mailed(MailState.SENDING),
                new Entry.Mailed("a1", MailState.QUEUED, "451 later still"));

        assertThat(ada.state()).isEqualTo(MailState.QUEUED);
        assertThat(ada.putOffSince()).contains(minute(2));
        assertThat(ada.words()).isEqualTo("451 later still");
    }

    @Test
    void what_a_person_queues_again_has_not_been_put_off() {
        MessageProgress ada = after(
                queued(ADA),
                new Entry.Mailed("a1", MailState.QUEUED, "450 later"),
                mailed(MailState.REFUSED),
                new Entry.Mailed("a1", MailState.QUEUED, ""));

        assertThat(ada.putOffSince()).isEmpty();
    }

    @Test
    void the_same_message_queued_again_is_not_sent_again() {
        assertThat(after(queued(ADA), mailed(MailState.SENT), queued(ADA)).state())
                .isEqualTo(MailState.SENT);
    }

    @Test
    void a_newer_message_takes_the_place_of_one_that_waits_and_not_of_one_that_may_have_arrived() {
        Message newer = message("a2", "a.xlsx", "ada@BEECH.example", Optional.of(LocalDate.of(2026, 3, 1)));

        assertThat(after(queued(ADA), queued(newer)).state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(after(queued(ADA), mailed(MailState.BODY), queued(newer)).state())
                .isEqualTo(MailState.UNCERTAIN);
        assertThat(after(queued(ADA), queued(newer), queued(ADA)).state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void messages_about_other_workbooks_or_to_others_wait_on() {
        Message other = message("b1", "b.xlsx", "ada@beech.example", Optional.empty());
        Message bob = message("b2", "a.xlsx", "bob@beech.example", Optional.empty());

        assertThat(after(queued(ADA), queued(other), queued(bob)).state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void a_workbook_that_is_gone_takes_its_waiting_messages_along() {
        assertThat(after(queued(ADA), new Entry.Withdrawn("a.xlsx")).state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(after(queued(ADA), mailed(MailState.SENT), new Entry.Withdrawn("a.xlsx"))
                        .state())
                .isEqualTo(MailState.SENT);
    }

    @Test
    void a_trial_changes_nothing() {
        assertThat(after(queued(ADA), new Entry.Tried("a1", "me@beech.example")).state())
                .isEqualTo(MailState.QUEUED);
    }

    private static MessageProgress after(Entry... entries) {
        List<Line> lines = IntStream.range(0, entries.length)
                .mapToObj(number -> new Line(number + 1L, minute(number), entries[number]))
                .toList();
        return MailHistory.of(lines).get("a1").orElseThrow();
    }

    private static Instant minute(int number) {
        return NINE.plusSeconds(60L * number);
    }

    private static Entry queued(Message message) {
        return new Entry.Queued(message);
    }

    private static Entry mailed(MailState state) {
        return new Entry.Mailed("a1", state, "");
    }

    private static Message message(String id, String workbook, String address, Optional<LocalDate> replaces) {
        return new Message(
                id,
                workbook,
                "content",
                LocalDate.of(2026, 3, 31),
                "Ada Lee",
                address,
                "Beech/mail/ada.eml",
                "digest",
                replaces,
                Optional.empty());
    }
}
