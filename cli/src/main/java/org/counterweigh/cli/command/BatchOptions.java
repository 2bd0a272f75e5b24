package org.counterweigh.cli.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.cli.batch.BatchSettings;
import org.counterweigh.cli.batch.Mailing;
import org.counterweigh.cli.batch.Shard;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.run.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What every command that makes the reports of a folder accepts. */
final class BatchOptions {

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
            names = "--time-limit",
            paramLabel = "MINUTES",
            defaultValue = "30",
            description = "How long one workbook may take before it is given up; ${DEFAULT-VALUE} if not given.")
    private int minutes;

    @Option(
            names = "--formats",
            paramLabel = "LIST",
            split = ",",
            description = "Which of ${COMPLETION-CANDIDATES} to make; pdf, xlsx and json if not given.")
    private @Nullable Set<Format> formats;

    @Option(
            names = "--brand",
            paramLabel = "DIR",
            description = "Your own brand for every report, a folder like templates/brand.")
    private @Nullable Path brand;

    @Mixin
    private final SimulationOption simulation = new SimulationOption();

    @Mixin
    private final PasswordOption password = new PasswordOption();

    @Mixin
    private final EncryptOption encryption = new EncryptOption();

    @Option(
            names = "--mail",
            paramLabel = "WHAT",
            defaultValue = "none",
            description =
                    "For the people on sheet Recipients: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    @SuppressWarnings("NullAway.Init")
    private Mailing mailing;

    @Option(
            names = "--break-lock",
            description = "Go on though a run on another computer has left its name in the folder for the reports; only"
                    + " when it has ended.")
    private boolean breakLock;

    /**
     * What a batch is asked to do.
     *
     * @param shard the part of the workbooks that is done
     * @param force make every report again
     * @param command whose usage is shown where an option cannot be used
     */
    BatchSettings settings(Shard shard, boolean force, CommandLine command, Secrets secrets) {
        if (jobs < 1) {
            throw new ParameterException(command, "--jobs takes a whole number from 1 on.");
        }
        if (minutes < 1) {
            throw new ParameterException(command, "--time-limit takes a whole number of minutes from 1 on.");
        }
        return new BatchSettings(
                inbox,
                Optional.ofNullable(out).orElseGet(this::besideInbox),
                shard,
                jobs,
                Duration.ofMinutes(minutes),
                Optional.ofNullable(formats).orElse(Format.USUAL),
                mailing,
                Optional.ofNullable(brand),
                force,
                breakLock,
                password.from(secrets),
                encryption.from(secrets),
                simulation.settings());
    }

    private Path besideInbox() {
        Path whole = inbox.toAbsolutePath().normalize();
        return whole.resolveSibling(
                Optional.ofNullable(whole.getFileName()).map(Path::toString).orElse("inbox") + "-reports");
    }
}
