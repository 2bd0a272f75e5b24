package org.counterweigh.cli.sending;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.Message;
import org.counterweigh.cli.journal.MessageProgress;

/** Who would get what; nothing is sent, and no password is needed. */
public final class SendPreview {

    private final Environment environment;

    public SendPreview(Environment environment) {
        this.environment = environment;
    }

    public List<String> lines(Path folder, SendOrder order) {
        MailHistory history = MailFolder.history(folder);
        Optional<MailSettings> settings = SettingsReader.find(order.settings(), environment);
        AllowList allow = settings.map(MailSettings::allow).orElse(AllowList.EVERYBODY);
        int max = settings.map(MailSettings::max).orElse(Integer.MAX_VALUE);
        Selection selection = Selection.of(history, allow, max, order.corrections());
        var drafts = new DraftFolder(folder.toAbsolutePath().normalize());
        List<String> lines = new ArrayList<>();
        block(lines, "Would be sent", selection.chosen(), progress -> described(progress.message(), drafts));
        block(lines, "Left for the next run", selection.later(), SendPreview::named);
        block(lines, "Corrections; sent only with --send-corrections", selection.corrections(), SendPreview::named);
        block(lines, "Held", selection.held(), held -> List.of(Addressee.of(held.message()) + ": " + held.words()));
        return lines.isEmpty() ? List.of("Nothing is waiting to be sent.") : lines;
    }

    private static <T> void block(
            List<String> lines, String heading, List<T> all, Function<T, List<String>> description) {
        if (!all.isEmpty()) {
            lines.add(heading + " (" + all.size() + "):");
            all.stream().map(description).flatMap(List::stream).forEach(line -> lines.add("  " + line));
        }
    }

    private static List<String> named(MessageProgress progress) {
        return List.of(Addressee.of(progress.message()));
    }

    private static List<String> described(Message message, DraftFolder drafts) {
        String whom = Addressee.of(message);
        try {
            DraftSummary draft = DraftSummary.of(drafts.read(message));
            return List.of(whom, "    " + draft.subject(), "    " + draft.attached());
        } catch (NotSendable e) {
            return List.of(whom, "    held: " + e.reason());
        }
    }
}
