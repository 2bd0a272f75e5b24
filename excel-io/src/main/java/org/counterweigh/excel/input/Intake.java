package org.counterweigh.excel.input;

import java.util.Optional;
import org.counterweigh.findings.Checked;
import org.counterweigh.firm.FirmData;

/** What came of reading a file. */
public sealed interface Intake {

    /**
     * The file is a workbook; its findings may still stop it.
     *
     * @param firmName of the sheet of the firm, whatever else is wrong; empty where none is typed
     * @param holdsTimeEntries whether the workbook itself says what people did when
     */
    record Read(Checked<FirmData> checked, Optional<String> firmName, boolean holdsTimeEntries) implements Intake {}

    /** The file is no workbook that can be read; {@code sentence} tells its owner why. */
    record Unreadable(String sentence) implements Intake {}
}
