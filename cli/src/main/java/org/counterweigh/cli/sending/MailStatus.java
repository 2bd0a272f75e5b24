package org.counterweigh.cli.sending;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweigh.cli.console.OneLine;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.journal.MailHistory;
import org.counterweigh.cli.journal.MailState;
import org.counterweigh.cli.journal.MessageProgress;

/** How far each message of an output folder has come. */
public record MailStatus(MailHistory history, ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);

    public static MailStatus of(Path folder, ZoneId zone) {
        return new MailStatus(MailFolder.history(folder), zone);
    }

    /** A line for each message, those that need a person first, and their numbers at the end. */
    public List<String> lines() {
        var ids = ShortIds.of(history);
        List<String> lines = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (MailState state : List.of(
                MailState.UNCERTAIN, MailState.REFUSED, MailState.QUEUED, MailState.SENT, MailState.WITHDRAWN)) {
            List<MessageProgress> there = history.in(state);
            there.forEach(progress -> lines.add(line(ids, progress)));
            if (!there.isEmpty()) {
                numbers.add(there.size() + " " + word(state));
            }
        }
        lines.add(String.join(", ", numbers) + ".");
        return lines;
    }

    private String line(ShortIds ids, MessageProgress progress) {
        String words = Optional.of(OneLine.of(progress.words()))
                .filter(said -> !said.isEmpty() && progress.state() != MailState.SENT)
                .or(() -> held(progress))
                .or(() -> Optional.of(Correction.of(progress.message())))
                .filter(said -> !said.isEmpty())
                .map(said -> ": " + said)
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%s  %-9s  %s  %s%s",
                ids.of(progress.message()),
                word(progress.state()),
                MINUTE.format(progress.since().atZone(zone)),
                Addressee.of(progress.message()),
                words);
    }

    /** Why a message that waits is not sent. */
    private static Optional<String> held(MessageProgress progress) {
        return progress.message()
                .question()
                .filter(question -> progress.state() == MailState.QUEUED)
                .map(question -> "drafted, not sent: " + question.words());
    }

    private static String word(MailState state) {
        return switch (state) {
            case QUEUED, SENDING -> "waiting";
            case UNCERTAIN, BODY -> "uncertain";
            case SENT -> "sent";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /** Somebody has to look at what is uncertain. */
    public ExitCode exit() {
        return history.in(MailState.UNCERTAIN).isEmpty() ? ExitCode.DONE : ExitCode.MAIL_UNCERTAIN;
    }
}
