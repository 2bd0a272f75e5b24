package org.counterweigh.cli.run;

import com.google.common.base.Suppliers;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.cli.console.ReadingBar;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.files.Digest;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.timeentries.TimeEntries;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.report.SourceFile;
import org.counterweigh.report.fonts.FontMetrics;

/** Reads a workbook and evaluates it. */
public final class WorkbookEvaluator {

    private final WorkbookReader reader;
    private final Evaluator evaluator;
    private final String toolVersion;

    public WorkbookEvaluator(WorkbookReader reader, Evaluator evaluator, String toolVersion) {
        this.reader = reader;
        this.evaluator = evaluator;
        this.toolVersion = toolVersion;
    }

    /** What is made of the data of a firm once they are read. */
    private interface Study {
        WorkbookResult of(
                SourceFile source, Intake.Read read, FirmData data, List<Finding> findings, BrandedOutput brand);
    }

    /** What comes of the file as it is now. */
    public WorkbookResult evaluate(Path file, Passwords passwords, SimulationSettings settings) {
        return result(file, passwords, Progress.SILENT, evaluated(file, settings));
    }

    /** As {@link #evaluate(Path, Passwords, SimulationSettings)}, with a bar while a long sheet is read. */
    public WorkbookResult evaluate(Path file, Passwords passwords, SimulationSettings settings, Screen screen) {
        return result(file, passwords, screen, evaluated(file, settings));
    }

    /** What its owner should mend or fill in; nothing is simulated. */
    public WorkbookResult review(Path file, Passwords passwords, Screen screen) {
        return result(
                file,
                passwords,
                screen,
                (source, read, data, findings, brand) ->
                        new WorkbookResult.Reviewed(source, evaluator.review(data, findings), brand));
    }

    private Study evaluated(Path file, SimulationSettings settings) {
        return (source, read, data, findings, brand) -> new WorkbookResult.Evaluated(
                source.with(new WorkbookCopy(file).of(data.firm(), read)),
                content(source, file),
                evaluator.evaluate(data, findings, settings),
                brand);
    }

    private WorkbookResult result(Path file, Passwords passwords, Screen screen, Study study) {
        var bar = new ReadingBar(screen, String.valueOf(file.getFileName()));
        try {
            return result(file, passwords, bar, study);
        } finally {
            bar.erase();
        }
    }

    /** A file that changes while it is read is read once more. */
    private WorkbookResult result(Path file, Passwords passwords, Progress progress, Study study) {
        return unlessChanged(file, passwords, progress, study)
                .or(() -> unlessChanged(file, passwords, progress, study))
                .orElseGet(() -> new WorkbookResult.Unreadable(
                        source(file), "The file was changed while it was read. Save it, then run again."));
    }

    private Optional<WorkbookResult> unlessChanged(Path file, Passwords passwords, Progress progress, Study study) {
        SourceFile source = source(file);
        String before = source.sha256() + bills(file);
        Intake intake = reader.read(file, passwords, progress);
        WorkbookResult result = intake instanceof Intake.Unreadable unreadable
                ? new WorkbookResult.Unreadable(source, unreadable.sentence())
                : result((Intake.Read) intake, source, file, study);
        return Optional.of(result).filter(whole -> before.equals(digest(file) + bills(file)));
    }

    private SourceFile source(Path file) {
        return new SourceFile(String.valueOf(file.getFileName()), digest(file), toolVersion);
    }

    private static WorkbookResult result(Intake.Read read, SourceFile source, Path file, Study study) {
        Optional<FirmData> data = read.checked().value();
        List<Finding> findings = new ArrayList<>(read.checked().findings());
        if (data.isEmpty()) {
            return new WorkbookResult.Stopped(source, read.firmName(), findings);
        }
        var brand = BrandedOutput.named(data.get().firm().presentation().brand(), file);
        findings.addAll(brand.findings());
        findings.addAll(new SpeltNames(
                        data.get(),
                        Suppliers.memoize(() -> new FontMetrics(brand.look().typeface())))
                .findings());
        return study.of(source, read, data.get(), findings, brand);
    }

    /** Of the workbook alone where no bill lies beside it. */
    private static String content(SourceFile source, Path file) {
        List<String> bills = bills(file);
        return bills.isEmpty()
                ? source.sha256()
                : Digest.of(Stream.concat(Stream.of(source.sha256()), bills.stream())
                        .toList());
    }

    /** The bills beside a workbook, which are read with it. */
    private static List<String> bills(Path file) {
        return TimeEntries.of(Optional.empty(), file).bills().stream()
                .map(bill -> bill.getFileName() + " " + digest(bill))
                .toList();
    }

    /** Empty where the file cannot be opened; the reader has the sentence for that. */
    private static String digest(Path file) {
        try {
            return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
        } catch (IOException told) {
            return "";
        }
    }
}
