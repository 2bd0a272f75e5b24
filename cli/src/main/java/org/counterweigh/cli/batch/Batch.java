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
import org.counterweigh.cli.console.FindingText;
import org.counterweigh.cli.console.ProgressBar;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.FaultFile;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.NamesInTurn;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.files.Publication;
import org.counterweigh.cli.files.SafeName;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.Review;
import org.counterweigh.cli.run.Reviewer;

/** Turns an inbox of workbooks into a folder of reports; no workbook is in the way of another. */
public final class Batch {

    /** The list of all firms as a workbook. */
    public static final String SUMMARY = "summary.xlsx";

    /** The same list as a page with links. */
    public static final String INDEX = "index.html";

    private final Reviewer reviewer;
    private final Map<Format, Renderer> renderers;
    private final Screen screen;

    @Inject
    Batch(Reviewer reviewer, Map<Format, Renderer> renderers, Screen screen) {
        this.reviewer = reviewer;
        this.renderers = renderers;
        this.screen = screen;
    }

    /** Does what is ordered, and says what became of each workbook, in the order of their names. */
    public BatchReport run(Order order) {
        refuseOneFolderForBoth(order);
        Inbox inbox = Inbox.of(order.inbox());
        inbox.remarks().forEach(screen::say);
        order.house().findings().forEach(finding -> screen.say("Brand: " + finding.place() + ": " + finding.problem()));
        if (inbox.workbooks().isEmpty()) {
            throw new UserError(
                    ExitCode.NOTHING_TO_DO,
                    "There is no workbook (.xlsx) in " + order.inbox() + ". Make one with: counterweigh template");
        }
        try (OutputFolder out = OutputFolder.hold(order.out())) {
            List<FileReport> reports = reports(inbox.workbooks(), order, out);
            DeliveryRecord ledger = keepFolders(reports, out);
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(SUMMARY, new SummaryFile(order.house()).bytes(reports, inbox.workbooks()));
            files.put(INDEX, new IndexPage(order.house()).bytes(reports));
            files.put(DeliveryRecord.FILE, ledger.bytes());
            Publication.publish(out.root(), files, List.of());
            return new BatchReport(order.out(), reports);
        }
    }

    private static void refuseOneFolderForBoth(Order order) {
        if (order.out()
                .toAbsolutePath()
                .normalize()
                .equals(order.inbox().toAbsolutePath().normalize())) {
            throw new UserError(
                    ExitCode.USAGE, "The reports cannot go into the inbox itself. Choose another folder with --out.");
        }
    }

    private List<FileReport> reports(List<Path> workbooks, Order order, OutputFolder out) {
        var delivery = new Delivery(renderers, order, out);
        var names = new NamesInTurn(Set.of(SUMMARY, INDEX));
        var progress = new ProgressBar(screen, workbooks.size());
        ExecutorService workers = Executors.newFixedThreadPool(order.jobs());
        try {
            List<Future<FileReport>> asked = new ArrayList<>();
            for (int turn = 0; turn < workbooks.size(); turn++) {
                var task = new Task(workbooks.get(turn), order, turn, names, delivery, out);
                asked.add(workers.submit(task::report));
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
    private DeliveryRecord keepFolders(List<FileReport> reports, OutputFolder out) {
        DeliveryRecord earlier = DeliveryRecord.in(out);
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

    /** One workbook on its way through a worker. */
    private final class Task {
        private final Path file;
        private final Order order;
        private final int turn;
        private final NamesInTurn names;
        private final Delivery delivery;
        private final OutputFolder out;

        Task(Path file, Order order, int turn, NamesInTurn names, Delivery delivery, OutputFolder out) {
            this.file = file;
            this.order = order;
            this.turn = turn;
            this.names = names;
            this.delivery = delivery;
            this.out = out;
        }

        FileReport report() throws InterruptedException {
            Review review;
            try {
                review = reviewer.review(file, order.passwords(), order.drawing());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                return failed(Status.FAULT, names.claim(turn, stem()), FaultFile.tell(out.root(), fault));
            }
            String folder = names.claim(turn, SafeName.of(review.firm().orElse(stem()), stem()));
            try {
                return delivery.deliver(review, folder);
            } catch (UserError trouble) {
                return failed(Status.NOT_WRITTEN, folder, trouble.sentence());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                return failed(Status.FAULT, folder, FaultFile.tell(out.root(), fault));
            }
        }

        private FileReport failed(Status status, String folder, String sentence) {
            boolean earlier = Files.exists(out.folder(folder).resolve(Format.JSON.file(folder)));
            String message = earlier ? sentence + " What is in " + folder + " is of an earlier run." : sentence;
            return new FileReport(name(), status, "", folder, List.of(), message, List.of(), Optional.empty());
        }

        private String name() {
            return String.valueOf(file.getFileName());
        }

        private String stem() {
            return SafeName.of(name().replaceFirst("(?i)\\.xls[xm]$", ""), "workbook");
        }
    }
}
