package org.counterweigh.excel.odd;

import java.nio.file.Path;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;

/** Whether damage is told somewhere: of the file, of the sheet, or of A1. */
final class Damage {

    private Damage() {}

    static boolean told(Packed packed, Path folder) {
        return told(packed.in(folder));
    }

    static boolean told(Path file) {
        Opening opening = WorkbookFile.open(file);
        if (opening instanceof Opening.Unreadable unreadable) {
            return !unreadable.sentence().isBlank();
        }
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            Sheet sheet = workbook.sheets().get(0);
            return sheet.complaint().isPresent()
                    || sheet.cell(new Address(0, 0)).content() instanceof Content.Damaged;
        }
    }
}
