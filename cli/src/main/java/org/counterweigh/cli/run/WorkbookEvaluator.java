package org.counterweigh.cli.run;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.cli.console.ReadingBar;
import org.counterweigh.cli.console.Screen;
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

    /** What comes of the file as it is now. */
    public WorkbookResult evaluate(Path file, Passwords passwords, SimulationSettings settings) {
        return evaluate(file, passwords, settings, Progress.SILENT);
    }

    /** As {@link #evaluate(Path, Passwords, SimulationSettings)}, with a bar while a long sheet is read. */
    public WorkbookResult evaluate(Path file, Passwords passwords, SimulationSettings settings, Screen screen) {
        var bar = new ReadingBar(screen, String.valueOf(file.getFileName()));
        try {
            return evaluate(file, passwords, settings, bar);
        } finally {
            bar.erase();
        }
    }

    private WorkbookResult evaluate(Path file, Passwords passwords, SimulationSettings settings, Progress progress) {
        String digest = digest(file);
        String before = digest + bills(file);
        var source = new SourceFile(String.valueOf(file.getFileName()), digest, toolVersion);
        Intake intake = reader.read(file, passwords, progress);
        if (intake instanceof Intake.Unreadable unreadable) {
            return new WorkbookResult.Unreadable(source, unreadable.sentence());
        }
        WorkbookResult result = evaluate((Intake.Read) intake, source, file, settings);
        return before.equals(digest(file) + bills(file))
                ? result
                : new WorkbookResult.Unreadable(
                        source, "The file was changed while it was read. Save it, then run again.");
    }

    private WorkbookResult evaluate(Intake.Read read, SourceFile source, Path file, SimulationSettings settings) {
        Optional<FirmData> data = read.checked().value();
        List<Finding> findings = new ArrayList<>(read.checked().findings());
        if (data.isEmpty()) {
            return new WorkbookResult.Stopped(source, read.firmName(), findings);
        }
        var brand = BrandedOutput.named(data.get().firm().presentation().brand(), file);
        findings.addAll(brand.findings());
        return new WorkbookResult.Evaluated(source, evaluator.evaluate(data.get(), findings, settings), brand);
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
