package org.counterweigh.cli.mail;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.cli.journal.MessageProgress;
import org.counterweigh.firm.MailAddress;

/** What was drafted and sent about one workbook before. */
record Correspondence(MailHistory history, String workbook) {

    /** As far as anybody knows, the recipient has these. */
    private static final Set<MailState> ARRIVED = EnumSet.of(MailState.SENT, MailState.UNCERTAIN);

    /** The message that a recipient has, or may have; the latest of several. */
    Optional<Message> received(MailAddress by) {
        return all().stream()
                .filter(progress -> ARRIVED.contains(progress.state()))
                .filter(progress -> isTo(by, progress.message()))
                .max(Comparator.comparing(MessageProgress::since))
                .map(MessageProgress::message);
    }

    /** Messages that nobody has been sent yet. */
    List<Message> waiting() {
        return all().stream()
                .filter(progress -> progress.state() == MailState.QUEUED)
                .map(MessageProgress::message)
                .toList();
    }

    /** Whether it is settled already, so that no draft of it is needed. */
    boolean isSettled(MessageId id) {
        return history.get(id.text())
                .filter(progress -> progress.state() != MailState.QUEUED && progress.state() != MailState.WITHDRAWN)
                .isPresent();
    }

    private List<MessageProgress> all() {
        return history.all().stream()
                .filter(progress -> progress.message().workbook().equals(workbook))
                .toList();
    }

    private static boolean isTo(MailAddress recipient, Message message) {
        return message.address()
                .toLowerCase(Locale.ROOT)
                .equals(recipient.toString().toLowerCase(Locale.ROOT));
    }
}
