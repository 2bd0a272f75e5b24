package org.counterweigh.cli.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.WorkbookFile;

/** The name of the firm in a workbook that has too many faults to be read as one. */
final class FirmNameCell {

    private static final int LAST_ROW = 60;

    private FirmNameCell() {}

    static Optional<String> in(Path file, Passwords passwords) {
        if (WorkbookFile.open(file, passwords) instanceof Opening.Opened opened) {
            try (var workbook = opened.workbook()) {
                return workbook.sheets().stream()
                        .filter(sheet -> sheet.name().strip().equalsIgnoreCase("Firm"))
                        .findFirst()
                        .flatMap(FirmNameCell::in);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> in(Sheet sheet) {
        return IntStream.rangeClosed(0, Math.min(LAST_ROW, sheet.lastRow()))
                .filter(row -> shown(sheet, row, 0).equalsIgnoreCase("Firm name"))
                .mapToObj(row -> shown(sheet, row, 1))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static String shown(Sheet sheet, int row, int column) {
        return sheet.cell(new Address(row, column)).shown();
    }
}
