package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntrySheetTest {

    private static final String HEADINGS =
            "Date | Matter | Timekeeper | Role | Task code | Activity code | Hours | Rate | Amount | Work type |"
                    + " Narrative";

    @TempDir
    Path folder;

    @Test
    void hours_and_amounts_add_up_by_work_role_and_month() {
        TimeEntries.Outcome outcome = read(
                "2025-01-02 | M1 | Ann | Paralegal | L653 | A104 | 2 | 100 | | |",
                "2025-01-20 | M1 | Bob | Associate | L653 | A104 | 1 | 300 | 250 | |",
                "2025-12-30 | M1 | Ann | Paralegal | L653 | A104 | 3 | 100 | | |");

        TimeRecord.Work review = Entries.work(outcome, "Document review");
        assertThat(review.hours()).isEqualTo(6);
        assertThat(review.amount()).isEqualTo(200 + 250 + 300);
        assertThat(review.weighted()).isCloseTo(6 * 0.95, within(1e-12));
        assertThat(review.byRole())
                .containsOnly(java.util.Map.entry("Paralegal", 5.0), java.util.Map.entry("Associate", 1.0));
        assertThat(review.byMonth()).startsWith(3.0, 0.0).endsWith(3.0);
        assertThat(Entries.record(outcome).source(review))
                .isEqualTo("Time entries, 3 rows, Jan 2025 - Dec 2025, confidence 0.95");
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void headings_stand_in_any_order_below_a_title_and_in_any_case() {
        TimeEntries.Outcome outcome = Entries.in(folder)
                .sheet(
                        "Export of our practice system",
                        "|",
                        "hours | ROLE | taskcode | Our own | date",
                        "2 | Paralegal | L653 | x | 2025-03-03");

        assertThat(Entries.work(outcome, "Document review").hours()).isEqualTo(2);
    }

    @Test
    void the_entry_itself_speaks_first_then_the_code_map_then_the_rules() {
        var own = new Terms.CodeRow(
                Optional.empty(), Optional.empty(), Optional.of("Project Blue"), "Employment contracts");
        TimeEntries.Outcome outcome = Entries.in(folder, own)
                .sheet(
                        HEADINGS,
                        "2025-03-03 | project blue | | Paralegal | L653 | | 1 | | | Legal research |",
                        "2025-03-03 | project blue | | Paralegal | L653 | | 2 | | | |",
                        "2025-03-03 | M2 | | Paralegal | L653 | | 4 | | | |");

        assertThat(Entries.work(outcome, "Legal research").hours()).isEqualTo(1);
        assertThat(Entries.work(outcome, "Legal research").confidence()).isEqualTo(1);
        assertThat(Entries.work(outcome, "Employment contracts").hours()).isEqualTo(2);
        assertThat(Entries.work(outcome, "Employment contracts").confidence()).isEqualTo(1);
        assertThat(Entries.work(outcome, "Document review").hours()).isEqualTo(4);
    }

    @Test
    void the_first_row_of_the_code_map_that_fits_wins() {
        var narrow = new Terms.CodeRow(Optional.of("X-7"), Optional.of("A104"), Optional.empty(), "Vendor contracts");
        var wide = new Terms.CodeRow(Optional.of("x7"), Optional.empty(), Optional.empty(), "Legal research");
        TimeEntries.Outcome outcome = Entries.in(folder, narrow, wide)
                .sheet(
                        HEADINGS,
                        "2025-03-03 | | | Paralegal | X-7 | A104 | 1 | | | |",
                        "2025-03-03 | | | Paralegal | X-7 | A101 | 2 | | | |");

        assertThat(Entries.work(outcome, "Vendor contracts").hours()).isEqualTo(1);
        assertThat(Entries.work(outcome, "Legal research").hours()).isEqualTo(2);
    }

    @Test
    void a_code_that_two_kinds_of_work_share_is_open_and_one_that_none_has_is_told() {
        TimeEntries.Outcome outcome = read(
                "2025-03-03 | | | Paralegal | P400 | A103 | 2 | | | | NDA",
                "2025-03-03 | | | Paralegal | L450 | | 3 | | | |");

        assertThat(Entries.problems(outcome))
                .contains(
                        "2 hours are work of code W05, which Vendor contracts and Employment contracts share; it is"
                                + " open whose they are.",
                        "3 hours are work of code W16, which no row of sheet Work has.");
        assertThat(Entries.record(outcome).works()).isEmpty();
    }

    @Test
    void unmapped_and_doubtful_hours_are_told_by_confidence() {
        TimeEntries.Outcome outcome = read(
                "2025-03-03 | | | Paralegal | L653 | | 6 | 100 | | |",
                "2025-03-03 | | | Paralegal | | | 2 | 100 | | | Misc",
                "2025-03-03 | | | Paralegal | | | 2 | 200 | | | case law");

        assertThat(Entries.record(outcome).unmapped()).isEqualTo(2);
        assertThat(Entries.record(outcome).doubtful()).isEqualTo(2);
        assertThat(Entries.problems(outcome))
                .contains(
                        "2 of 10 hours (20%; 17% of cost) could not be mapped to a kind of work. Mapped are 20% of"
                                + " hours and 33% of cost with confidence 0.50, 0% of hours and 0% of cost with confidence"
                                + " 0.70 to 0.80, 60% of hours and 50% of cost with confidence 0.85 to 0.95, 0% of hours"
                                + " and 0% of cost with confidence 1.00.",
                        "Legal research: the 2 hours mapped to it have a confidence of 50% by hours, below 70%; no firm"
                                + " recommendation rests on them.");
    }

    @Test
    void each_kind_of_trouble_is_told_once_with_its_first_cells() {
        TimeEntries.Outcome outcome = read(
                "2025-03-03 | | | Paralegal | L653 | | 1 | | | |",
                "2025-03-03 | | | Paralegal | L653 | | -2 | | | |",
                "2025-03-03 | | | Paralegal | L653 | | 25 | | | |",
                "2025-03-03 | | | Paralegal | L653 | | | | | |",
                "2025-03-03 | | | Paralegal | L653 | | | | | |",
                "2025-03-03 | | | Paralegal | L653 | | | | | |",
                "2025-03-03 | | | Paralegal | L653 | | | | | |",
                "2025-03-03 | | | Paralegal | L653 | | '2,5 | | | |",
                "2025-03-03 | | | Paralegal | L653 | | two | | | |",
                "| | | Paralegal | L653 | | 1 | | | |",
                "31/03/25 | | | Paralegal | L653 | | 1 | | | |",
                "2025-03-03 | | | Paralegal | L653 | | #N/A | | | |");

        assertThat(Entries.record(outcome).hours()).isEqualTo(1 - 2 + 2.5);
        assertThat(Entries.problems(outcome))
                .contains(
                        "1 row of negative hours was taken off the total, as corrections: G3.",
                        "1 row of more than 24 hours was left out (in all, 70% of the hours are): G4.",
                        "4 rows without hours were left out: G5, G6, G7 and more.",
                        "1 row whose hours are typed as text was read as numbers: G9.",
                        "1 row whose hours are no number was left out (in all, 70% of the hours are): G10.",
                        "1 row without a date was left out (in all, 70% of the hours are): A11.",
                        "1 row whose date is none was left out (in all, 70% of the hours are): A12.",
                        "Hours: 1 cell shows the error #N/A, and the row was left out (in all, 70% of the hours are):"
                                + " G13.");
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.problem().startsWith("4 rows without"))
                .extracting(Finding::place)
                .containsExactly("Time entries!G5");
    }

    @Test
    void between_points_the_day_comes_first() {
        TimeEntries.Outcome outcome = read("03.04.2025 | | | Paralegal | L653 | | 1 | | | |");

        assertThat(Entries.record(outcome).period().first()).isEqualTo("2025-04-03");
    }

    @Test
    void a_role_that_the_firm_does_not_have_is_told_with_its_nearest_name() {
        TimeEntries.Outcome outcome =
                read("2025-03-03 | | | Paralegl | L653 | | 4 | | | |", "2025-03-03 | | | | L653 | | 1 | | | |");

        assertThat(Entries.work(outcome, "Document review").unknown()).isEqualTo(5);
        assertThat(outcome.findings()).anySatisfy(finding -> {
            assertThat(finding.place()).isEqualTo("Time entries!D2");
            assertThat(finding.problem())
                    .isEqualTo(
                            "Role: 1 row names what sheet Roles does not have, \"Paralegl\" (4 hours); their hours are"
                                    + " laid to no role: D2.");
            assertThat(finding.fix()).startsWith("Did you mean \"Paralegal\"?");
        });
        assertThat(Entries.problems(outcome))
                .contains("1 row without a role was counted, but cannot be laid to a role: D3.");
    }

    @Test
    void a_kind_of_work_that_the_firm_does_not_have_is_told_and_the_rules_apply() {
        TimeEntries.Outcome outcome = read("2025-03-03 | | | Paralegal | L653 | | 4 | | | Document revue |");

        assertThat(Entries.work(outcome, "Document review").hours()).isEqualTo(4);
        assertThat(Entries.problems(outcome)).anyMatch(problem -> problem.contains("\"Document revue\" (4 hours)"));
    }

    @Test
    void a_mistyped_year_does_not_stretch_the_period() {
        TimeEntries.Outcome outcome = read(
                "2025-01-02 | | | Paralegal | L653 | | 20 | | | |",
                "2025-06-02 | | | Paralegal | L653 | | 20 | | | |",
                "2025-07-02 | | | Paralegal | L653 | | 20 | | | |",
                "2025-12-30 | | | Paralegal | L653 | | 20 | | | |",
                "2052-03-03 | | | Paralegal | L653 | | 0.5 | | | |",
                "1925-03-03 | | | Paralegal | L653 | | 1 | | | |");

        assertThat(Entries.record(outcome).period().perYear()).isEqualTo(1);
        assertThat(Entries.record(outcome).hours()).isEqualTo(80);
        assertThat(Entries.problems(outcome))
                .anyMatch(problem -> problem.startsWith("1 row is dated 2052"))
                .contains("1 row dated before 1990 or after 2100 was left out: A7.");
    }

    @Test
    void a_pasted_bill_is_read_by_its_own_headings() {
        TimeEntries.Outcome outcome = Entries.in(folder)
                .sheet(
                        "LINE_ITEM_DATE | LINE_ITEM_TASK_CODE | LINE_ITEM_ACTIVITY_CODE | LINE_ITEM_NUMBER_OF_UNITS |"
                                + " LINE_ITEM_UNIT_COST | LINE_ITEM_ADJUSTMENT_AMOUNT | LINE_ITEM_TOTAL |"
                                + " EXP/FEE/INV_ADJ_TYPE | TIMEKEEPER_CLASSIFICATION | CLIENT_MATTER_ID[]",
                        "20250215 | L510 | A102 | 2 | 350 | -70 | 630 | F | PT | 423-987[]",
                        "'20250216 | L510 | A102 | '1.00 | 350 | 0 | 350 | F | PT | 423-987[]");

        assertThat(Entries.work(outcome, "Legal research").hours()).isEqualTo(3);
        assertThat(Entries.work(outcome, "Legal research").amount()).isEqualTo(980);
        assertThat(Entries.work(outcome, "Legal research").byRole()).containsEntry("Senior partner", 3.0);
    }

    @Test
    void a_bill_pasted_into_one_column_is_split_at_its_signs() {
        String again = Entries.SAMPLE.replace("|96542|", "|96543|");
        String bill = Entries.LEDES + Entries.SAMPLE + Entries.LEDES + again;
        TimeEntries.Outcome outcome =
                Entries.in(folder).sheet(bill.replace("|", "\\|").split("\n", -1));

        assertThat(Entries.work(outcome, "Legal research").hours()).isEqualTo(4);
        assertThat(Entries.problems(outcome))
                .noneMatch(problem -> problem.contains("typed as text") || problem.contains("left out"));
    }

    @Test
    void a_sheet_and_a_bill_are_both_read_and_that_is_told() {
        Entries entries = Entries.in(folder);
        entries.write("firm.txt", Entries.LEDES + Entries.SAMPLE);

        TimeEntries.Outcome outcome = entries.sheet(HEADINGS, "2025-02-03 | | | Paralegal | L653 | | 4 | | | |");

        assertThat(Entries.record(outcome).hours()).isEqualTo(6);
        assertThat(Entries.record(outcome).origin()).isEqualTo("Time entries and firm.txt");
        assertThat(Entries.problems(outcome)).contains("Both were read, and their hours added.");
    }

    @Test
    void without_hours_or_without_headings_nothing_is_added_up() {
        assertThat(Entries.in(folder)
                        .sheet("Date | Role | Task code", "2025-03-03 | x | y")
                        .findings())
                .extracting(Finding::problem)
                .containsExactly("The column \"Hours\" is missing.");
        assertThat(Entries.in(folder).sheet("A | B", "1 | 2").findings())
                .extracting(Finding::problem)
                .containsExactly("No headings of time entries were found in the first 20 rows.");
        assertThat(Entries.in(folder).sheet(HEADINGS).findings()).isEmpty();
        assertThat(Entries.in(folder).sheet(HEADINGS).records()).isEmpty();
    }

    @Test
    void a_heading_that_is_nearly_right_is_told() {
        assertThat(Entries.problems(Entries.in(folder)
                        .sheet("Date | Hours | Roles | Task code", "2025-03-03 | 1 | Paralegal | L653")))
                .contains("The column \"Roles\" is not read.");
    }

    @Test
    void days_of_1904_times_and_percentages_are_what_excel_shows() throws IOException {
        Path file = folder.resolve("firm.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var sheet = book.createSheet("Time entries");
            DataFormat formats = book.createDataFormat();
            String[] looks = {"yyyy-mm-dd", "h:mm", "0%"};
            var headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("Date");
            headings.createCell(1).setCellValue("Hours");
            headings.createCell(2).setCellValue("Task code");
            for (int at = 1; at <= 3; at++) {
                var row = sheet.createRow(at);
                // 3 March 2025 is day 44,257 after 1 January 1904.
                var day = row.createCell(0);
                day.setCellValue(44257.0);
                var dayLook = book.createCellStyle();
                dayLook.setDataFormat(formats.getFormat(at < 3 ? looks[0] : "0"));
                day.setCellStyle(dayLook);
                var hours = row.createCell(1);
                hours.setCellValue(at == 1 ? 0.0625 : 1.5);
                var look = book.createCellStyle();
                look.setDataFormat(formats.getFormat(looks[at == 3 ? 2 : at == 1 ? 1 : 2]));
                hours.setCellStyle(look);
                row.createCell(2).setCellValue("L653 First pass");
            }
            book.write(out);
        }

        TimeEntries.Outcome outcome = Entries.in(folder).workbook(file);

        assertThat(Entries.record(outcome).hours()).isEqualTo(4.5);
        assertThat(Entries.record(outcome).period().first()).isEqualTo("2025-03-03");
        assertThat(Entries.record(outcome).period().last()).isEqualTo("2025-03-03");
        assertThat(Entries.problems(outcome))
                .contains(
                        "1 row whose hours are shown as a time was read as a length of time: 1:30 as 1.5 hours: B2.",
                        "2 rows whose hours are shown as a percentage were read as plain numbers: 150% as 1.5 hours:"
                                + " B3, B4.",
                        "1 row whose date is shown as a plain number was read as the day Excel would show: A4.");
    }

    @Test
    void associates_doing_a_first_pass_are_told() {
        assertThat(Entries.problems(read("2025-03-03 | | | Associate | L320 | A104 | 4 | | | |")))
                .anyMatch(problem -> problem.startsWith("Associates spent 4 hours on discovery"));
    }

    private TimeEntries.Outcome read(String... rows) {
        String[] sheet = new String[rows.length + 1];
        sheet[0] = HEADINGS;
        System.arraycopy(rows, 0, sheet, 1, rows.length);
        return Entries.in(folder).sheet(sheet);
    }
}
