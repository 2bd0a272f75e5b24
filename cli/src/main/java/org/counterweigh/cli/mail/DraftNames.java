package org.counterweigh.cli.mail;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.counterweigh.cli.files.SafeName;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;

/** Where the drafts of a firm lie: a file for each recipient, and none in the place of a message that has gone out. */
final class DraftNames {

    private static final String ENDING = ".eml";

    private final String folder;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param firm name of the firm's folder */
    DraftNames(String firm, MailHistory history) {
        this.folder = firm + "/mail/";
        history.all().stream()
                .filter(progress -> progress.message().draft().startsWith(folder))
                .filter(progress -> progress.state() != MailState.WITHDRAWN)
                .forEach(progress -> {
                    known.put(progress.message().id(), progress.message().draft());
                    taken.add(SafeName.folded(progress.message().draft()));
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
