package org.counterweigh.cli.journal;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the journal says of each message, in the order in which they were first queued. */
public final class MailHistory {

    private final Map<String, MessageProgress> messages = new LinkedHashMap<>();
    private final SetMultimap<Subject, String> bySubject = LinkedHashMultimap.create();

    /** What messages take each other's place about: one recipient's report of one workbook. */
    private record Subject(String workbook, String address) {
        static Subject of(Message message) {
            return new Subject(message.workbook(), message.address().strip().toLowerCase(Locale.ROOT));
        }
    }

    private MailHistory() {}

    public static MailHistory of(List<Line> lines) {
        var history = new MailHistory();
        lines.forEach(history::take);
        history.messages.replaceAll((id, progress) -> progress.settled());
        return history;
    }

    private void take(Line line) {
        if (line.entry() instanceof Entry.Queued queued) {
            take(queued.message(), line.at());
        } else if (line.entry() instanceof Entry.Mailed mailed) {
            messages.computeIfPresent(
                    mailed.id(), (id, progress) -> progress.with(mailed.state(), mailed.words(), line.at()));
        } else if (line.entry() instanceof Entry.Withdrawn withdrawn) {
            messages.values().stream()
                    .map(MessageProgress::message)
                    .filter(message -> message.workbook().equals(withdrawn.file()))
                    .toList()
                    .forEach(message -> withdraw(message.id(), line.at()));
        }
    }

    /** A message that was never tried gives way to a newer one; what was tried stays as it is. */
    private void take(Message message, Instant at) {
        Set<String> about = bySubject.get(Subject.of(message));
        about.forEach(earlier -> withdraw(earlier, at));
        about.add(message.id());
        messages.merge(
                message.id(), MessageProgress.queued(message, at), (known, newer) -> isWaiting(known) ? newer : known);
    }

    private void withdraw(String id, Instant at) {
        messages.computeIfPresent(
                id, (same, progress) -> isWaiting(progress) ? progress.with(MailState.WITHDRAWN, "", at) : progress);
    }

    private static boolean isWaiting(MessageProgress progress) {
        return progress.settled().state() == MailState.QUEUED || progress.state() == MailState.WITHDRAWN;
    }

    public List<MessageProgress> all() {
        return List.copyOf(messages.values());
    }

    public Optional<MessageProgress> get(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    public List<MessageProgress> in(MailState state) {
        return messages.values().stream()
                .filter(progress -> progress.state() == state)
                .toList();
    }
}
