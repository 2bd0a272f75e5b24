package org.counterweigh.cli.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterweigh.cli.files.Access;
import org.counterweigh.cli.files.Digest;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.ReportHistory;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.FileReport.Status;
import org.counterweigh.cli.portfolio.FileReportJson;
import org.counterweigh.cli.portfolio.FindingsFile;
import org.counterweigh.cli.portfolio.IndexPage;
import org.counterweigh.cli.portfolio.SummaryFile;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.report.json.Json;

/** The page and the workbooks about all firms of an output folder. */
record Portfolio(ReportFolders folders, Optional<BrandedOutput> ownBrand, String fingerprintOfRun) {

    /** Brings all up to date after a batch; says which files in their place were kept. */
    List<String> publish(List<FileReport> told, List<Path> workbooks) {
        return publish(listed(told), workbooks, Access.common(workbooks));
    }

    /** Brings all up to date, where they do not list these reports already. */
    List<String> publish(List<FileReport> listed, List<Path> workbooks, Access access) {
        Map<String, String> ways = ways(workbooks);
        String fingerprint = fingerprint(listed, ways);
        if (folders.isListed(fingerprint, access)) {
            return List.of();
        }
        BrandedOutput brand = ownBrand.orElseGet(BrandedOutput::shipped);
        Map<String, byte[]> files = new LinkedHashMap<>();
        LocalDate date = SummaryFile.date(listed, workbooks);
        files.put(SummaryFile.FILE, SummaryFile.bytes(brand, listed, date));
        files.put(FindingsFile.FILE, new FindingsFile(brand, ways).bytes(listed, date));
        files.put(IndexPage.FILE, IndexPage.bytes(brand, listed));
        return folders.publishList(fingerprint, files, access);
    }

    /** From the output folder to each workbook, by its name; none to another drive. */
    private Map<String, String> ways(List<Path> workbooks) {
        Map<String, String> ways = new TreeMap<>();
        workbooks.forEach(workbook ->
                way(workbook).ifPresent(way -> ways.put(String.valueOf(workbook.getFileName()), way)));
        return ways;
    }

    private Optional<String> way(Path workbook) {
        try {
            Path way = folders.out().root().relativize(Places.real(workbook));
            return Optional.of(way.toString().replace('\\', '/'));
        } catch (IllegalArgumentException onAnotherDrive) {
            return Optional.empty();
        }
    }

    private String fingerprint(List<FileReport> listed, Map<String, String> ways) {
        List<String> texts = new ArrayList<>(List.of(fingerprintOfRun));
        ways.forEach((workbook, way) -> texts.addAll(List.of(workbook, way)));
        listed.forEach(report -> texts.add(Json.line(json -> FileReportJson.write(json, report))));
        return Digest.of(texts);
    }

    /** What this run has to say, without the news of the day; then what is there of workbooks that are not in it. */
    private List<FileReport> listed(List<FileReport> told) {
        ReportHistory history = folders.now();
        Map<String, FileReport> listed = new LinkedHashMap<>();
        Set<String> inUse = new HashSet<>();
        for (FileReport report : told) {
            if (report.status() != Status.GONE) {
                listed.put(report.file(), isInJournal(report) ? lasting(report, history) : report);
                inUse.add(report.folder());
            }
        }
        Map<String, Entry.Reported> others = new HashMap<>();
        history.latest().forEach(entry -> others.put(entry.report().file(), entry));
        others.keySet().stream()
                .sorted()
                .filter(file -> !listed.containsKey(file))
                .forEach(file -> {
                    Entry.Reported entry = others.get(file);
                    if (entry != null
                            && folders.isThere(entry)
                            && !inUse.contains(entry.report().folder())) {
                        listed.put(file, history.isWithdrawn(file) ? withdrawn(entry.report()) : entry.report());
                    }
                });
        return List.copyOf(listed.values());
    }

    private static boolean isInJournal(FileReport report) {
        return switch (report.status()) {
            case DONE, HAS_ERRORS, UNREADABLE -> true;
            case UNFINISHED, GONE, WITHDRAWN, NOT_WRITTEN, FAULT -> false;
        };
    }

    private static FileReport lasting(FileReport report, ReportHistory history) {
        return history.latest(report.file()).map(Entry.Reported::report).orElse(report);
    }

    private FileReport withdrawn(FileReport report) {
        return withdrawn(report, folders.present(report.folder()));
    }

    /** A workbook that is no longer in the inbox, with what is left of its reports; its figures are of no present firm. */
    static FileReport withdrawn(FileReport report, List<String> files) {
        return new FileReport(
                report.file(),
                Status.WITHDRAWN,
                report.firm(),
                report.folder(),
                files,
                "",
                List.of(),
                Optional.empty());
    }
}
