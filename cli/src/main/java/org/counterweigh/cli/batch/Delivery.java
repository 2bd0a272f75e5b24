package org.counterweigh.cli.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterweigh.cli.exitcode.FaultFile;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.Access;
import org.counterweigh.cli.files.NamesInTurn;
import org.counterweigh.cli.files.PlaceLost;
import org.counterweigh.cli.files.SafeName;
import org.counterweigh.cli.mail.DraftPlan;
import org.counterweigh.cli.portfolio.Answer;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.counterweigh.cli.run.WorkbookResult;
import org.counterweigh.findings.Finding;

/** Takes one workbook from the inbox to its folder of reports; whatever happens, what came of it is told. */
final class Delivery implements Workers.Work {

    private final ReportMaker maker;
    private final Messages messages;
    private final ReportFolders folders;
    private final Fingerprints fingerprints;
    private final NamesInTurn names;
    private final TimeLimit limit;
    private final boolean force;
    private volatile String lost = "";

    Delivery(
            ReportMaker maker,
            Messages messages,
            ReportFolders folders,
            Fingerprints fingerprints,
            NamesInTurn names,
            TimeLimit limit,
            boolean force) {
        this.maker = maker;
        this.messages = messages;
        this.folders = folders;
        this.fingerprints = fingerprints;
        this.names = names;
        this.limit = limit;
        this.force = force;
    }

    @Override
    public FileReport deliver(Path file, int turn) throws InterruptedException {
        String name = String.valueOf(file.getFileName());
        String stem = stem(name);
        try {
            if (!lost.isEmpty()) {
                return failed(name, Status.NOT_WRITTEN, claim(turn, stem), "not tried, since " + lost);
            }
            String before = fingerprints.of(file).fingerprint();
            WorkbookResult result = maker.evaluate(file);
            if (!Files.exists(file)) {
                return failed(name, Status.GONE, claim(turn, stem), "");
            }
            String wished = SafeName.of(result.firm().orElse(stem), stem);
            String folder = claim(turn, folders.out().nameable(wished, stem));
            // Where it was changed meanwhile, nobody knows what the next run would find unchanged.
            Fingerprints.Seen after = fingerprints.of(file);
            String fingerprint = after.fingerprint().equals(before) ? before : "";
            return deliver(result, turn, folder, fingerprint, after.access());
        } catch (PlaceLost error) {
            lost = "nothing can be written to " + folders.out().root() + ".";
            return failed(name, Status.NOT_WRITTEN, claim(turn, stem), error.sentence());
        } catch (UserError error) {
            return failed(name, Status.NOT_WRITTEN, claim(turn, stem), error.sentence());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return failed(
                    name,
                    Status.FAULT,
                    claim(turn, stem),
                    FaultFile.report(folders.out().root(), fault));
        }
    }

    @Override
    public FileReport giveUp(Path file, int turn) {
        String name = String.valueOf(file.getFileName());
        names.forgo(turn);
        return failed(
                name,
                Status.FAULT,
                stem(name),
                "given up after " + limit.limit().toMinutes()
                        + " minutes. Give it more with --time-limit, or take fewer --samples.");
    }

    /** The name of the folder of a workbook whose firm is not known. */
    private String stem(String name) {
        return folders.out().nameable(SafeName.of(name.replaceFirst("(?i)\\.xls[xm]$", ""), "workbook"), "workbook");
    }

    private String claim(int turn, String wished) throws InterruptedException {
        limit.waits(turn);
        String folder = names.claim(turn, wished);
        limit.runs(turn);
        return folder;
    }

    private FileReport failed(String name, Status status, String folder, String sentence) {
        boolean earlier = status != Status.GONE && folders.hasResult(folder);
        String message = earlier ? sentence + " What is in " + folder + " is of an earlier run." : sentence;
        return new FileReport(name, status, "", folder, List.of(), message, List.of(), Optional.empty());
    }

    private FileReport deliver(WorkbookResult result, int turn, String folder, String fingerprint, Access access)
            throws InterruptedException {
        boolean replaces = folders.hasResult(folder);
        String sentence = result instanceof WorkbookResult.Unreadable unreadable ? unreadable.sentence() : "";
        List<Finding> findings = sentence.isEmpty()
                ? result.findings()
                : List.of(Finding.stops(result.source().name(), sentence, "Then run the batch again."));
        Map<String, byte[]> reports = result instanceof WorkbookResult.Evaluated evaluated
                ? maker.reports(evaluated, folder)
                : ReportMaker.list(result, findings, folder);
        DraftPlan plan = messages.plan(result, maker.ownBrand(), reports, folder);
        // The drafts before the result, which says that all is whole.
        Map<String, byte[]> files = Messages.files(plan, folder);
        files.putAll(reports);
        if (!limit.ends(turn)) {
            throw new InterruptedException("Given up meanwhile");
        }
        messages.withdraw(plan);
        List<String> news = publish(folder, files, access);
        messages.queue(plan);
        FileReport report = report(result, folder, present(folder, files), sentence, findings);
        folders.note(fingerprint, report, files);
        news.addAll(plan.remarks());
        if (replaces && report.status() != Status.DONE) {
            news.add("Its earlier report has been taken away.");
        }
        return report.saying(news);
    }

    private List<String> publish(String folder, Map<String, byte[]> files, Access access) {
        if (!force && folders.isUpToDate(folder, files, access)) {
            return new ArrayList<>(List.of("nothing has changed"));
        }
        return new ArrayList<>(folders.publish(folder, files, access));
    }

    /** The files of a firm that are there now: those just made, and none that this program made before. */
    private List<String> present(String folder, Map<String, byte[]> files) {
        Set<String> names = new TreeSet<>(folders.present(folder));
        names.addAll(files.keySet());
        return List.copyOf(names);
    }

    private static FileReport report(
            WorkbookResult result, String folder, List<String> files, String sentence, List<Finding> findings) {
        Status status = sentence.isEmpty() ? Status.HAS_ERRORS : Status.UNREADABLE;
        Optional<Answer> answer = Optional.empty();
        if (result instanceof WorkbookResult.Evaluated evaluated) {
            status = Status.DONE;
            answer = Optional.of(Answer.of(evaluated.evaluation(), evaluated.words()));
        }
        String firm = result.firm().orElse("");
        return new FileReport(result.source().name(), status, firm, folder, files, sentence, findings, answer);
    }
}
