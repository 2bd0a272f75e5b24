package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.NamesInTurn;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.counterweigh.cli.portfolio.FindingsFile;
import org.counterweigh.cli.portfolio.IndexPage;
import org.counterweigh.cli.portfolio.SummaryFile;
import org.counterweigh.cli.run.Build;

/** One batch, while it holds its output folder: what has not changed is left, the rest is delivered, then all is listed. */
final class BatchRun {

    private final BatchSettings settings;
    private final Inbox inbox;
    private final ReportFolders folders;
    private final ReportMaker maker;
    private final Stopping stopping;
    private final BatchProgress progress;
    private final Fingerprints fingerprints;
    private final Map<Path, FileReport> told = new HashMap<>();

    BatchRun(
            BatchSettings settings,
            Inbox inbox,
            ReportFolders folders,
            ReportMaker maker,
            Stopping stopping,
            BatchProgress progress) {
        this.settings = settings;
        this.inbox = inbox;
        this.folders = folders;
        this.maker = maker;
        this.stopping = stopping;
        this.progress = progress;
        this.fingerprints = new Fingerprints(settings, Build.running().identity());
    }

    BatchReport report() throws InterruptedException {
        List<Path> workbooks = inbox.part(settings.shard());
        Map<Path, String> contents = leaveUnchanged(workbooks);
        Twins.ofContent(contents).forEach(progress::says);
        int unchanged = told.size();
        leaveUnfinished(left(workbooks));
        List<Path> toDo = left(workbooks);
        progress.starts(settings, toDo.size());
        if (unchanged > 0) {
            progress.says(unchanged + " of " + workbooks.size() + " workbooks have not changed; their reports stay as"
                    + " they are.");
        }
        deliver(
                toDo,
                Twins.copies(contents, name -> folders.before().latest(name).isPresent()));
        List<FileReport> reports = workbooks.stream()
                .flatMap(file -> Optional.ofNullable(told.get(file)).stream())
                .toList();
        int notDone = workbooks.size() - reports.size();
        return notDone > 0
                ? new BatchReport(settings.out(), reports, notDone, Optional.empty())
                : listed(reports, workbooks);
    }

    /** Those that nothing has been said of. */
    private List<Path> left(List<Path> workbooks) {
        return workbooks.stream().filter(file -> !told.containsKey(file)).toList();
    }

    /**
     * A workbook as it is now.
     *
     * @param reported what the journal says of it, where its reports would come out the same and are all there
     */
    private record Found(Path workbook, Fingerprints.Seen seen, Optional<Entry.Reported> reported) {}

    /** Leaves the workbooks whose reports would come out the same and are all there; gives the contents of all. */
    private Map<Path, String> leaveUnchanged(List<Path> workbooks) {
        Map<Path, String> contents = new LinkedHashMap<>();
        for (Found found : workbooks.parallelStream().map(this::find).toList()) {
            contents.put(found.workbook, found.seen.content());
            found.reported.ifPresent(entry -> {
                folders.narrow(entry, found.seen.access());
                told.put(found.workbook, entry.report().saying(List.of("unchanged")));
            });
        }
        return contents;
    }

    private Found find(Path workbook) {
        Fingerprints.Seen seen = fingerprints.of(workbook);
        Optional<Entry.Reported> reported = settings.force()
                ? Optional.empty()
                : folders.before()
                        .latest(String.valueOf(workbook.getFileName()))
                        .filter(entry -> isUnchanged(entry, seen.fingerprint()));
        return new Found(workbook, seen, reported);
    }

    /** A file that could not be read is tried again, since another password may open it. */
    private boolean isUnchanged(Entry.Reported entry, String fingerprint) {
        FileReport report = entry.report();
        return (report.status() == Status.DONE || report.status() == Status.HAS_ERRORS)
                && Fingerprints.isDone(entry.fingerprint(), fingerprint)
                && !folders.before().isWithdrawn(report.file())
                && folders.isWhole(entry);
    }

    private void leaveUnfinished(List<Path> workbooks) throws InterruptedException {
        for (Path workbook : Arrivals.unfinished(workbooks)) {
            String name = String.valueOf(workbook.getFileName());
            Optional<FileReport> earlier = folders.before().latest(name).map(Entry.Reported::report);
            told.put(
                    workbook,
                    new FileReport(
                            name,
                            Status.UNFINISHED,
                            earlier.map(FileReport::firm).orElse(""),
                            earlier.map(FileReport::folder).orElse(""),
                            earlier.map(FileReport::files).orElse(List.of()),
                            "skipped; run the batch again when it has been copied.",
                            List.of(),
                            Optional.empty()));
            progress.says(name + " is still being written and has been skipped. Run the batch again when it has been"
                    + " copied.");
        }
    }

    private void deliver(List<Path> workbooks, Set<String> copies) {
        Set<String> taken = new LinkedHashSet<>(List.of(SummaryFile.FILE, FindingsFile.FILE, IndexPage.FILE));
        folders.nameInRoot(settings.inbox()).ifPresent(taken::add);
        told.values().forEach(report -> taken.add(report.folder()));
        var limit = new TimeLimit(settings.timeLimit());
        var delivery = new Delivery(
                maker,
                folders.messages(settings.mailing(), copies),
                folders,
                fingerprints,
                new NamesInTurn(taken),
                limit,
                settings.force());
        Map<String, Path> byName = new HashMap<>();
        workbooks.forEach(file -> byName.put(String.valueOf(file.getFileName()), file));
        new Workers(atATime(workbooks.size()), limit, stopping, progress)
                .run(workbooks, delivery)
                .forEach(report -> told.put(byName.getOrDefault(report.file(), Path.of("")), report));
    }

    /** As many as asked for, or as many as there is room for. */
    private int atATime(int workbooks) {
        var runtime = Runtime.getRuntime();
        int fit = AtATime.of(settings, runtime.maxMemory(), runtime.availableProcessors());
        if (fit < Math.min(settings.jobs(), workbooks)) {
            progress.says(fit + " at a time, not " + settings.jobs() + ": memory and processors of this computer have"
                    + " room for no more.");
        }
        return fit;
    }

    private BatchReport listed(List<FileReport> reports, List<Path> workbooks) {
        var portfolio = new Portfolio(folders, maker.ownBrand(), fingerprints.ofRun());
        Optional<String> problem = Optional.empty();
        try {
            withdraw(reports);
            folders.clear().forEach(progress::says);
            Twins.ofFirm(reports).forEach(progress::says);
            portfolio.publish(reports, workbooks).forEach(progress::says);
        } catch (UserError error) {
            // What was done with the workbooks is told all the same.
            problem = Optional.of(error.sentence());
            progress.says(error.sentence());
        }
        return new BatchReport(settings.out(), reports, 0, problem);
    }

    /** Notes the workbooks that have gone since the last run. */
    private void withdraw(List<FileReport> reports) {
        List<String> away = reports.stream()
                .filter(report -> report.status() == Status.GONE)
                .map(FileReport::file)
                .toList();
        for (Entry.Reported entry : folders.before().latest()) {
            String file = entry.report().file();
            boolean gone = !inbox.has(file) || away.contains(file);
            if (gone && !folders.before().isWithdrawn(file)) {
                folders.withdraw(file);
                if (folders.isThere(entry)) {
                    progress.says(file + " is no longer in the inbox. What was made of it stays in "
                            + entry.report().folder() + " and is listed so; delete that folder if nobody needs it.");
                }
            }
        }
    }
}
