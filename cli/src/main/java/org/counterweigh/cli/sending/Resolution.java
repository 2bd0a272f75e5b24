package org.counterweigh.cli.sending;

import java.nio.file.Path;
import java.time.Clock;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.MessageProgress;

/** What a person knows of a message and the program cannot. */
public enum Resolution {
    /** It has arrived, or somebody sent it by hand. */
    SENT(MailState.SENT, "marked as sent"),
    /** It has not arrived; the next run sends it. */
    UNSENT(MailState.QUEUED, "waiting to be sent again");

    private final MailState state;
    private final String word;

    Resolution(MailState state, String word) {
        this.state = state;
        this.word = word;
    }

    /**
     * Writes into the journal how it is, and tells so.
     *
     * @param id of the message, or its first characters
     */
    public String settle(Path folder, String id, Clock clock) {
        MailFolder.require(folder);
        try (var held = OutputFolder.hold(folder);
                var journal = Journal.open(held, clock)) {
            MailHistory history = MailFolder.history(folder, journal.lines());
            MessageProgress progress = ShortIds.find(history, id);
            String whom = Addressee.of(progress.message());
            requireOpen(progress, whom);
            String said = this == SENT ? "settled by hand" : "";
            journal.append(new Entry.Mailed(progress.message().id(), state, said));
            return "The message to " + whom + " is " + word + ".";
        }
    }

    private static void requireOpen(MessageProgress progress, String whom) {
        if (progress.state() == MailState.SENT || progress.state() == MailState.WITHDRAWN) {
            throw new UserError(
                    ExitCode.USAGE,
                    progress.state() == MailState.SENT
                            ? "The message to " + whom + " was sent; it is not sent twice."
                            : "The message to " + whom + " gave way to a newer one or its workbook is gone.");
        }
    }
}
