package org.counterweigh.excel.input;

import java.nio.file.Path;
import java.util.Optional;
import org.counterweigh.excel.input.cell.Context;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.stored.StoredResults;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.counterweigh.findings.Checked;
import org.counterweigh.firm.Defaults;
import org.counterweigh.firm.FirmData;
import org.counterweigh.gate.GateRules;

/** Reads a workbook whole, and tells every problem of it at once. */
public final class WorkbookReader {

    private final Schema schema;
    private final Defaults defaults;

    /** @param rules name the regulators and obligations that a workbook may mention */
    public WorkbookReader(GateRules rules, Defaults defaults) {
        this.schema = Schema.read().with(rules);
        this.defaults = defaults;
    }

    /** What the workbook says; a file that is none is told in a sentence. */
    public Intake read(Path file) {
        return read(file, Passwords.NONE, Progress.SILENT);
    }

    /** As {@link #read(Path)}, for a file that may be protected; tells how far it has come with a long sheet of time entries. */
    public Intake read(Path file, Passwords passwords, Progress progress) {
        Opening opening = WorkbookFile.open(file, passwords);
        if (opening instanceof Opening.Unreadable unreadable) {
            return new Intake.Unreadable(unreadable.sentence());
        }
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            var context = new Context(schema, defaults);
            var sheets = new Sheets(workbook, file, context);
            var book = new FirmBook(sheets, context, progress);
            FirmData read = book.data();
            new StoredResults(workbook, context.findings().formulas())
                    .finding()
                    .ifPresent(found -> context.findings()
                            .insteadOf(context.findings().formulas().places(), found));
            FirmData data = book.asked(read);
            ForeignContentFindings.report(workbook, context.findings());
            return new Intake.Read(
                    Checked.unlessStopped(context.findings().all(), () -> data),
                    Optional.of(data.firm().name().strip()).filter(name -> !name.isEmpty()),
                    sheets.holdTimeEntries());
        }
    }
}
