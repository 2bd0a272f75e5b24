package org.counterweigh.cli.batch;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterweigh.cli.batch.FileReport.Status;
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.ProgressBar;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.NamesInTurn;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.files.Publication;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.WorkbookEvaluator;

/** Turns an inbox of workbooks into a folder of reports; no workbook is in the way of another. */
public final class Batch {

    /** The list of all firms as a workbook. */
    public static final String SUMMARY = "summary.xlsx";

    /** The same list as a page with links. */
    public static final String INDEX = "index.html";

    private final WorkbookEvaluator evaluator;
    private final Map<Format, Renderer> renderers;
    private final Screen screen;

    @Inject
    Batch(WorkbookEvaluator evaluator, Map<Format, Renderer> renderers, Screen screen) {
        this.evaluator = evaluator;
        this.renderers = renderers;
        this.screen = screen;
    }

    /** Does what is asked, and says what became of each workbook, in the order of their names. */
    public BatchReport run(BatchSettings settings) {
        refuseOneFolderForBoth(settings);
        Inbox inbox = Inbox.of(settings.inbox());
        inbox.remarks().forEach(screen::say);
        BrandedOutput brand = settings.ownBrand().orElseGet(BrandedOutput::shipped);
        brand.findings().forEach(finding -> screen.say("Brand: " + finding.place() + ": " + finding.problem()));
        if (inbox.workbooks().isEmpty()) {
            throw new UserError(
                    ExitCode.NOTHING_TO_DO,
                    "There is no workbook (.xlsx) in " + settings.inbox() + ". Make one with: counterweigh template");
        }
        try (OutputFolder out = OutputFolder.hold(settings.out())) {
            List<FileReport> reports = reports(inbox.workbooks(), settings, out);
            Journal journal = keepFolders(reports, out);
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(SUMMARY, SummaryFile.bytes(brand, reports, inbox.workbooks()));
            files.put(INDEX, IndexPage.bytes(brand, reports));
            files.put(Journal.FILE, journal.bytes());
            Publication.publish(out.root(), files, List.of());
            return new BatchReport(settings.out(), reports);
        }
    }

    private static void refuseOneFolderForBoth(BatchSettings settings) {
        Path out = settings.out().toAbsolutePath().normalize();
        if (out.equals(settings.inbox().toAbsolutePath().normalize())) {
            throw new UserError(
                    ExitCode.USAGE, "The reports cannot go into the inbox itself. Choose another folder with --out.");
        }
    }

    private List<FileReport> reports(List<Path> workbooks, BatchSettings settings, OutputFolder out) {
        var delivery = new Delivery(evaluator, renderers, settings, out, new NamesInTurn(Set.of(SUMMARY, INDEX)));
        var progress = new ProgressBar(screen, workbooks.size());
        ExecutorService workers = Executors.newFixedThreadPool(settings.jobs());
        try {
            List<Future<FileReport>> asked = new ArrayList<>();
            for (Path workbook : workbooks) {
                int turn = asked.size();
                asked.add(workers.submit(() -> delivery.deliver(workbook, turn)));
            }
            List<FileReport> reports = new ArrayList<>();
            for (Future<FileReport> one : asked) {
                FileReport report = one.get();
                reports.add(report);
                progress.done(line(report));
            }
            return reports;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A workbook ended the batch", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static String line(FileReport report) {
        String findings = report.status() == Status.HAS_ERRORS || report.status() == Status.DONE
                ? " (" + FindingText.counts(report.findings()) + ")"
                : "";
        String message = report.message().isEmpty() ? "" : ": " + report.message();
        return report.file() + "  " + report.status().words() + findings + message;
    }

    /** Takes away the reports of workbooks that now have another folder, unless another workbook has taken it over. */
    private Journal keepFolders(List<FileReport> reports, OutputFolder out) {
        Journal earlier = Journal.in(out);
        Map<String, String> now = new HashMap<>();
        for (FileReport report : reports) {
            if (report.status() != Status.FAULT && report.status() != Status.NOT_WRITTEN) {
                now.put(report.file(), report.folder());
            }
        }
        now.forEach((file, folder) -> Optional.ofNullable(earlier.folders().get(file))
                .filter(old -> reports.stream().noneMatch(report -> out.isSame(old, report.folder())))
                .filter(old -> Files.isDirectory(out.folder(old)))
                .ifPresent(old -> {
                    Publication.publish(out.folder(old), Map.of(), Delivery.ownNames(old));
                    screen.say("The earlier report of " + file + " in " + old + " has been taken away; it is now in "
                            + folder + ".");
                }));
        return earlier.with(now);
    }
}
