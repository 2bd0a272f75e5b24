package org.counterweigh.cli.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.sending.SendOrder;
import org.counterweigh.cli.sending.Sending;

/**
 * A round after which the drafts it left are sent.
 *
 * @param out where the round leaves them
 */
public record SendingRound(Round before, Sending sending, Path out) implements Round {

    @Override
    public boolean make() {
        boolean done = before.make();
        if (!Files.isDirectory(out)) {
            return done;
        }
        try {
            sending.send(out, SendOrder.USUAL, this::says);
            return done;
        } catch (UserError error) {
            says(error.sentence());
            return false;
        }
    }

    @Override
    public void says(String sentence) {
        before.says(sentence);
    }
}
