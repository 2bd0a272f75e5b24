package org.counterweigh.excel.odd;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;

/** Any bytes for a file: a workbook or a sentence, and nothing thrown. */
class PackageFuzzTest {

    @FuzzTest(maxDuration = "10s")
    void a_file_is_a_workbook_or_a_sentence(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".xlsx");
        try {
            Files.write(file, bytes);
            if (WorkbookFile.open(file) instanceof Opening.Opened opened) {
                try (Workbook workbook = opened.workbook()) {
                    look(workbook);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void look(Workbook workbook) {
        workbook.names();
        workbook.foreignContent();
        for (Sheet sheet : workbook.sheets()) {
            sheet.complaint();
            sheet.merged();
            sheet.tables();
            for (int row = 0; row <= Math.min(sheet.lastRow(), 99); row++) {
                for (int column = 0; column <= Math.min(sheet.lastColumn(row), 99); column++) {
                    sheet.cell(new Address(row, column)).shown();
                }
            }
        }
    }
}
