package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.counterweigh.cli.batch.Batch;
import org.counterweigh.cli.batch.BatchLog;
import org.counterweigh.cli.batch.BatchOnScreen;
import org.counterweigh.cli.batch.BatchSettings;
import org.counterweigh.cli.batch.Mailing;
import org.counterweigh.cli.batch.Shard;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.run.Build;
import org.counterweigh.cli.sending.SendOrder;
import org.counterweigh.cli.sending.Sending;
import org.counterweigh.cli.watch.BatchRound;
import org.counterweigh.cli.watch.Pace;
import org.counterweigh.cli.watch.Round;
import org.counterweigh.cli.watch.SendingRound;
import org.counterweigh.cli.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes reports whenever a workbook arrives. */
@Command(
        name = "watch",
        header = "Watches a folder, and makes the reports of a workbook whenever one arrives or changes.",
        description = {
            "",
            "A workbook is taken when it has stopped changing. What has not changed is left, as in a batch. Runs until"
                    + " it is stopped, by Ctrl-C or by the system.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class WatchCommand implements Callable<Integer> {

    private final Batch batch;
    private final Sending sending;
    private final Stopping stopping;
    private final Screen screen;
    private final Secrets secrets;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final BatchOptions options = new BatchOptions();

    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            defaultValue = "3",
            description = "How long nothing may have changed before reports are made; ${DEFAULT-VALUE} if not given.")
    private int settle;

    @Option(
            names = "--poll",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How often to look where the system tells of no changes, as on many network drives;"
                    + " ${DEFAULT-VALUE} if not given.")
    private int poll;

    @Mixin
    private final VerboseOption verbose = new VerboseOption();

    @Inject
    WatchCommand(Batch batch, Sending sending, Stopping stopping, Screen screen, Secrets secrets) {
        this.batch = batch;
        this.sending = sending;
        this.stopping = stopping;
        this.screen = screen;
        this.secrets = secrets;
    }

    @Override
    public Integer call() {
        if (settle < 0 || poll < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--settle takes whole seconds from 0 on, --poll from 1 on.");
        }
        BatchSettings settings = options.settings(Shard.WHOLE, false, spec.commandLine(), secrets);
        if (!Files.isDirectory(settings.inbox())) {
            throw new UserError(ExitCode.USAGE, "There is no folder " + settings.inbox() + ".");
        }
        if (settings.mailing() == Mailing.SEND) {
            sending.requireSettings(SendOrder.USUAL);
        }
        return stopping.heeding(() -> watch(settings)).code();
    }

    private ExitCode watch(BatchSettings settings) {
        var shown = new BatchLog(
                new BatchOnScreen(screen),
                verbose.heard(screen),
                Build.running().identity(),
                Clock.systemUTC());
        var pace = new Pace(Duration.ofSeconds(settle), Duration.ofSeconds(poll));
        Round round = new BatchRound(batch, settings, shown);
        if (settings.mailing() == Mailing.SEND) {
            round = new SendingRound(round, sending, settings.out());
        }
        screen.say("Watching " + settings.inbox() + ". Reports go to " + settings.out() + ". Stop with Ctrl-C.");
        try {
            new Watch(settings.inbox(), settings.out(), pace, stopping, round).untilStopped();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        screen.say("Stopped watching " + settings.inbox() + ".");
        return ExitCode.DONE;
    }
}
