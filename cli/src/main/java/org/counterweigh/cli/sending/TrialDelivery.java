package org.counterweigh.cli.sending;

import java.time.Instant;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.firm.MailAddress;

/** A copy of a message to the sender's own address; the message itself waits as before. */
record TrialDelivery(
        Message message, MailAddress to, Instant now, DraftFolder drafts, MessageBytes format, Journal journal)
        implements Delivery {

    @Override
    public byte[] bytes() throws NotSendable {
        return format.trial(drafts.read(message), message, to, now);
    }

    @Override
    public void begins() {
        // A trial that is lost is made again; nothing hangs on it.
    }

    @Override
    public void bodyBegins() {
        // As before.
    }

    @Override
    public Outcome ends(Outcome outcome) {
        if (outcome.fate() == Fate.SENT) {
            journal.append(new Entry.Tried(message.id(), to.toString()));
        }
        return outcome;
    }
}
