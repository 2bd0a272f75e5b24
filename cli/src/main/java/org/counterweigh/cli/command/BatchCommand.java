package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterweigh.cli.batch.Batch;
import org.counterweigh.cli.batch.BatchEvents;
import org.counterweigh.cli.batch.BatchLog;
import org.counterweigh.cli.batch.BatchOnScreen;
import org.counterweigh.cli.batch.BatchProgress;
import org.counterweigh.cli.batch.BatchReport;
import org.counterweigh.cli.batch.BatchSettings;
import org.counterweigh.cli.batch.Mailing;
import org.counterweigh.cli.batch.Shard;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.run.Build;
import org.counterweigh.cli.sending.SendOrder;
import org.counterweigh.cli.sending.Sending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the reports of a whole inbox. */
@Command(
        name = "batch",
        header = "Makes the reports of every workbook in a folder.",
        description = {
            "",
            "Each workbook gets a folder with the name of its firm: a PDF, an Excel model and the result as JSON, or a"
                    + " list of findings where something has to be mended first. index.html, summary.xlsx and"
                    + " findings.xlsx show all firms.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class BatchCommand implements Callable<Integer> {

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
            names = "--shard",
            paramLabel = "K/N",
            description = "Only the K-th of N parts of the workbooks, for as many machines; join them with:"
                    + " counterweigh join.")
    private Optional<String> shard = Optional.empty();

    @Option(names = "--force", description = "Make every report again, also where nothing has changed.")
    private boolean force;

    @Option(
            names = "--json",
            description =
                    "For programs: the summary as JSON on standard output, and progress as a JSON object a line on"
                            + " standard error.")
    private boolean json;

    @Mixin
    private final VerboseOption verbose = new VerboseOption();

    @Inject
    BatchCommand(Batch batch, Sending sending, Stopping stopping, Screen screen, Secrets secrets) {
        this.batch = batch;
        this.sending = sending;
        this.stopping = stopping;
        this.screen = screen;
        this.secrets = secrets;
    }

    @Override
    public Integer call() {
        BatchSettings settings =
                options.settings(shard.map(Shard::of).orElse(Shard.WHOLE), force, spec.commandLine(), secrets);
        if (settings.mailing() == Mailing.SEND) {
            sending.requireSettings(SendOrder.USUAL);
        }
        return stopping.heeding(() -> run(settings)).code();
    }

    private ExitCode run(BatchSettings settings) {
        BatchProgress shown = json ? new BatchEvents(screen) : new BatchOnScreen(screen);
        var logged = new BatchLog(shown, verbose.heard(screen), Build.running().identity(), Clock.systemUTC());
        BatchReport report = batch.run(settings, logged);
        (json ? List.of(report.json()) : report.table()).forEach(screen.out()::println);
        if (settings.mailing() == Mailing.DRAFTS) {
            shown.says(
                    "Drafts for the people on sheet Recipients are in the folder mail of each firm. To see what would"
                            + " be sent: counterweigh send \"" + settings.out() + "\" --dry-run");
        }
        if (settings.mailing() != Mailing.SEND || report.notDone() > 0) {
            return report.exit();
        }
        ExitCode sent = sending.send(settings.out(), SendOrder.USUAL, json ? shown::says : screen.out()::println);
        return ExitCode.worst(List.of(report.exit(), sent));
    }
}
