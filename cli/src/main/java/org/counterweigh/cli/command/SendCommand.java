package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.sending.MailStatus;
import org.counterweigh.cli.sending.Resolution;
import org.counterweigh.cli.sending.SendOrder;
import org.counterweigh.cli.sending.SendPreview;
import org.counterweigh.cli.sending.Sending;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends the drafts of a batch. */
@Command(
        name = "send",
        header = "Sends the drafts of a batch through your mail server.",
        customSynopsis = {
            "counterweigh send DIR [--send-corrections] [--settings FILE]",
            "       counterweigh send DIR --dry-run | --to-me ADDRESS | --status",
            "       counterweigh send DIR --resolve ID sent|unsent"
        },
        description = {
            "",
            "Each message goes out once: what was sent is not sent again, and what may or may not have arrived waits"
                    + " until you settle it. Try --dry-run and --to-me first. Settings: cli/docs/mail.md.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class SendCommand implements Callable<Integer> {

    private final Sending sending;
    private final SendPreview preview;
    private final Clock clock;
    private final Screen screen;
    private final Stopping stopping;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of reports, as batch makes it.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ArgGroup
    private @Nullable Instead instead;

    @Option(names = "--send-corrections", description = "Send messages that replace an earlier report as well.")
    private boolean corrections;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Mail settings; the usual place if not given, ~/.config/counterweigh/mail.properties.")
    private @Nullable Path settings;

    /** What is done instead of sending to the recipients. */
    static final class Instead {

        @Option(names = "--dry-run", description = "Show who would get what, and send nothing.")
        private boolean dryRun;

        @Option(
                names = "--to-me",
                paramLabel = "ADDRESS",
                description = "Send all messages to this address of yours, as a trial; they still wait for their"
                        + " recipients.")
        private @Nullable String toMe;

        @Option(names = "--status", description = "Show how far each message has come.")
        private boolean status;

        @Option(
                names = "--resolve",
                arity = "2",
                paramLabel = "ID sent|unsent",
                hideParamSyntax = true,
                description = "Settle a message that is uncertain or refused: sent, or unsent and to be sent again.")
        private List<String> resolve = List.of();
    }

    @Inject
    SendCommand(Sending sending, SendPreview preview, Clock clock, Screen screen, Stopping stopping) {
        this.sending = sending;
        this.preview = preview;
        this.clock = clock;
        this.screen = screen;
        this.stopping = stopping;
    }

    @Override
    public Integer call() {
        Instead asked = Optional.ofNullable(instead).orElseGet(Instead::new);
        var order = new SendOrder(Optional.ofNullable(settings), Optional.ofNullable(asked.toMe), corrections);
        if (asked.dryRun) {
            preview.lines(folder, order).forEach(screen.out()::println);
            return ExitCode.DONE.code();
        }
        if (asked.status) {
            var status = MailStatus.of(folder, clock.getZone());
            status.lines().forEach(screen.out()::println);
            return status.exit().code();
        }
        if (!asked.resolve.isEmpty()) {
            resolve(asked.resolve);
            return ExitCode.DONE.code();
        }
        return stopping.heeding(() -> sending.send(folder, order)).code();
    }

    /** Settles messages, each given by its name and what is known of it. */
    private void resolve(List<String> pairs) {
        for (int at = 0; at < pairs.size(); at += 2) {
            screen.out().println(resolution(pairs.get(at + 1)).settle(folder, pairs.get(at), clock));
        }
    }

    private Resolution resolution(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "sent" -> Resolution.SENT;
            case "unsent" -> Resolution.UNSENT;
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "--resolve takes the name of a message and sent or unsent, not " + word + ".");
        };
    }
}
