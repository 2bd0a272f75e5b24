package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.CellType;
import org.counterweigh.report.model.SheetColumn.FileLink;
import org.junit.jupiter.api.Test;

class SummaryWorkbookTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Firm DONE = new Firm("Harbour & Vale LLP", OptionalDouble.of(8_967.2), 2);
    private static final Firm FAILED = new Firm("=Cell LLP", OptionalDouble.empty(), 0);
    private static final List<SheetColumn<Firm>> COLUMNS = List.of(
            SheetColumn.words("Firm", Firm::name),
            SheetColumn.note("File", firm -> firm.name().length() + ".xlsx"),
            SheetColumn.amount("NPV", Firm::worth),
            SheetColumn.amount("Payback", "0.0", Firm::worth),
            SheetColumn.count("Outsource", Firm::outsourced),
            SheetColumn.link("Report", Firm::report));
    private static final List<SheetColumn<Firm>> ALL =
            List.of(SheetColumn.words("Firm", Firm::name), SheetColumn.count("Outsource", Firm::outsourced));

    private static final List<SheetColumn<Double>> TOTALS = List.of(
            SheetColumn.words("Firm", sum -> "Total USD"),
            SheetColumn.note("File", sum -> ""),
            SheetColumn.amount("NPV", OptionalDouble::of));

    private record Firm(String name, OptionalDouble worth, int outsourced) {

        Optional<FileLink> report() {
            return worth.isPresent() ? Optional.of(new FileLink("PDF", name + "/report #1.pdf")) : Optional.empty();
        }
    }

    private static byte[] bytes() {
        return new SummaryWorkbook<>(ExampleModel.PALETTE, COLUMNS, TOTALS, ALL)
                .bytes("All firms", DATE, List.of(DONE, FAILED), List.of(8_967.2));
    }

    @Test
    void a_firm_is_one_row_of_values() {
        var read = new Recalculated(bytes());

        assertThat(read.cell("Summary", "Harbour & Vale LLP", 1).getStringCellValue())
                .isEqualTo("18.xlsx");
        assertThat(read.cell("Summary", "Harbour & Vale LLP", 2).getNumericCellValue())
                .isEqualTo(8_967.2);
        assertThat(read.cell("Summary", "Harbour & Vale LLP", 3).getCellStyle().getDataFormatString())
                .isEqualTo("0.0");
        assertThat(read.cell("Summary", "Harbour & Vale LLP", 4).getNumericCellValue())
                .isEqualTo(2);
        assertThat(read.formulas()).isEmpty();
    }

    @Test
    void a_firm_without_an_amount_has_an_empty_cell_and_its_name_is_text() {
        var read = new Recalculated(bytes());

        assertThat(read.cell("Summary", "=Cell LLP", 2).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(read.cell("Summary", "=Cell LLP", 4).getNumericCellValue()).isZero();
        assertThat(read.cell("Summary", "=Cell LLP", 0).getCellStyle().getQuotePrefixed())
                .isTrue();
    }

    @Test
    void totals_stand_below_the_firms_and_are_not_filtered_with_them() {
        var read = new Recalculated(bytes());

        assertThat(read.cell("Summary", "Total USD", 2).getNumericCellValue()).isEqualTo(8_967.2);
        assertThat(read.workbook
                        .getSheet("Summary")
                        .getCTWorksheet()
                        .getAutoFilter()
                        .getRef())
                .isEqualTo("A4:F6");
    }

    @Test
    void a_firm_leads_to_its_report_from_where_the_list_is() {
        var read = new Recalculated(bytes());

        assertThat(read.cell("Summary", "Harbour & Vale LLP", 5).getHyperlink().getAddress())
                .isEqualTo("Harbour%20&%20Vale%20LLP/report%20%231.pdf");
        assertThat(read.cell("Summary", "=Cell LLP", 5).getHyperlink()).isNull();
    }

    @Test
    void the_summary_is_one_page_wide_and_all_figures_repeat_the_firm_on_each_page() {
        var read = new Recalculated(bytes()).workbook;

        assertThat(read.getSheet("Summary").getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(read.getSheet("All figures").getPrintSetup().getFitWidth()).isEqualTo((short) 3);
        assertThat(read.getSheet("All figures").getRepeatingColumns().formatAsString())
                .isEqualTo("A:A");
    }

    @Test
    void the_same_batch_gives_the_same_bytes() {
        assertThat(bytes()).isEqualTo(bytes());
    }
}
