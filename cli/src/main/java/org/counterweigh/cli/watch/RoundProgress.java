package org.counterweigh.cli.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.counterweigh.cli.batch.BatchProgress;
import org.counterweigh.cli.batch.BatchSettings;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.FileReport.Status;

/** Shows how the batches of a watch go on, and says once what every batch would say again. */
final class RoundProgress implements BatchProgress {

    private final BatchProgress shown;
    private Set<String> before = new HashSet<>();
    private Set<String> said = new HashSet<>();
    private int done;
    private int withReport;

    RoundProgress(BatchProgress shown) {
        this.shown = shown;
    }

    /** Another batch begins. */
    synchronized void next() {
        before = said;
        said = new HashSet<>();
        done = 0;
        withReport = 0;
    }

    /** How many workbooks were done in this batch. */
    synchronized int done() {
        return done;
    }

    /** How many of those have a report. */
    synchronized int withReport() {
        return withReport;
    }

    @Override
    public void starts(BatchSettings settings, int workbooks) {
        shown.starts(settings, workbooks);
    }

    @Override
    public void begins(Path workbook) {
        shown.begins(workbook);
    }

    @Override
    public synchronized void done(FileReport report, Duration took) {
        done++;
        if (report.status() == Status.DONE) {
            withReport++;
        }
        shown.done(report, took);
    }

    @Override
    public synchronized void says(String sentence) {
        said.add(sentence);
        if (!before.contains(sentence)) {
            shown.says(sentence);
        }
    }

    @Override
    public void ends() {
        shown.ends();
    }
}
