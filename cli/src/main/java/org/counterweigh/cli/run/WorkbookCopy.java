package org.counterweigh.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.firm.Firm;
import org.counterweigh.report.SourceFile.Copy;
import org.counterweigh.report.SourceFile.Enclosed;
import org.counterweigh.report.SourceFile.Reason;
import org.counterweigh.report.SourceFile.Withheld;

/** Whether a workbook goes with its report, and the bytes that go. */
record WorkbookCopy(Path file) {

    private static final long LARGEST = 10L << 20;

    /** Taken while the workbook is read, so that the report carries the file it was made of. */
    Copy of(Firm firm, Intake.Read read) {
        if (!firm.presentation().attachWorkbook()) {
            return new Withheld(Reason.SETTING);
        }
        if (read.holdsTimeEntries()) {
            return new Withheld(Reason.TIME_ENTRIES);
        }
        try {
            if (Files.size(file) > LARGEST) {
                return new Withheld(Reason.TOO_LARGE);
            }
            byte[] bytes = Files.readAllBytes(file);
            return new Enclosed(() -> bytes.clone());
        } catch (IOException gone) {
            // A file that went away meanwhile is noticed by its digest, and nothing is made of what was read.
            return new Enclosed(() -> {
                throw new UncheckedIOException("The workbook cannot be read again: " + file, gone);
            });
        }
    }
}
