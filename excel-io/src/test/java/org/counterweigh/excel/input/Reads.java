package org.counterweigh.excel.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;

/** Reads a workbook for a test. */
final class Reads {

    private Reads() {}

    static Checked<FirmData> read(Path file) {
        Intake intake = TestDefaults.reader().read(file);
        if (intake instanceof Intake.Read read) {
            return read.checked();
        }
        throw new AssertionError(((Intake.Unreadable) intake).sentence());
    }

    static List<Finding> findings(SampleBook book, Path folder, Severity severity) {
        return read(book.in(folder)).findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    static List<String> places(SampleBook book, Path folder, Severity severity) {
        return findings(book, folder, severity).stream().map(Finding::place).toList();
    }

    /** The one finding that stops the workbook. */
    static Finding stop(SampleBook book, Path folder) {
        List<Finding> stops = findings(book, folder, Severity.STOPS);
        if (stops.size() != 1) {
            throw new AssertionError("One finding was expected to stop: " + stops);
        }
        return stops.get(0);
    }

    static FirmData firm(SampleBook book, Path folder) {
        Checked<FirmData> checked = read(book.in(folder));
        Optional<FirmData> firm = checked.value();
        return firm.orElseThrow(() -> new AssertionError(checked.findings().toString()));
    }
}
