package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody typed and nobody reads is named, with what it may be. */
class UnreadTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Discount rate, WACC",
        "Discount rate, Cost of capital",
        "Payback limit months, Payback period",
        "Irrecoverable tax, VAT",
        "Wage growth, Salary inflation"
    })
    void a_setting_by_another_name_is_asked_about(String setting, String typed) {
        List<Finding> asked = asked(plain().heading("Firm", setting, typed));

        assertThat(asked).singleElement().satisfies(finding -> {
            assertThat(finding.place()).startsWith("Firm!A");
            assertThat(finding.problem()).isEqualTo("The setting \"" + typed + "\" is not read.");
            assertThat(finding.fix()).isEqualTo("Did you mean \"" + setting + "\"? Rename it if so.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Quotes, Capacity, Max volume",
        "Quotes, Turnaround days, TAT",
        "Roles, Attrition, Staff turnover",
        "Roles, On-cost, Social charges",
        "Providers, Notice months, Notice period",
        "Work, Turnaround days, SLA days"
    })
    void a_column_by_another_name_is_asked_about(String sheet, String heading, String typed) {
        assertThat(asked(plain().heading(sheet, heading, typed)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.problem()).isEqualTo("The column \"" + typed + "\" is not read.");
                    assertThat(finding.fix()).isEqualTo("Did you mean \"" + heading + "\"? Rename it if so.");
                });
    }

    @Test
    void a_required_column_by_another_name_stops_with_it() {
        Finding stop = Reads.stop(plain().heading("Roles", "Salary", "Annual pay"), folder);

        assertThat(stop.fix()).isEqualTo("Rename the heading \"Annual pay\" if it is meant, or add the column.");
    }

    @ParameterizedTest
    @CsvSource({"Salary k, If", "Monthly salary, If", "Salary (000), If", "Salery, Rename"})
    void figures_in_another_unit_are_to_be_converted_before_the_heading_is_renamed(String typed, String fix) {
        assertThat(Reads.stop(plain().heading("Roles", "Salary", typed), folder).fix())
                .startsWith(fix + " the");
    }

    @Test
    void what_resembles_nothing_is_named_once_a_sheet() {
        SampleBook book = plain().with("Roles", "Location", "Leeds").with("Roles", "Bonus", "4000");

        assertThat(asked(book)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Roles!R1");
            assertThat(finding.problem()).isEqualTo("2 columns are not read: \"Location\" (R1), \"Bonus\" (S1).");
        });
        assertThat(asked(plain().with("Firm", "Project code", "P-7")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem())
                        .matches("1 setting is not read: \"Project code\" \\(A\\d+\\)\\."));
    }

    @Test
    void notes_empty_columns_titles_and_formulas_of_ones_own_are_let_be() {
        SampleBook book = plain().with("Roles", "Comment", "as of January")
                .with("Quotes", "Source", "offer of 3 March")
                .with("Work", "Our own", "")
                .with("Firm", "Notes", "see minutes")
                .with("Firm", "Limits", "");

        assertThat(new DressedBook(book, folder).asked("not read", UnreadTest::addPayInAll))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Quotes (2)", "Copy of Quotes", "Quotes_old", "Quotes 2025", "quotes - final"})
    void a_copy_of_a_sheet_is_not_read_and_told(String name) {
        SampleBook book = plain().with(name, List.of("Provider | Work type", "Provider A | Document review"));

        assertThat(asked(book)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(name);
            assertThat(finding.problem()).isEqualTo("The sheet is not read; only \"Quotes\" is.");
        });
    }

    @Test
    void a_sheet_by_another_name_is_asked_about_where_its_own_is_missing() {
        assertThat(asked(plain().renaming("Demand", "Monthly volumes")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEqualTo("Rename it to \"Demand\" if that is meant."));
        assertThat(Reads.findings(plain().renaming("Providers", "Vendors"), folder, Severity.STOPS))
                .extracting(Finding::fix)
                .contains("Rename sheet \"Vendors\" if it is meant, or add the sheet.");
    }

    @Test
    void sheets_of_ones_own_are_let_be() {
        assertThat(asked(plain().with("Workings", List.of("x | 1")).with("Chart data", List.of("y | 2"))))
                .isEmpty();
    }

    private static void addPayInAll(XSSFWorkbook book) {
        XSSFSheet roles = book.getSheet("Roles");
        roles.getRow(0).createCell(20).setCellValue("Pay in all");
        XSSFCell pay = roles.getRow(1).createCell(20);
        pay.setCellFormula("B2*C2");
        pay.setCellValue(240_000);
    }

    private static SampleBook plain() {
        return SampleBook.complete()
                .without("Scenarios")
                .without("Confirmed")
                .without("Ranges")
                .without("Correlations");
    }

    private List<Finding> asked(SampleBook book) {
        return Reads.findings(book, folder, Severity.UNLIKELY).stream()
                .filter(finding -> finding.problem().contains("not read"))
                .toList();
    }
}
