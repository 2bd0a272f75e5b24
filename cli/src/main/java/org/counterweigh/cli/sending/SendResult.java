package org.counterweigh.cli.sending;

import java.util.List;
import java.util.Optional;
import org.counterweigh.cli.journal.Message;

/**
 * What a run has come to.
 *
 * @param told each message of it
 * @param stop why it ended early; empty where it did not
 */
record SendResult(List<Told> told, Optional<String> stop) {

    /** A message, where it stands, and why. */
    record Told(Message message, Fate fate, String words) {

        /** As a line of progress. */
        String line() {
            String line = fate.word() + ": " + Addressee.of(message);
            return fate == Fate.SENT || words.isEmpty() ? line : line + ", " + words;
        }
    }

    List<Told> in(Fate fate) {
        return told.stream().filter(each -> each.fate() == fate).toList();
    }

    boolean has(Fate fate) {
        return !in(fate).isEmpty();
    }
}
