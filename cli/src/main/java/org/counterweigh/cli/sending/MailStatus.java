package org.counterweigh.cli.sending;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        List<MessageProgress> queued = history.in(MailState.QUEUED);
        Map<String, List<MessageProgress>> groups = new LinkedHashMap<>();
        groups.put("uncertain", history.in(MailState.UNCERTAIN));
        groups.put("refused", history.in(MailState.REFUSED));
        groups.put(
                "held",
                queued.stream().filter(progress -> held(progress).isPresent()).toList());
        groups.put(
                "waiting",
                queued.stream().filter(progress -> held(progress).isEmpty()).toList());
        groups.put("sent", history.in(MailState.SENT));
        groups.put("withdrawn", history.in(MailState.WITHDRAWN));
        List<String> lines = new ArrayList<>();
        groups.forEach((word, there) -> there.forEach(progress -> lines.add(line(ids, word, progress))));
        lines.add(groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> group.getValue().size() + " " + group.getKey())
                .collect(Collectors.joining(", ", "", ".")));
        return lines;
    }

    private String line(ShortIds ids, String word, MessageProgress progress) {
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
                word,
                MINUTE.format(progress.since().atZone(zone)),
                Addressee.of(progress.message()),
                words);
    }

    /** Why a message that waits is held, whatever the mail settings allow; those are read only to send. */
    private static Optional<String> held(MessageProgress progress) {
        return progress.state() == MailState.QUEUED
                ? Selection.reason(progress, AllowList.EVERYBODY)
                : Optional.empty();
    }

    /** Somebody has to look at what is uncertain. */
    public ExitCode exit() {
        return history.in(MailState.UNCERTAIN).isEmpty() ? ExitCode.DONE : ExitCode.MAIL_UNCERTAIN;
    }
}
