package org.counterweigh.cli.mail;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.counterweigh.cli.files.SafeName;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.cli.journal.MessageProgress;

/** Where the drafts of a firm lie: a file for each recipient, and none in the place of a message that has gone out. */
final class DraftNames {

    private static final String ENDING = ".eml";

    private final String folder;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param firm name of the firm's folder
     * @param withdrawn messages that wait no longer, so that others take their places
     */
    DraftNames(String firm, MailHistory history, Collection<Message> withdrawn) {
        this.folder = firm + "/mail/";
        history.all().stream()
                .filter(progress -> progress.message().draft().startsWith(folder))
                .filter(progress -> progress.state() != MailState.WITHDRAWN)
                .map(MessageProgress::message)
                .filter(message -> !withdrawn.contains(message))
                .forEach(message -> {
                    known.put(message.id(), message.draft());
                    taken.add(SafeName.folded(message.draft()));
                });
    }

    /** The path of a message's draft, with {@code /} between its parts; the one it has already where it has one. */
    String path(MessageId id, String recipient) {
        return known.computeIfAbsent(id.text(), unknown -> free(SafeName.of(recipient, "recipient")));
    }

    private String free(String name) {
        String path = folder + name + ENDING;
        for (int again = 2; !taken.add(SafeName.folded(path)); again++) {
            path = folder + name + "-" + again + ENDING;
        }
        return path;
    }
}
