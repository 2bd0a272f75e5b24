package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.ProgressBar;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.FileReport.Status;

/** Shows a person how a batch goes on. */
public final class BatchOnScreen implements BatchProgress {

    private final Screen screen;
    private ProgressBar bar;

    public BatchOnScreen(Screen screen) {
        this.screen = screen;
        this.bar = new ProgressBar(screen, 0);
    }

    @Override
    public void starts(BatchSettings settings, int workbooks) {
        bar = new ProgressBar(screen, workbooks);
    }

    @Override
    public void begins(Path workbook) {
        bar.begins(String.valueOf(workbook.getFileName()));
    }

    @Override
    public void done(FileReport report, Duration took) {
        bar.done(report.file(), line(report), report.status() != Status.DONE);
    }

    @Override
    public void says(String sentence) {
        screen.say(sentence);
    }

    @Override
    public void ends() {
        bar.ends();
    }

    private static String line(FileReport report) {
        String findings = report.status() == Status.HAS_ERRORS || report.status() == Status.DONE
                ? " (" + FindingText.counts(report.findings()) + ")"
                : "";
        String message = report.message().isEmpty() ? "" : ": " + report.message();
        return report.file() + "  " + report.status().words() + findings + message;
    }
}
