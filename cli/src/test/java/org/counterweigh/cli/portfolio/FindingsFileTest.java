package org.counterweigh.cli.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.cli.run.BrandedOutput;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;

class FindingsFileTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int FIRST = 4;
    private static final int FIRM = 0;
    private static final int EFFECT = 2;
    private static final int CURRENCY = 3;
    private static final int PLACE = 4;
    private static final int DONE = 7;

    private static FileReport with(FileReport report, Finding... findings) {
        return new FileReport(
                report.file(),
                report.status(),
                report.firm(),
                report.folder(),
                report.files(),
                report.message(),
                List.of(findings),
                report.answer());
    }

    private static Finding asked(String place, double effect) {
        return Finding.unlikely(place, "Ten times the usual", "Check it").moving(effect);
    }

    private static XSSFSheet sheet(Map<String, String> ways, FileReport... reports) {
        var bytes = new FindingsFile(BrandedOutput.shipped(), ways).bytes(List.of(reports), DATE);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheet("Findings");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return IntStream.rangeClosed(FIRST, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .map((Row row) -> row.getCell(column).toString())
                .toList();
    }

    private static final FileReport BEECH = with(
            ExampleReports.moving("Beech", "GBP", 100_000, 90_000, 30_000),
            asked("Roles!C4", 2_000),
            Finding.defaulted("Roles!E4", "Utilisation is blank, 80% assumed", "Enter your figure"));
    private static final FileReport CEDAR =
            with(ExampleReports.moving("Cedar", "GBP", 50_000, 40_000, 10_000), asked("Work!D2", 30_000));

    @Test
    void errors_come_first_and_then_what_moves_a_result_most() {
        var sheet = sheet(Map.of(), BEECH, CEDAR, ExampleReports.faulty("Oak"));

        assertThat(column(sheet, FIRM)).containsExactly("Oak", "Oak", "Cedar", "Beech", "Oak", "Beech");
        assertThat(column(sheet, EFFECT)).containsExactly("", "", "30000.0", "2000.0", "", "");
        assertThat(column(sheet, CURRENCY)).containsExactly("", "", "GBP", "GBP", "", "");
    }

    @Test
    void amounts_of_two_currencies_are_not_compared() {
        var yen = with(ExampleReports.moving("Fuji", "JPY", 9e6, 8e6, 1e6), asked("Work!D2", 900_000));

        assertThat(column(sheet(Map.of(), yen, BEECH, CEDAR), FIRM).subList(0, 3))
                .containsExactly("Cedar", "Beech", "Fuji");
    }

    @Test
    void a_finding_leads_to_its_cell_in_the_workbook_it_is_about() {
        var nowhere = with(BEECH, asked("Time entries!C4", 1), Finding.stops("Firm", "No sheet Firm", "Add it"));
        var sheet = sheet(Map.of("Beech.xlsx", "../in box/Beech.xlsx"), nowhere, CEDAR);

        var whole = sheet.getHyperlink(FIRST, PLACE);
        assertThat(whole.getAddress()).isEqualTo("../in%20box/Beech.xlsx");
        assertThat(whole.getLocation()).isNull();
        assertThat(sheet.getHyperlink(FIRST + 1, PLACE)).isNull();
        assertThat(sheet.getHyperlink(FIRST + 2, PLACE).getLocation()).isEqualTo("'Time entries'!C4");
    }

    @Test
    void a_finding_is_ticked_off_by_a_choice_of_words() {
        var sheet = sheet(Map.of(), BEECH);

        var choice = sheet.getDataValidations().get(0);
        assertThat(choice.getRegions().getCellRangeAddresses()[0].formatAsString())
                .isEqualTo("H5:H6");
        assertThat(choice.getValidationConstraint().getExplicitListValues()).containsExactly("Done", "Not needed");
        assertThat(column(sheet, DONE)).containsOnly("");
    }

    @Test
    void a_batch_without_findings_says_so() {
        assertThat(column(sheet(Map.of(), with(BEECH)), FIRM)).containsExactly("Nothing to report");
    }
}
