package org.counterweigh.cli.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.cli.journal.MessageProgress;
import org.counterweigh.firm.MailAddress;

/** A message to its recipient: each step is in the journal before it is taken. */
final class RealDelivery implements Delivery {

    /** After a day of "later" it is no longer a delay. */
    private static final Duration GIVES_UP = Duration.ofHours(24);

    private final MessageProgress progress;
    private final MailAddress to;
    private final Instant now;
    private final DraftFolder drafts;
    private final MessageBytes format;
    private final Journal journal;

    /**
     * @param progress of a message whose address a server understands
     * @param now when this run began
     */
    RealDelivery(MessageProgress progress, Instant now, DraftFolder drafts, MessageBytes format, Journal journal) {
        this.progress = progress;
        this.to = MailAddress.of(progress.message().address()).orElseThrow();
        this.now = now;
        this.drafts = drafts;
        this.format = format;
        this.journal = journal;
    }

    @Override
    public Message message() {
        return progress.message();
    }

    @Override
    public MailAddress to() {
        return to;
    }

    @Override
    public byte[] bytes() throws NotSendable {
        return format.of(
                drafts.read(message()), message(), progress.firstTried().orElse(now));
    }

    @Override
    public void begins() {
        write(MailState.SENDING, "");
    }

    @Override
    public void bodyBegins() {
        write(MailState.BODY, "");
    }

    @Override
    public Outcome ends(Outcome outcome) {
        Outcome kept = outcome.isPutOff() && isTooLong() ? givenUp(outcome) : outcome;
        state(kept).ifPresent(state -> write(state, kept.words()));
        return kept;
    }

    /** Where nothing of it has reached a server there is nothing to remember: it waits as before. */
    private static Optional<MailState> state(Outcome outcome) {
        return Optional.ofNullable(
                switch (outcome.kind()) {
                    case TAKEN -> MailState.SENT;
                    case REFUSED -> MailState.REFUSED;
                    case PUT_OFF, PUT_OFF_AND_CLOSED -> MailState.QUEUED;
                    case UNCERTAIN -> MailState.UNCERTAIN;
                    case NOT_BEGUN -> null;
                });
    }

    private boolean isTooLong() {
        return progress.putOffSince()
                .filter(first -> Duration.between(first, now).compareTo(GIVES_UP) >= 0)
                .isPresent();
    }

    private static Outcome givenUp(Outcome putOff) {
        return new Outcome(Outcome.Kind.REFUSED, "put off for more than 24 hours, last with: " + putOff.words());
    }

    private void write(MailState state, String words) {
        journal.append(new Entry.Mailed(message().id(), state, words));
    }
}
