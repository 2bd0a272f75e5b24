package org.counterweigh.excel.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.excel.input.Intake;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in for a blank is told where the figure would be typed. */
class BlankCellsTest {

    private static final String PALE_BLUE = "CFE2F5";

    @TempDir
    Path folder;

    @Test
    void every_blank_cell_of_a_column_is_marked_and_its_heading_is_not() throws IOException {
        Path file = SampleBook.complete()
                .with("Roles!D2", "")
                .with("Roles!D3", "")
                .with("Firm!B13", "")
                .in(folder);

        try (XSSFWorkbook book = marked(file)) {
            for (String place : List.of("Roles!D2", "Roles!D3")) {
                assertThat(Copied.comment(book, place)).contains("On-cost is blank", "Paralegal, Counsel");
                assertThat(Copied.fill(Copied.cell(book, place))).isEqualTo(PALE_BLUE);
            }
            assertThat(Copied.comment(book, "Roles!D1")).doesNotContain("Counterweigh");
            assertThat(Copied.comment(book, "Firm!B13")).contains("Cash flows is blank");
        }
    }

    @Test
    void a_column_that_is_missing_is_told_where_the_headings_begin() throws IOException {
        Path file = SampleBook.complete().withoutColumn("Roles", "On-cost").in(folder);

        try (XSSFWorkbook book = marked(file)) {
            assertThat(Copied.comment(book, "Roles!A1")).contains("On-cost is blank");
        }
    }

    private static XSSFWorkbook marked(Path file) {
        Intake intake = new WorkbookReader(TestDefaults.rules(), TestDefaults.read()).read(file);
        List<Finding> findings = ((Intake.Read) intake).checked().findings();
        return Copied.of(file, findings).open();
    }
}
