package org.counterweigh.cli.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * A message and how far it has come.
 *
 * @param words what was said of it last; empty where nothing was
 * @param since when it came to this state
 * @param firstTried when a server was first spoken to about it
 * @param putOffSince when a server first said to come again later, where no more than that was heard since
 */
public record MessageProgress(
        Message message,
        MailState state,
        String words,
        Instant since,
        Optional<Instant> firstTried,
        Optional<Instant> putOffSince) {

    static MessageProgress queued(Message message, Instant at) {
        return new MessageProgress(message, MailState.QUEUED, "", at, Optional.empty(), Optional.empty());
    }

    MessageProgress with(MailState next, String said, Instant at) {
        Optional<Instant> tried = next == MailState.SENDING ? firstTried.or(() -> Optional.of(at)) : firstTried;
        Optional<Instant> putOff = switch (next) {
            case QUEUED -> said.isEmpty() ? Optional.empty() : putOffSince.or(() -> Optional.of(at));
            case SENDING, BODY -> putOffSince;
            default -> Optional.empty();
        };
        return new MessageProgress(message, next, said, at, tried, putOff);
    }

    /** What it comes to where nothing more was written: nobody is at it any longer. */
    MessageProgress settled() {
        return switch (state) {
            case SENDING -> new MessageProgress(message, MailState.QUEUED, words, since, firstTried, putOffSince);
            case BODY -> with(MailState.UNCERTAIN, "the program was ended while the server had it", since);
            default -> this;
        };
    }
}
