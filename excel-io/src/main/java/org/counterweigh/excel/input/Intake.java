package org.counterweigh.excel.input;

import org.counterweigh.findings.Checked;
import org.counterweigh.firm.FirmData;

/** What came of reading a file. */
public sealed interface Intake {

    /** The file is a workbook; its findings may still stop it. */
    record Read(Checked<FirmData> checked) implements Intake {}

    /** The file is no workbook that can be read; {@code sentence} tells its owner why. */
    record Unreadable(String sentence) implements Intake {}
}
