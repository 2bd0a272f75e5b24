package org.counterweigh.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.files.Access;
import org.counterweigh.cli.files.Digest;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.ReportHistory;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.portfolio.IndexPage;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.cli.run.Build;

/**
 * One page and one list of the firms of several output folders. The reports stay where they are, and are linked to from there.
 *
 * @param parts the output folders, as so many batches left them
 * @param out where page and list come
 * @param brand of both
 */
public record Join(List<Path> parts, Path out, Optional<Path> brand) {

    /** Makes both, where they are not as they should be already. */
    public BatchReport run(Consumer<String> says) {
        Set<Path> real = real();
        Optional<BrandedOutput> ownBrand = brand.map(BrandedOutput::of);
        try (OutputFolder held = OutputFolder.hold(out);
                Journal journal = Journal.open(held, Clock.systemUTC())) {
            if (real.contains(held.root())) {
                throw new UserError(
                        ExitCode.USAGE, "The joined list cannot go into a part (" + out + "). Choose another --out.");
            }
            List<FileReport> reports = new ArrayList<>();
            real.forEach(part -> reports.addAll(reports(part, held.root())));
            reports.sort(Comparator.comparing(FileReport::file));
            twice(reports).forEach(says);
            String fingerprint = Digest.of(List.of(
                    Build.running().identity(), brand.map(Digest::ofFolder).orElse("")));
            Access access = Access.common(real.stream()
                    .map(part -> part.resolve(IndexPage.FILE))
                    .filter(Files::exists)
                    .toList());
            new Portfolio(new ReportFolders(held, journal), ownBrand, fingerprint)
                    .publish(reports, List.of(), access)
                    .forEach(says);
            return new BatchReport(out, reports, 0, Optional.empty());
        }
    }

    private Set<Path> real() {
        Set<Path> real = new LinkedHashSet<>();
        for (Path part : parts) {
            if (!Files.isRegularFile(part.resolve(Journal.FILE))) {
                throw new UserError(
                        ExitCode.USAGE,
                        part + " is not a folder that a batch has made. Run the batch of that part first.");
            }
            OutputFolder.refuseWhereHeld(part);
            try {
                real.add(part.toRealPath());
            } catch (IOException e) {
                throw new UserError(ExitCode.UNREADABLE, "The folder " + part + " cannot be read.", e);
            }
        }
        return real;
    }

    /** What a part has, with the way to it from the joined list. */
    private static List<FileReport> reports(Path part, Path from) {
        var history = ReportHistory.of(Journal.of(part));
        return history.latest().stream()
                .filter(entry -> entry.outputs().keySet().stream().anyMatch(path -> Files.exists(part.resolve(path))))
                .map(entry -> history.isWithdrawn(entry.report().file())
                        ? Portfolio.withdrawn(entry.report(), entry.report().files())
                        : entry.report())
                .map(report -> report.in(way(from, part) + "/" + report.folder()))
                .toList();
    }

    private static String way(Path from, Path part) {
        try {
            return from.relativize(part).toString().replace('\\', '/');
        } catch (IllegalArgumentException anotherDrive) {
            throw new UserError(
                    ExitCode.USAGE,
                    "No link leads from " + from + " to " + part + ", which is on another drive. Choose an --out on the"
                            + " same drive.",
                    anotherDrive);
        }
    }

    /** Workbooks that more than one part has, as when the parts were not cut alike. */
    private static List<String> twice(List<FileReport> reports) {
        Map<String, FileReport> first = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (FileReport report : reports) {
            FileReport other = first.putIfAbsent(report.file(), report);
            if (other != null) {
                said.add(report.file() + " is listed twice: it has a report in " + other.folder() + " and in "
                        + report.folder() + ". Were all parts run with the same number of parts?");
            }
        }
        return said;
    }
}
