package org.counterweigh.cli.sending;

import java.util.List;
import java.util.Optional;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.cli.journal.MessageProgress;

/** Beginnings of message names, long enough to tell them apart and short enough to type. */
record ShortIds(int length) {

    private static final int SHORTEST = 8;

    static ShortIds of(MailHistory history) {
        List<String> all = history.all().stream()
                .map(progress -> progress.message().id())
                .sorted()
                .toList();
        int length = SHORTEST;
        for (int next = 1; next < all.size(); next++) {
            length = Math.max(length, 1 + shared(all.get(next - 1), all.get(next)));
        }
        return new ShortIds(length);
    }

    private static int shared(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return end;
    }

    String of(Message message) {
        return message.id().substring(0, Math.min(length, message.id().length()));
    }

    /** The one message whose name begins so. */
    static MessageProgress find(MailHistory history, String typed) {
        List<MessageProgress> found = history.all().stream()
                .filter(progress -> progress.message().id().startsWith(typed))
                .toList();
        return Optional.of(found)
                .filter(one -> one.size() == 1 && !typed.isEmpty())
                .map(one -> one.get(0))
                .orElseThrow(() -> new UserError(
                        ExitCode.USAGE,
                        (found.isEmpty() ? "There is no message " : "There are several messages ") + typed
                                + ". --status lists them all."));
    }
}
