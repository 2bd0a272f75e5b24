package org.counterweigh.cli.sending;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.Line;
import org.counterweigh.cli.journal.MailHistory;

/** An output folder as somebody who sends from it sees it. */
final class MailFolder {

    private MailFolder() {}

    /** Refuses a folder that is none, before anything is made in it. */
    static void require(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError(ExitCode.USAGE, "There is no folder " + folder + ".");
        }
    }

    /** What a folder that nobody holds says of its messages. */
    static MailHistory history(Path folder) {
        require(folder);
        return history(folder, Journal.of(folder));
    }

    static MailHistory history(Path folder, List<Line> lines) {
        var history = MailHistory.of(lines);
        if (history.all().isEmpty()) {
            throw hasDrafts(folder) ? unknownDrafts(folder) : noDrafts(folder);
        }
        return history;
    }

    private static UserError unknownDrafts(Path folder) {
        return new UserError(
                ExitCode.USAGE,
                "There are drafts in " + folder + ", but the journal that says which of them were sent is gone."
                        + " Nothing was sent, so that nobody gets a message twice. Put " + Journal.FILE + " back from a"
                        + " copy, or send the drafts from your mail program.");
    }

    private static UserError noDrafts(Path folder) {
        return new UserError(
                ExitCode.NOTHING_TO_DO,
                "There are no drafts in " + folder + ". Make them with counterweigh batch INBOX --mail drafts.");
    }

    private static boolean hasDrafts(Path folder) {
        try (DirectoryStream<Path> firms = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path firm : firms) {
                if (Files.isDirectory(firm.resolve("mail")) && holdsDraft(firm.resolve("mail"))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UserError(ExitCode.UNREADABLE, "The folder " + folder + " cannot be read.", e);
        }
    }

    private static boolean holdsDraft(Path folder) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, "*.eml")) {
            return drafts.iterator().hasNext();
        }
    }
}
