package org.counterweigh.cli.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.MessageProgress;
import org.counterweigh.cli.sending.SendResult.Told;
import org.counterweigh.firm.MailAddress;

/**
 * Which of the waiting messages a run is for.
 *
 * @param chosen those it sends
 * @param held those it does not send as they are
 * @param corrections those that wait for somebody to ask for them
 * @param later those beyond the most of one run
 */
record Selection(
        List<MessageProgress> chosen, List<Told> held, List<MessageProgress> corrections, List<MessageProgress> later) {

    static Selection of(MailHistory history, AllowList allow, int max, boolean withCorrections) {
        var selection = new Selection(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (MessageProgress progress : history.in(MailState.QUEUED)) {
            Optional<String> reason = reason(progress, allow);
            if (reason.isPresent()) {
                selection.held.add(new Told(progress.message(), Fate.HELD, reason.get()));
            } else if (progress.message().replaces().isPresent() && !withCorrections) {
                selection.corrections.add(progress);
            } else {
                (selection.chosen.size() < max ? selection.chosen : selection.later).add(progress);
            }
        }
        return selection;
    }

    /** Why a message that waits is held, if it is. */
    static Optional<String> reason(MessageProgress progress, AllowList allow) {
        Optional<MailAddress> address = MailAddress.of(progress.message().address());
        if (address.isEmpty()) {
            return Optional.of("this is not one address a mail server understands; correct it in sheet Recipients");
        }
        if (!allow.allows(address.get())) {
            return Optional.of("this address is outside allow in the mail settings");
        }
        return progress.message()
                .question()
                .map(question -> question.words()
                        + "; correct the figure, or enter it on the sheet Confirmed, and run the batch again");
    }
}
