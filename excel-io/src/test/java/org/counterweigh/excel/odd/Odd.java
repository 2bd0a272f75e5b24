package org.counterweigh.excel.odd;

import java.nio.file.Path;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;

/** Opens an odd workbook for a test. */
final class Odd {

    private Odd() {}

    static Workbook open(Path file) {
        Opening opening = WorkbookFile.open(file);
        if (opening instanceof Opening.Opened opened) {
            return opened.workbook();
        }
        throw new AssertionError(((Opening.Unreadable) opening).sentence());
    }

    /** What A1 of the first sheet holds. */
    static Content a1(Packed packed, Path folder) {
        return at(packed, folder, 0, 0);
    }

    static Content at(Packed packed, Path folder, int row, int column) {
        return at(packed.in(folder), row, column);
    }

    static Content at(Path file, int row, int column) {
        try (Workbook workbook = open(file)) {
            Sheet sheet = workbook.sheets().get(0);
            sheet.complaint().ifPresent(complaint -> {
                throw new AssertionError(complaint);
            });
            Agreement.check(sheet);
            return sheet.cell(new Address(row, column)).content();
        }
    }

    /** Why the first sheet cannot be taken as it stands, or the whole file. */
    static String complaint(Packed packed, Path folder) {
        return complaint(packed.in(folder));
    }

    static String complaint(Path file) {
        Opening opening = WorkbookFile.open(file);
        if (opening instanceof Opening.Unreadable unreadable) {
            return unreadable.sentence();
        }
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            Sheet sheet = workbook.sheets().get(0);
            return sheet.complaint().orElseThrow(() -> new AssertionError("read without a complaint"));
        }
    }

    static String refusal(Path file) {
        Opening opening = WorkbookFile.open(file);
        if (opening instanceof Opening.Opened opened) {
            opened.workbook().close();
            throw new AssertionError("opened");
        }
        return ((Opening.Unreadable) opening).sentence();
    }
}
