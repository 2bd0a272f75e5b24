package org.counterweigh.cli.batch;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.WorkbookEvaluator;

/** Turns an inbox of workbooks into a folder of reports, as often as it is asked to. */
public final class Batch {

    private final Provider<WorkbookEvaluator> evaluator;
    private final Map<Format, Renderer> renderers;
    private final Stopping stopping;

    @Inject
    Batch(Provider<WorkbookEvaluator> evaluator, Map<Format, Renderer> renderers, Stopping stopping) {
        this.evaluator = evaluator;
        this.renderers = renderers;
        this.stopping = stopping;
    }

    /** Does what is asked, and says what became of each workbook, in the order of their names. */
    public BatchReport run(BatchSettings settings, BatchProgress progress) {
        try {
            return told(settings, progress);
        } finally {
            progress.ends();
        }
    }

    private BatchReport told(BatchSettings settings, BatchProgress progress) {
        Inbox inbox = Inbox.of(settings.inbox());
        Places.of(settings).refuseReportsInInbox();
        Optional<BrandedOutput> ownBrand = settings.brand().map(BrandedOutput::of);
        ownBrand.ifPresent(brand -> brand.findings()
                .forEach(finding -> progress.says("Brand: " + finding.place() + ": " + finding.problem())));
        inbox.remarks().forEach(progress::says);
        if (inbox.workbooks().isEmpty()) {
            throw new UserError(
                    ExitCode.NOTHING_TO_DO,
                    "There is no workbook (.xlsx) in " + settings.inbox() + ". Make one with: counterweigh template");
        }
        try (OutputFolder out = hold(settings);
                Journal journal = Journal.open(out, Clock.systemUTC())) {
            if (journal.wasRepaired()) {
                progress.says("The last line of the journal was cut off by a crash and has been taken out; the rest is"
                        + " whole.");
            }
            var folders = new ReportFolders(out, journal);
            var maker = new ReportMaker(evaluator, renderers, settings, ownBrand);
            return new BatchRun(settings, inbox, folders, maker, stopping, progress).report();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static OutputFolder hold(BatchSettings settings) {
        return settings.takesOver() ? OutputFolder.takeOver(settings.out()) : OutputFolder.hold(settings.out());
    }
}
