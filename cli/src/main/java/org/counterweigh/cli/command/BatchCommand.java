package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.sending.SendOrder;
import org.counterweigh.cli.sending.Sending;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the reports of a whole inbox. */
@Command(
        name = "batch",
        header = "Makes the reports of every workbook in a folder.",
        description = {
            "",
            "Each workbook gets a folder with the name of its firm: a PDF, an Excel model and the result as JSON, or a"
                    + " list of findings where something has to be mended first. index.html and summary.xlsx show all"
                    + " firms.",
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

    @Mixin
    private final PasswordOption password = new PasswordOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "INBOX", description = "Folder of workbooks (.xlsx); folders in it are not looked into.")
    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the reports; INBOX-reports if not given.")
    private @Nullable Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "2",
            description = "Workbooks at a time; ${DEFAULT-VALUE} if not given.")
    private int jobs;

    @Option(
            names = "--formats",
            paramLabel = "LIST",
            split = ",",
            description = "Which of ${COMPLETION-CANDIDATES} to make; all if not given.")
    private @Nullable Set<Format> formats;

    @Option(
            names = "--mail",
            paramLabel = "WHAT",
            defaultValue = "none",
            description =
                    "For the people on sheet Recipients: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    @SuppressWarnings("NullAway.Init")
    private Mailing mailing;

    @Option(
            names = "--brand",
            paramLabel = "DIR",
            description = "Your own brand for every report, a folder like templates/brand.")
    private @Nullable Path brand;

    @Mixin
    private final SimulationOption simulation = new SimulationOption();

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            description = "Only the K-th of N parts of the workbooks, for as many machines; join them with:"
                    + " counterweigh join.")
    private Optional<String> shard = Optional.empty();

    @Option(
            names = "--break-lock",
            description = "Go on though a run on another computer has left its name in the folder for the reports; only"
                    + " when it has ended.")
    private boolean breakLock;

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
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs takes a whole number from 1 on.");
        }
        var settings = new BatchSettings(
                inbox,
                Optional.ofNullable(out).orElseGet(this::besideInbox),
                shard.map(Shard::of).orElse(Shard.WHOLE),
                jobs,
                Optional.ofNullable(formats).orElseGet(() -> EnumSet.allOf(Format.class)),
                mailing,
                Optional.ofNullable(brand),
                force,
                breakLock,
                password.from(secrets),
                simulation.settings());
        if (mailing == Mailing.SEND) {
            sending.requireSettings(SendOrder.USUAL);
        }
        return stopping.heeding(() -> run(settings)).code();
    }

    private ExitCode run(BatchSettings settings) {
        BatchProgress shown = json ? new BatchEvents(screen) : new BatchOnScreen(screen);
        var logged = new BatchLog(shown, verbose.heard(screen), Build.running().identity(), Clock.systemUTC());
        BatchReport report = batch.run(settings, logged);
        (json ? List.of(report.json()) : report.table()).forEach(screen.out()::println);
        if (mailing != Mailing.SEND || report.notDone() > 0) {
            return report.exit();
        }
        ExitCode sent = sending.send(settings.out(), SendOrder.USUAL, json ? shown::says : screen.out()::println);
        return ExitCode.worst(List.of(report.exit(), sent));
    }

    private Path besideInbox() {
        Path whole = inbox.toAbsolutePath().normalize();
        return whole.resolveSibling(
                Optional.ofNullable(whole.getFileName()).map(Path::toString).orElse("inbox") + "-reports");
    }
}
