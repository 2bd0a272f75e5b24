package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCalcMode;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A library writes 0 for a formula and leaves the calculating to Excel; a workbook that Excel never saw says nothing. */
class StoredResultsTest {

    private static final String ONCE = "Open the workbook in Excel and save it once, so that the results are stored (in"
            + " LibreOffice, press Ctrl+Shift+F9 before saving).";

    @TempDir
    Path folder;

    @Test
    void a_workbook_that_asks_to_be_calculated_on_opening_stops_where_formulas_are_read() throws IOException {
        Finding stop = stop(book -> {
            formula(book, "Roles!Z2", "1+1", 0);
            formula(book, "Roles!E2", "6000*2", 0);
            formula(book, "Roles!E3", "6000*2", 12_000);
            book.setForceFormulaRecalculation(true);
        });

        assertThat(stop.place()).isEqualTo("Roles!E2");
        assertThat(stop.problem())
                .isEqualTo(
                        "The workbook asks to be calculated on opening, so that the results it stores are not those of"
                                + " its formulas; 2 formulas are read as inputs: Roles!E2, Roles!E3.");
        assertThat(stop.fix()).isEqualTo(ONCE);
    }

    @Test
    void what_follows_from_a_stored_nought_is_not_told_as_well() throws IOException {
        assertThat(stop(book -> formula(book, "Roles!C2", "5000*12", 0)).place())
                .isEqualTo("Roles!C2");
    }

    @Test
    void without_a_formula_it_may_ask_for_what_it_likes() throws IOException {
        assertThat(read(book -> book.setForceFormulaRecalculation(true)).value())
                .isPresent();
    }

    @Test
    void formulas_without_any_result_are_told_once() throws IOException {
        Finding stop = stop(book -> {
            for (String place : List.of("Roles!C2", "Roles!C3", "Roles!E2", "Roles!E3")) {
                uncalculated(book, place, "1+1");
            }
        });

        assertThat(stop.place()).isEqualTo("Roles!C2");
        assertThat(stop.problem())
                .isEqualTo(
                        "4 formulas that are read as inputs have no stored result: Roles!C2, Roles!E2, Roles!C3 and 1"
                                + " more.");
        assertThat(stop.fix()).isEqualTo(ONCE);
    }

    /** Even where the program that wrote it is Excel itself, which may be told to calculate by hand only. */
    @Test
    void a_sum_or_product_of_amounts_above_nought_cannot_be_nought() throws IOException {
        Finding stop = stop(book -> {
            writtenBy(book, "Microsoft Excel");
            rates(book);
            formula(book, "Roles!E2", "'Our rates'!$B$5*2", 0);
        });

        assertThat(stop.place()).isEqualTo("Roles!E2");
        assertThat(stop.problem())
                .isEqualTo("The workbook was not calculated when it was saved: 1 formula, the first"
                        + " \"='Our rates'!$B$5*2\", cannot come to the 0 that is stored: Roles!E2.");
    }

    @Test
    void a_formula_that_may_come_to_nought_is_believed() throws IOException {
        assertThat(read(book -> {
                            writtenBy(book, "LibreOffice/7.4");
                            rates(book);
                            formula(book, "Roles!E2", "'Our rates'!B2*'Our rates'!B4", 0);
                            formula(book, "Roles!E3", "IF(B3>9,12000,0)", 0);
                        })
                        .value())
                .isPresent();
    }

    @Test
    void where_all_are_nought_in_a_workbook_of_a_library_they_were_never_calculated() throws IOException {
        Consumer<XSSFWorkbook> noughts = book -> {
            for (String place : List.of("Roles!E2", "Roles!E3", "Providers!Z2")) {
                formula(book, place, "IF(1>0,3,2)-2", 0);
            }
        };

        assertThat(stop(noughts).problem())
                .isEqualTo("All 3 formulas that are read as inputs are stored as 0, as programs do that write workbooks"
                        + " without calculating them: Roles!E2, Roles!E3, Providers!Z2.");
        assertThat(read(noughts.andThen(book -> writtenBy(book, "Microsoft Excel")))
                        .value())
                .isPresent();
        assertThat(read(noughts.andThen(book -> formula(book, "Providers!Z3", "1-1", 7)))
                        .value())
                .isPresent();
    }

