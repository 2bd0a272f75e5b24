package org.counterweigh.cli.batch;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.NamesInTurn;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.files.Publication;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.counterweigh.cli.portfolio.IndexPage;
import org.counterweigh.cli.portfolio.SummaryFile;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.WorkbookEvaluator;

/** Turns an inbox of workbooks into a folder of reports; no workbook is in the way of another. */
public final class Batch {

    private final WorkbookEvaluator evaluator;
    private final Map<Format, Renderer> renderers;
    private final Stopping stopping;

    @Inject
    Batch(WorkbookEvaluator evaluator, Map<Format, Renderer> renderers, Stopping stopping) {
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
        refuseOneFolderForBoth(settings);
        Inbox inbox = Inbox.of(settings.inbox());
        inbox.remarks().forEach(progress::says);
        BrandedOutput brand = settings.ownBrand().orElseGet(BrandedOutput::shipped);
        brand.findings().forEach(finding -> progress.says("Brand: " + finding.place() + ": " + finding.problem()));
        if (inbox.workbooks().isEmpty()) {
            throw new UserError(
                    ExitCode.NOTHING_TO_DO,
                    "There is no workbook (.xlsx) in " + settings.inbox() + ". Make one with: counterweigh template");
        }
        try (OutputFolder out = OutputFolder.hold(settings.out())) {
            List<FileReport> reports = reports(inbox.workbooks(), settings, progress, out);
            keepFolders(reports, out, progress);
            int notDone = inbox.workbooks().size() - reports.size();
            if (notDone > 0) {
                return new BatchReport(settings.out(), reports, notDone);
            }
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(SummaryFile.FILE, SummaryFile.bytes(brand, reports, inbox.workbooks()));
            files.put(IndexPage.FILE, IndexPage.bytes(brand, reports));
            Publication.publish(out.root(), files, List.of());
            return new BatchReport(settings.out(), reports, 0);
        }
    }

    private static void refuseOneFolderForBoth(BatchSettings settings) {
        Path out = settings.out().toAbsolutePath().normalize();
        if (out.equals(settings.inbox().toAbsolutePath().normalize())) {
            throw new UserError(
                    ExitCode.USAGE, "The reports cannot go into the inbox itself. Choose another folder with --out.");
        }
    }

    private List<FileReport> reports(
            List<Path> workbooks, BatchSettings settings, BatchProgress progress, OutputFolder out) {
        var delivery = new Delivery(
                evaluator, renderers, settings, out, new NamesInTurn(Set.of(SummaryFile.FILE, IndexPage.FILE)));
        progress.starts(settings, workbooks.size());
        return new Workers(settings.jobs(), stopping, progress).run(workbooks, delivery::deliver);
    }

    /** Takes away the reports of workbooks that now have another folder, unless another workbook has taken it over. */
    private void keepFolders(List<FileReport> reports, OutputFolder out, BatchProgress progress) {
        try (Journal journal = Journal.open(out, Clock.systemUTC())) {
            Map<String, String> earlier = folders(journal);
            for (FileReport report : reports) {
                if (report.status() == Status.FAULT || report.status() == Status.NOT_WRITTEN) {
                    continue;
                }
                Optional.ofNullable(earlier.get(report.file()))
                        .filter(old -> reports.stream().noneMatch(other -> out.isSame(old, other.folder())))
                        .filter(old -> Files.isDirectory(out.folder(old)))
                        .ifPresent(old -> takeAway(report, old, out, progress));
                journal.append(new Entry.Reported("", report, Map.of()));
            }
        }
    }

    private void takeAway(FileReport report, String old, OutputFolder out, BatchProgress progress) {
        Publication.publish(out.folder(old), Map.of(), Delivery.ownNames(old));
        progress.says("The earlier report of " + report.file() + " in " + old + " has been taken away; it is now in "
                + report.folder() + ".");
    }

    private static Map<String, String> folders(Journal journal) {
        Map<String, String> folders = new HashMap<>();
        journal.lines().forEach(line -> {
            if (line.entry() instanceof Entry.Reported reported) {
                folders.put(reported.report().file(), reported.report().folder());
            }
        });
        return folders;
    }
}
