package org.counterweigh.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.counterweigh.firm.SimulationSettings;
import org.counterweigh.report.SourceFile;

/** Reads a workbook and evaluates it. */
public final class Reviewer {

    private final WorkbookReader reader;
    private final Evaluator evaluator;
    private final String toolVersion;

    public Reviewer(WorkbookReader reader, Evaluator evaluator, String toolVersion) {
        this.reader = reader;
        this.evaluator = evaluator;
        this.toolVersion = toolVersion;
    }

    /** What comes of the file as it is now. */
    public Review review(Path file, Passwords passwords, SimulationSettings drawing) {
        return review(file, passwords, drawing, Progress.SILENT);
    }

    /** As {@link #review(Path, Passwords, SimulationSettings)}, with a bar while a long sheet is read. */
    public Review review(Path file, Passwords passwords, SimulationSettings drawing, Screen screen) {
        var bar = new ReadingBar(screen, String.valueOf(file.getFileName()));
        try {
            return review(file, passwords, drawing, bar);
        } finally {
            bar.erase();
        }
    }

    private Review review(Path file, Passwords passwords, SimulationSettings drawing, Progress progress) {
        String digest = digest(file);
        String before = digest + bills(file);
        Intake intake = reader.read(file, passwords, progress);
        var source = new SourceFile(String.valueOf(file.getFileName()), digest, toolVersion);
        if (intake instanceof Intake.Unreadable unreadable) {
            return new Review.Unreadable(source, unreadable.sentence());
        }
        Review review = review((Intake.Read) intake, source, drawing);
        return before.equals(digest(file) + bills(file))
                ? review
                : new Review.Unreadable(source, "The file was changed while it was read. Save it, then run again.");
    }

    private Review review(Intake.Read read, SourceFile source, SimulationSettings drawing) {
        List<Finding> findings = read.checked().findings();
        return read.checked()
                .value()
                .<Review>map(data -> new Review.Evaluated(source, evaluator.evaluate(data, findings, drawing)))
                .orElseGet(() -> new Review.Stopped(source, read.firmName(), findings));
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
            return Digest.of(file);
        } catch (IOException told) {
            return "";
        }
    }
}
