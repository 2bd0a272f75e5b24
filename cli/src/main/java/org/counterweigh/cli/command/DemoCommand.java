package org.counterweigh.cli.command;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterweigh.cli.batch.Batch;
import org.counterweigh.cli.batch.BatchOnScreen;
import org.counterweigh.cli.batch.BatchReport;
import org.counterweigh.cli.batch.BatchSettings;
import org.counterweigh.cli.batch.Mailing;
import org.counterweigh.cli.batch.Shard;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.files.Publication;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.run.Format;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.templates.TemplateFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the whole way on made-up firms. */
@Command(
        name = "demo",
        header = "Shows it on made-up firms: copies them and runs a batch on them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class DemoCommand implements Callable<Integer> {

    private static final int JOBS = 2;
    private static final Duration TIME_LIMIT = Duration.ofMinutes(30);
    private static final String EXAMPLES = "examples/";

    private final Batch batch;
    private final Stopping stopping;
    private final TemplateFolder templates;
    private final Screen screen;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "counterweigh-demo",
            description = "Where to; a folder ${DEFAULT-VALUE} if not given.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Inject
    DemoCommand(Batch batch, Stopping stopping, TemplateFolder templates, Screen screen) {
        this.batch = batch;
        this.stopping = stopping;
        this.templates = templates;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return stopping.heeding(this::show).code();
    }

    private ExitCode show() {
        Path inbox = folder.resolve("inbox");
        Publication.publish(inbox, workbooks(), List.of());
        screen.say("Sample workbooks of invented firms are in " + inbox + ". Nothing is mailed.");
        var settings = new BatchSettings(
                inbox,
                folder.resolve("reports"),
                Shard.WHOLE,
                JOBS,
                TIME_LIMIT,
                Format.USUAL,
                Mailing.NONE,
                Optional.empty(),
                false,
                false,
                Passwords.NONE,
                Optional.empty(),
                SimulationSettings.USUAL);
        BatchReport report = batch.run(settings, new BatchOnScreen(screen));
        report.table().forEach(screen.out()::println);
        report.files().stream()
                .filter(file -> file.status() == FileReport.Status.HAS_ERRORS)
                .forEach(file -> screen.out()
                        .println(file.file() + " is broken on purpose, to show findings: "
                                + report.out()
                                        .resolve(file.folder())
                                        .resolve(file.files().get(0))));
        screen.out().println("Next: counterweigh template");
        return report.exit() == ExitCode.HAS_ERRORS ? ExitCode.DONE : report.exit();
    }

    /** The workbooks of {@code templates/examples}, kept there beside the text that people can read and compare. */
    private Map<String, byte[]> workbooks() {
        Map<String, byte[]> workbooks = new LinkedHashMap<>();
        templates
                .text(EXAMPLES + "index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(name -> workbooks.put(name + ".xlsx", templates.bytes(EXAMPLES + name + ".xlsx")));
        return workbooks;
    }
}
