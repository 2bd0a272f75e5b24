package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.OneLine;
import org.counterweigh.cli.files.LogFile;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.run.Format;

/**
 * Keeps a log of a batch in its output folder: what was asked, and how each workbook went and how long it took. Nothing that
 * stands in a cell is logged, and a batch that has nothing to do leaves the log as it is.
 */
public final class BatchLog implements BatchProgress {

    /** Its name in the output folder. */
    public static final String FILE = "counterweigh.log";

    private final BatchProgress shown;
    private final boolean verbose;
    private final String version;
    private final Clock clock;
    private Optional<LogFile> file = Optional.empty();
    private String heading = "";

    /**
     * @param shown what a person or a program sees of the batch
     * @param verbose whether that is told what is logged, too
     * @param version of the program, as it is logged
     */
    public BatchLog(BatchProgress shown, boolean verbose, String version, Clock clock) {
        this.shown = shown;
        this.verbose = verbose;
        this.version = version;
        this.clock = clock;
    }

    @Override
    public synchronized void starts(BatchSettings settings, int workbooks) {
        shown.starts(settings, workbooks);
        file = Optional.of(new LogFile(settings.out().resolve(FILE)));
        heading = now() + " start " + version + ", Java " + Runtime.version() + ": " + workbooks + " workbooks of "
                + settings.inbox() + ", " + settings.jobs() + " at a time, formats "
                + settings.formats().stream().sorted().map(Format::name).collect(Collectors.joining(" "))
                + ", " + settings.simulation().samples() + " simulations, seed "
                + settings.simulation().seed();
    }

    @Override
    public void begins(Path workbook) {
        shown.begins(workbook);
    }

    @Override
    public synchronized void done(FileReport report, Duration took) {
        if (!heading.isEmpty()) {
            add(heading);
            heading = "";
        }
        String message = switch (report.status()) {
            case DONE, HAS_ERRORS -> FindingText.counts(report.findings());
            case UNREADABLE, UNFINISHED, GONE, WITHDRAWN, NOT_WRITTEN, FAULT -> report.message();
        };
        log(report.status() + " " + report.file() + " in " + took.toMillis() + " ms: " + message);
        shown.done(report, took);
    }

    @Override
    public void says(String sentence) {
        shown.says(sentence);
    }

    @Override
    public synchronized void ends() {
        if (heading.isEmpty() && file.isPresent()) {
            log("end");
        }
        shown.ends();
    }

    private void log(String words) {
        add(now() + " " + words);
    }

    private void add(String line) {
        file.ifPresent(log -> log.add(OneLine.of(line)));
        if (verbose) {
            shown.says(line);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
