package org.counterweigh.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTableTest {

    @TempDir
    Path folder;

    @Test
    void findings_stand_in_rows_gravest_first() throws IOException {
        Path file = folder.resolve("findings.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new FindingsTable(
                            "harbour.xlsx",
                            List.of(
                                    Finding.unlikely("Roles!I2", "95% is unusual.", "Check it."),
                                    Finding.stops("Roles!C2", "=cmd is text.", "Type a number.")))
                    .write(out);
        }

        try (Workbook workbook = ((Opening.Opened) WorkbookFile.open(file)).workbook()) {
            assertThat(WorkbookText.of(workbook)).isEqualTo("""
                [Findings]
                Findings
                harbour.xlsx: 1 to correct before a report can be made, 1 warnings, 0 defaults.
                |
                Severity | Place | What was found | What to do | Done
                Error | Roles!C2 | =cmd is text. | Type a number.
                Warning | Roles!I2 | 95% is unusual. | Check it.
                """);
            assertThat(workbook.sheets().get(0).cell(new Address(4, 2)).origin())
                    .isEqualTo(org.counterweigh.excel.workbook.Cell.Origin.TYPED);
        }
    }

    @Test
    void a_row_is_as_high_as_its_longest_text() throws IOException {
        var out = new ByteArrayOutputStream();
        new FindingsTable("harbour.xlsx", List.of(Finding.stops("Roles!C2", "It is text. ".repeat(20), "Mend it.")))
                .write(out);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(4).getHeightInPoints()).isGreaterThanOrEqualTo(5 * 15);
        }
    }
}
