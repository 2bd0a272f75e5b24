package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddFilesTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_file_is_unreadable() throws IOException {
        assertThat(refusal(new byte[0])).contains("empty (0 bytes)");
    }

    @Test
    void a_list_of_commas_under_another_name_is_unreadable() throws IOException {
        assertThat(refusal("Role,Salary\nParalegal,60000\n".getBytes(StandardCharsets.UTF_8)))
                .contains("plain text, perhaps CSV");
    }

    @Test
    void a_pdf_under_another_name_is_unreadable() throws IOException {
        assertThat(refusal("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8)))
                .contains("a PDF");
    }

    @Test
    void a_file_cut_short_is_unreadable() throws IOException {
        byte[] whole = Files.readAllBytes(SampleBook.complete().dressed(folder));

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("cut short");
    }

    @Test
    void a_zip_of_something_else_is_unreadable() throws IOException {
        Path file = folder.resolve("photos.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(1);
        }

        assertThat(refusal(file)).contains("not an Excel workbook");
    }

    @Test
    void a_file_that_unpacks_to_far_too_much_is_unreadable() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 210; i++) {
                zip.write(megabyte);
            }
        }

        assertThat(refusal(file)).contains("limits: 200 times");
    }

    @Test
    void a_workbook_with_a_password_is_unreadable_and_says_what_to_do() throws Exception {
        Path plain = SampleBook.complete().dressed(folder);
        Path file = folder.resolve("protected.xlsx");
        try (var system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(system)) {
                Files.copy(plain, stream);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }

        assertThat(refusal(file)).contains("password");
    }

    @Test
    void a_file_that_is_not_there_is_unreadable() {
        assertThat(refusal(folder.resolve("nowhere.xlsx"))).contains("no such file");
    }

    @Test
    void dates_of_the_1904_system_are_the_same_dates() throws Exception {
        Checked<FirmData> checked = read(book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            // 31 March 2026 is day 46112 counted from 1900, and 1,462 days less counted from 1904.
            cell(book, "Firm", 5, 1).setCellValue(44_650);
        });

        assertThat(checked.value().orElseThrow().firm().analysisDate()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void a_formula_is_read_by_its_stored_result() throws Exception {
        Checked<FirmData> checked = read(book -> {
            XSSFCell cell = cell(book, "Roles", 1, 2);
            cell.setCellFormula("50000*1.2");
            cell.setCellValue(60_000);
        });

        assertThat(checked.value().orElseThrow().roles().get(0).pay().salary().value())
                .isEqualTo(60_000);
    }

    @Test
    void a_formula_without_a_stored_result_stops() throws Exception {
        Finding stop = stop(book -> {
            XSSFCell cell = cell(book, "Roles", 1, 2);
            cell.setCellFormula("50000*1.2");
            cell.getCTCell().unsetV();
        });

        assertThat(stop.place()).isEqualTo("Roles!C2");
        assertThat(stop.fix()).contains("Open the workbook in Excel and save it");
    }

    @Test
    void numbers_that_are_none_stop() throws Exception {
        Finding stop = stop(book -> cell(book, "Roles", 1, 2).getCTCell().setV("NaN"));

        assertThat(stop.place()).isEqualTo("Roles!C2");
    }

    @Test
    void a_formula_that_looks_into_another_file_is_worth_a_second_look() throws Exception {
        Checked<FirmData> checked = read(book -> {
            XSSFCell cell = cell(book, "Roles", 1, 2);
            cell.setCellFormula("50000*1.2");
            cell.setCellValue(60_000);
            cell.getCTCell().getF().setStringValue("[1]Pay!A1");
        });

        assertThat(checked.findings())
                .filteredOn(finding -> finding.severity() == Severity.UNLIKELY)
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("another file"));
    }

    @Test
    void a_control_character_in_the_firms_name_stops() throws Exception {
        Finding stop = stop(book -> cell(book, "Firm", 1, 1).setCellValue("Harbour_x0007_Foods"));

        assertThat(stop.place()).isEqualTo("Firm!B2");
    }

    @Test
    void merged_cells_in_the_data_are_told_once_with_their_range() throws Exception {
        Finding stop = stop(book -> {
            XSSFSheet roles = book.getSheet("Roles");
            roles.getRow(2).getCell(2).setBlank();
            roles.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
        });

        assertThat(stop.place()).isEqualTo("Roles!C2");
        assertThat(stop.problem()).contains("C2:C3");
    }

    @Test
    void hidden_rows_and_sheets_are_read_and_told() throws Exception {
        Checked<FirmData> checked = read(book -> {
            book.getSheet("Roles").getRow(2).setZeroHeight(true);
            book.setSheetHidden(book.getSheetIndex("Risks"), true);
        });

        assertThat(checked.value().orElseThrow().roles()).hasSize(2);
        assertThat(checked.findings())
                .filteredOn(finding -> finding.severity() == Severity.UNLIKELY)
                .extracting(Finding::place)
                .containsExactlyInAnyOrder("Roles", "Risks");
    }

    @Test
    void titles_may_stand_above_the_headings() throws Exception {
        Checked<FirmData> checked = read(book -> {
            XSSFSheet roles = book.getSheet("Roles");
            roles.shiftRows(0, roles.getLastRowNum(), 3);
            roles.createRow(0).createCell(0).setCellValue("Our people");
            roles.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        });

        assertThat(checked.value()
                        .orElseThrow()
                        .roles()
                        .get(0)
                        .pay()
                        .salary()
                        .source()
                        .text())
                .isEqualTo("Roles!C5");
    }

    @Test
    void office_hours_may_be_typed_as_times() throws Exception {
        Checked<FirmData> checked = read(book -> {
            XSSFCell cell = cell(book, "Firm", 14, 1);
            cell.setCellValue(0.375);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("hh:mm"));
            cell.setCellStyle(style);
        });

        assertThat(checked.value().orElseThrow().firm().office().orElseThrow().start())
                .hasToString("09:00");
    }

    @Test
    void a_text_the_file_does_not_hold_is_damage_and_not_a_blank() throws Exception {
        Finding stop = stop(book -> cell(book, "Roles", 1, 0).getCTCell().setV("99999"));

        assertThat(stop.problem()).contains("damaged");
    }

    private static XSSFCell cell(XSSFWorkbook book, String sheet, int row, int column) {
        return book.getSheet(sheet).getRow(row).getCell(column);
    }

    private Finding stop(Consumer<XSSFWorkbook> change) throws IOException, InvalidFormatException {
        return read(change).findings().stream()
                .filter(Finding::stops)
                .reduce((first, second) -> {
                    throw new AssertionError("One finding was expected to stop: " + first + second);
                })
                .orElseThrow();
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

    private String refusal(byte[] content) throws IOException {
        Path file = folder.resolve("odd.xlsx");
        Files.write(file, content);
        return refusal(file);
    }

    private static String refusal(Path file) {
        Intake intake = TestDefaults.reader().read(file);
        assertThat(intake).isInstanceOf(Intake.Unreadable.class);
        return ((Intake.Unreadable) intake).sentence();
    }
}
