package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddLayoutsTest {

    @TempDir
    Path folder;

    @Test
    void a_table_that_excel_knows_ends_where_it_says() throws Exception {
        Checked<FirmData> checked = read(book -> {
            XSSFSheet roles = book.getSheet("Roles");
            table(roles, "People", "A1:Q3");
            roles.createRow(5).createCell(0).setCellValue("Figures of last year");
        });

        assertThat(checked.value().orElseThrow().roles())
                .extracting(Role::name)
                .containsExactly("Paralegal", "Counsel");
        assertThat(unlikely(checked)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Roles!A6");
            assertThat(finding.problem())
                    .isEqualTo("Below the table \"People\" (A1:Q3) 1 row stands outside of it, not read.");
        });
    }

    @Test
    void the_totals_of_a_table_are_no_row() throws Exception {
        Checked<FirmData> checked = read(book -> {
            XSSFSheet roles = book.getSheet("Roles");
            XSSFRow totals = roles.createRow(3);
            totals.createCell(0).setCellValue("Total");
            totals.createCell(1).setCellValue(6);
            table(roles, "People", "A1:Q4").getCTTable().setTotalsRowCount(1);
        });

        assertThat(checked.value().orElseThrow().roles()).hasSize(2);
        assertThat(unlikely(checked)).isEmpty();
    }

    @Test
    void a_table_may_stand_far_down_the_sheet_beside_another() throws Exception {
        Checked<FirmData> checked = read(book -> {
            XSSFSheet staffing = book.getSheet("Staffing");
            staffing.shiftRows(0, staffing.getLastRowNum(), 40);
            table(staffing, "Staffing", "A41:C44");
            List<String> other = List.of("Role", "Telephone");
            for (int row = 0; row < 2; row++) {
                XSSFRow found = staffing.getRow(40 + row);
                for (int at = 0; at < 2; at++) {
                    found.createCell(5 + at).setCellValue(row == 0 ? other.get(at) : "-");
                }
            }
            table(staffing, "Phones", "F41:G42");
        });

        assertThat(checked.findings()).filteredOn(Finding::stops).isEmpty();
        assertThat(checked.value()
                        .orElseThrow()
                        .work()
                        .get(0)
                        .staffing()
                        .get(0)
                        .amount()
                        .source()
                        .text())
                .isEqualTo("Staffing!C42");
    }

    @Test
    void a_setting_may_be_a_named_cell_of_another_sheet() throws Exception {
        Checked<FirmData> checked = read(book -> {
            clear(book, "Firm", "Discount rate");
            book.createSheet("Treasury").createRow(3).createCell(2).setCellValue(0.075);
            XSSFName name = book.createName();
            name.setNameName("Discount_rate");
            name.setRefersToFormula("Treasury!$C$4");
        });

        var rate = checked.value().orElseThrow().firm().horizon().discountRate();
        assertThat(rate.value()).isEqualTo(0.075);
        assertThat(rate.source().text()).isEqualTo("Treasury!C4");
    }

    @Test
    void a_fault_in_a_named_cell_is_told_where_the_cell_is() throws Exception {
        Checked<FirmData> checked = read(book -> {
            clear(book, "Firm", "Discount rate");
            book.createSheet("Treasury").createRow(3).createCell(2).setCellValue(25);
            XSSFName name = book.createName();
            name.setNameName("Discount_rate");
            name.setRefersToFormula("Treasury!$C$4");
        });

        assertThat(checked.findings())
                .filteredOn(Finding::stops)
                .extracting(Finding::place)
                .containsExactly("Treasury!C4");
    }

    @Test
    void rows_that_a_filter_hides_are_read_and_counted() throws Exception {
        Checked<FirmData> checked = read(book -> {
            XSSFSheet roles = book.getSheet("Roles");
            roles.setAutoFilter(CellRangeAddress.valueOf("A1:Q3"));
            var column = roles.getCTWorksheet().getAutoFilter().addNewFilterColumn();
            column.setColId(0);
            column.addNewFilters().addNewFilter().setVal("Counsel");
            // Excel says on the sheet that a filter is at work.
            roles.getCTWorksheet().getSheetPr().setFilterMode(true);
            roles.getRow(1).setZeroHeight(true);
        });

        assertThat(checked.value().orElseThrow().roles()).hasSize(2);
        assertThat(unlikely(checked))
                .extracting(Finding::problem)
                .containsExactly("A filter hides rows: 1 hidden row was read too.");
    }

    @Test
    void hidden_columns_are_read_and_named() throws Exception {
        Checked<FirmData> checked = read(book -> book.getSheet("Roles").setColumnHidden(3, true));

        assertThat(unlikely(checked))
                .extracting(Finding::problem)
                .containsExactly("1 hidden column was read too: On-cost.");
    }

    @Test
    void merged_headings_are_told_since_the_first_column_alone_has_one() throws Exception {
        Checked<FirmData> checked = read(book -> {
            XSSFSheet recipients = book.getSheet("Recipients");
            recipients.getRow(0).createCell(3).setBlank();
            recipients.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
        });

        assertThat(unlikely(checked)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Recipients!C1");
            assertThat(finding.problem()).contains("C1:D1");
        });
    }

    private static XSSFTable table(XSSFSheet sheet, String name, String area) {
        XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        return table;
    }

    private static void clear(XSSFWorkbook book, String sheet, String setting) {
        book.getSheet(sheet).rowIterator().forEachRemaining(row -> {
            if (row.getCell(0).getStringCellValue().equals(setting)) {
                row.getCell(0).setBlank();
                row.getCell(1).setBlank();
            }
        });
    }

    private static List<Finding> unlikely(Checked<FirmData> checked) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() == Severity.UNLIKELY)
                .toList();
    }

    private Checked<FirmData> read(Consumer<XSSFWorkbook> change) throws IOException, InvalidFormatException {
        Path file = folder.resolve("changed.xlsx");
        try (var book = new XSSFWorkbook(SampleBook.complete().dressed(folder).toFile());
                OutputStream out = Files.newOutputStream(file)) {
            change.accept(book);
            book.write(out);
        }
        return Reads.read(file);
    }
}
