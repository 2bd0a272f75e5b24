package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of totals among the entries would count their hours once more. */
class EntryTotalsTest {

    private static final String HEADINGS = "Date | Matter | Timekeeper | Role | Task code | Hours";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2025-03-31 | Total | | | | 5",
        "2025-03-31 | | Summe | | | 5",
        "2025-03-31 | | | Totaal | | 5",
        "Total général | | | | | 5",
        " | M1 | Subtotal | | | 5"
    })
    void a_row_that_says_total_is_left_out_and_told(String total) {
        TimeEntries.Outcome outcome = Entries.in(folder)
                .sheet(
                        HEADINGS,
                        "2025-03-03 | M1 | Ann | Paralegal | L653 | 2",
                        "2025-03-20 | M1 | Bob | Paralegal | L653 | 3",
                        total);

        assertThat(Entries.record(outcome).hours()).isEqualTo(5);
        assertThat(Entries.problems(outcome)).contains("1 row adding up others was left out: F4.");
    }

    @Test
    void hours_that_are_a_sum_of_cells_are_no_entry_and_hours_that_are_struck_out_are_told() throws IOException {
        Path file = folder.resolve("firm.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Time entries");
            fill(sheet.createRow(0), "Date", "Role", "Task code").createCell(3).setCellValue("Hours");
            fill(sheet.createRow(1), "2025-03-03", "Paralegal", "L653")
                    .createCell(3)
                    .setCellValue(2);
            fill(sheet.createRow(2), "2025-03-04", "Paralegal", "L653")
                    .createCell(3)
                    .setCellFormula("6*0.5");
            fill(sheet.createRow(3), "2025-03-31", "Paralegal", "L653")
                    .createCell(3)
                    .setCellFormula("SUM(D2:D3)");
            XSSFFont font = book.createFont();
            font.setStrikeout(true);
            var struck = book.createCellStyle();
            struck.setFont(font);
            sheet.getRow(1).getCell(3).setCellStyle(struck);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }

        TimeEntries.Outcome outcome = Entries.in(folder).workbook(file);

        assertThat(Entries.record(outcome).hours()).isEqualTo(5);
        assertThat(Entries.problems(outcome))
                .contains("1 row adding up others was left out: D4.", "1 row struck out was counted all the same: D2.");
    }

    private static XSSFRow fill(XSSFRow row, String... texts) {
        for (int at = 0; at < texts.length; at++) {
            row.createCell(at).setCellValue(texts[at]);
        }
        return row;
    }
}
