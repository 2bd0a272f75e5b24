package org.counterweigh.excel.odd;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;

/** Any bytes for one part of a whole package: a workbook or a sentence, and nothing thrown. */
class PartsFuzzTest {

    private static final String[] PARTS = {
        Packed.BOOK, Packed.BOOK_LINKS, Packed.STYLES, Packed.SHEET, Packed.TEXTS, Packed.ROOT_LINKS
    };

    @FuzzTest(maxDuration = "10s")
    void a_package_with_one_odd_part_is_a_workbook_or_a_sentence(FuzzedDataProvider data) throws IOException {
        String part = data.pickValue(PARTS);
        byte[] bytes = data.consumeRemainingAsBytes();
        Path file = Files.createTempFile("fuzz", ".xlsx");
        try {
            Packed packed =
                    Packed.cell("t=\"s\" s=\"1\"", "<v>0</v>").texts("<t>a</t>").formats("0%");
            Files.write(file, packed.with(part, bytes).bytes());
            if (WorkbookFile.open(file) instanceof Opening.Opened opened) {
                try (Workbook workbook = opened.workbook()) {
                    workbook.names();
                    workbook.sheets().forEach(PartsFuzzTest::look);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void look(Sheet sheet) {
        sheet.complaint();
        sheet.cell(new Address(0, 0)).shown();
    }
}