    @Test
    void a_workbook_that_is_calculated_by_hand_is_asked_about() throws IOException {
        Checked<FirmData> read = read(book -> {
            var properties = book.getCTWorkbook().addNewCalcPr();
            properties.setCalcMode(STCalcMode.MANUAL);
            properties.setCalcOnSave(false);
            formula(book, "Roles!E2", "6000*2", 12_000);
        });

        assertThat(read.value()).isPresent();
        assertThat(read.findings())
                .filteredOn(finding -> finding.problem().contains("by hand"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("Roles!E2"));
    }

    @Test
    void the_name_of_the_file_stands_in_for_a_firm_name_that_was_never_fetched() throws IOException {
        Checked<FirmData> read = read(book -> {
            uncalculated(book, "Firm!B2", "\"Harbour\"&\" Foods\"");
            book.setForceFormulaRecalculation(true);
        });

        assertThat(read.value().orElseThrow().firm().name()).isEqualTo("firm");
        assertThat(read.findings())
                .filteredOn(finding -> finding.place().equals("Firm!B2"))
                .extracting(Finding::problem)
                .containsExactly(
                        "Firm name: the result of the formula was never stored; the name of the file, \"firm\","
                                + " stands in.");
    }

    @Test
    void hours_that_were_never_calculated_stop_too() throws IOException {
        SampleBook book = SampleBook.complete()
                .with(
                        "Time entries",
                        List.of(
                                "Date | Role | Work type | Minutes | Hours",
                                "2025-01-03 | Paralegal | Document review | 90 | 1",
                                "2025-12-30 | Paralegal | Document review | 60 | 1"));

        assertThat(stop(book, change -> {
                            formula(change, "'Time entries'!E2", "D2/60", 0);
                            formula(change, "'Time entries'!E3", "D3/60", 0);
                        })
                        .problem())
                .contains("2 formulas, the first \"=D2/60\", cannot come to the 0 that is stored");
        assertThat(stop(book, change -> uncalculated(change, "'Time entries'!E2", "D2/60"))
                        .place())
                .isEqualTo("Time entries!E2");
        assertThat(read(book, change -> formula(change, "'Time entries'!E2", "D2/60", 1.5))
                        .value())
                .isPresent();
    }

    private Finding stop(Consumer<XSSFWorkbook> change) throws IOException {
        return stop(SampleBook.complete(), change);
    }

    private Finding stop(SampleBook book, Consumer<XSSFWorkbook> change) throws IOException {
        List<Finding> stops =
                read(book, change).findings().stream().filter(Finding::stops).toList();
        assertThat(stops).hasSize(1);
        return stops.get(0);
    }

    private Checked<FirmData> read(Consumer<XSSFWorkbook> change) throws IOException {
        return read(SampleBook.complete(), change);
    }

    private Checked<FirmData> read(SampleBook sample, Consumer<XSSFWorkbook> change) throws IOException {
        Path file = sample.in(folder);
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return Reads.read(file);
    }

    /** A sheet of the owner's own: 4, 60, 0 and, by a formula without a result of its own, 0. */
    private static void rates(XSSFWorkbook book) {
        book.createSheet("Our rates");
        cell(book, "'Our rates'!B2").setCellValue(4);
        cell(book, "'Our rates'!B3").setCellValue(60);
        cell(book, "'Our rates'!B4").setCellValue(0.0);
        formula(book, "'Our rates'!B5", "B2*B3", 0);
    }

    private static void writtenBy(XSSFWorkbook book, String application) {
        book.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(application);
    }

    private static void formula(XSSFWorkbook book, String place, String formula, double stored) {
        uncalculated(book, place, formula).setV(stored == 0 ? "0" : Double.toString(stored));
    }

    /** POI asks whether a name or a sheet is known; a file may refer to any. */
    private static CTCell uncalculated(XSSFWorkbook book, String place, String formula) {
        XSSFCell cell = cell(book, place);
        cell.setBlank();
        CTCell written = cell.getCTCell();
        written.addNewF().setStringValue(formula);
        written.setT(STCellType.N);
        return written;
    }

    private static XSSFCell cell(XSSFWorkbook book, String place) {
        var reference = new CellReference(place);
        var sheet = book.getSheet(reference.getSheetName());
        var row = sheet.getRow(reference.getRow()) == null
                ? sheet.createRow(reference.getRow())
                : sheet.getRow(reference.getRow());
        return row.getCell(reference.getCol()) == null
                ? row.createCell(reference.getCol())
                : row.getCell(reference.getCol());
    }
}
