package org.counterweigh.cli.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the journal says of each message, in the order in which they were first queued. */
public final class MailHistory {

    private final Map<String, MessageProgress> messages = new LinkedHashMap<>();

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
            withdraw(message -> message.workbook().equals(withdrawn.file()), line.at());
        }
    }

    /** A message that was never tried gives way to a newer one; what was tried stays as it is. */
    private void take(Message message, Instant at) {
        withdraw(other -> isForTheSame(other, message) && !other.id().equals(message.id()), at);
        messages.merge(
                message.id(), MessageProgress.queued(message, at), (known, newer) -> isWaiting(known) ? newer : known);
    }

    private void withdraw(Predicate<Message> which, Instant at) {
        messages.replaceAll((id, progress) -> isWaiting(progress) && which.test(progress.message())
                ? progress.with(MailState.WITHDRAWN, "", at)
                : progress);
    }

    private static boolean isWaiting(MessageProgress progress) {
        return progress.settled().state() == MailState.QUEUED || progress.state() == MailState.WITHDRAWN;
    }

    private static boolean isForTheSame(Message one, Message other) {
        return one.workbook().equals(other.workbook()) && folded(one.address()).equals(folded(other.address()));
    }

    private static String folded(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
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
