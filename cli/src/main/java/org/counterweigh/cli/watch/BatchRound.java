package org.counterweigh.cli.watch;

import java.util.EnumSet;
import java.util.Set;
import org.counterweigh.cli.batch.Batch;
import org.counterweigh.cli.batch.BatchProgress;
import org.counterweigh.cli.batch.BatchReport;
import org.counterweigh.cli.batch.BatchSettings;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.FaultFile;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.portfolio.IndexPage;

/** One batch of the whole inbox, which leaves what has not changed. Whatever goes wrong is told, and the watch goes on. */
public final class BatchRound implements Round {

    /** What may be otherwise in a while, though the inbox is as it was. */
    private static final Set<ExitCode> PASSING =
            EnumSet.of(ExitCode.CANNOT_WRITE, ExitCode.HELD, ExitCode.UNREADABLE, ExitCode.USAGE);

    private final Batch batch;
    private final BatchSettings settings;
    private final RoundProgress progress;
    private boolean first = true;

    /** @param shown where the batches are shown */
    public BatchRound(Batch batch, BatchSettings settings, BatchProgress shown) {
        this.batch = batch;
        this.settings = settings;
        this.progress = new RoundProgress(shown);
    }

    @Override
    public boolean make() {
        progress.next();
        try {
            BatchReport report = batch.run(settings, progress);
            tell(report);
            return report.exit() != ExitCode.CANNOT_WRITE;
        } catch (UserError error) {
            if (first && error.exit() == ExitCode.USAGE) {
                throw error;
            }
            if (error.exit() != ExitCode.NOTHING_TO_DO) {
                says(error.sentence());
            }
            return !PASSING.contains(error.exit());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            says(FaultFile.report(fault));
            return true;
        } finally {
            first = false;
        }
    }

    @Override
    public void says(String sentence) {
        progress.says(sentence);
    }

    private void tell(BatchReport report) {
        if (report.notDone() > 0) {
            says("Stopped after " + report.files().size() + " of "
                    + (report.files().size() + report.notDone())
                    + " workbooks. Watch again to finish the rest.");
        } else if (progress.done() > 0) {
            says(progress.done() + (progress.done() == 1 ? " workbook" : " workbooks") + " done, "
                    + progress.withReport() + " with a report. Open first: "
                    + report.out().resolve(IndexPage.FILE));
        }
    }
}
