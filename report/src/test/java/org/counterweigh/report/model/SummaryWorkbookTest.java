package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.CellType;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;

class SummaryWorkbookTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final FirmRow DONE = new FirmRow(
            "Harbour & Vale LLP",
            "harbour.xlsx",
            "Done",
            "USD",
            OptionalDouble.of(8_967.2),
            OptionalDouble.of(4_500),
            OptionalDouble.of(24),
            Map.of("OUTSOURCE", 2, "KEEP", 1),
            Map.of(Severity.DEFAULTED, 7));
    private static final FirmRow FAILED = new FirmRow(
            "=Cell LLP",
            "cell.xlsx",
            "Has errors",
            "",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Map.of(),
            Map.of(Severity.STOPS, 3));

    private static byte[] bytes() {
        return new SummaryWorkbook(ExampleModel.PALETTE, List.of("OUTSOURCE", "PILOT", "KEEP"))
                .bytes(DATE, List.of(DONE, FAILED));
    }

    @Test
    void a_firm_is_one_row_of_values() {
        var read = new Recalculated(bytes());

        assertThat(read.cell("Summary", "Harbour & Vale LLP", 2).getStringCellValue())
                .isEqualTo("Done");
        assertThat(read.cell("Summary", "Harbour & Vale LLP", 4).getNumericCellValue())
                .isEqualTo(8_967.2);
        assertThat(read.cell("Summary", "Harbour & Vale LLP", 6).getNumericCellValue())
                .isEqualTo(24);
        assertThat(read.cell("Summary", "Harbour & Vale LLP", 7).getNumericCellValue())
                .isEqualTo(2);
        assertThat(read.cell("Summary", "Harbour & Vale LLP", 8).getNumericCellValue())
                .isZero();
        assertThat(read.cell("Summary", "Harbour & Vale LLP", 9).getNumericCellValue())
                .isEqualTo(1);
        assertThat(read.cell("Summary", "Harbour & Vale LLP", 11).getNumericCellValue())
                .isEqualTo(7);
        assertThat(read.formulas()).isEmpty();
    }

    @Test
    void a_firm_with_errors_has_no_amounts_and_its_findings_are_counted() {
        var read = new Recalculated(bytes());

        assertThat(read.cell("Summary", "=Cell LLP", 4).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(read.cell("Summary", "=Cell LLP", 10).getNumericCellValue()).isEqualTo(3);
        assertThat(read.cell("Summary", "=Cell LLP", 0).getCellStyle().getQuotePrefixed())
                .isTrue();
    }

    @Test
    void the_same_batch_gives_the_same_bytes() {
        assertThat(bytes()).isEqualTo(bytes());
    }
}
