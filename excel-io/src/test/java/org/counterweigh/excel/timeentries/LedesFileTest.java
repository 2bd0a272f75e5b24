package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.counterweigh.excel.scanner.Progress;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedesFileTest {

    @TempDir
    Path folder;

    @Test
    void the_sample_of_the_standard_is_research_by_the_only_partner() {
        TimeEntries.Outcome outcome = read(Entries.SAMPLE);

        TimeRecord.Work research = Entries.work(outcome, "Legal research");
        assertThat(research.hours()).isEqualTo(2);
        assertThat(research.amount()).isEqualTo(630);
        assertThat(research.weighted()).isEqualTo(2 * 0.85);
        assertThat(research.byRole()).containsEntry("Senior partner", 2.0);
        assertThat(Entries.problems(outcome)).noneMatch(problem -> problem.contains("LINE_ITEM_TOTAL"));
    }

    @Test
    void both_forms_of_a_classification_are_the_same_partner() {
        TimeEntries.Outcome outcome =
                read(Entries.SAMPLE, line(2, "PARTNR", "PT"), line(3, "PARTNR", "Senior partner"));

        assertThat(Entries.work(outcome, "Legal research").byRole()).containsEntry("Senior partner", 6.0);
    }

    @Test
    void a_total_that_does_not_add_up_is_told_with_its_line() {
        TimeEntries.Outcome outcome = read(Entries.SAMPLE, line(2, "|630|", "|700|"));

        assertThat(outcome.findings()).anySatisfy(finding -> {
            assertThat(finding.place()).isEqualTo("firm.txt line 4");
            assertThat(finding.problem())
                    .startsWith("1 row whose LINE_ITEM_TOTAL is not units x unit cost + adjustment");
        });
    }

    @Test
    void an_adjustment_with_the_wrong_sign_is_told_as_such() {
        assertThat(Entries.problems(read(Entries.SAMPLE, line(2, "|-70|", "|70|"))))
                .anyMatch(problem -> problem.startsWith("1 row whose adjustment has the wrong sign"));
    }

    @Test
    void an_invoice_total_is_never_added_but_checked_where_all_lines_are_there() {
        // Two lines of 630 are 1,260, and the invoice says 1,684.45.
        TimeEntries.Outcome outcome = read(Entries.SAMPLE, line(2, "F", "F"));

        assertThat(Entries.record(outcome).amount()).isEqualTo(1260);
        assertThat(Entries.problems(outcome))
                .contains("The lines of 1 invoice do not add up to INVOICE_TOTAL, by -424.45 in all: line 3.");
        assertThat(Entries.problems(read(line(2, "F", "F")))).noneMatch(problem -> problem.contains("INVOICE_TOTAL"));
    }

    @Test
    void a_line_that_comes_twice_counts_once() {
        TimeEntries.Outcome outcome = read(Entries.SAMPLE, Entries.SAMPLE);

        assertThat(Entries.record(outcome).hours()).isEqualTo(2);
        assertThat(Entries.problems(outcome))
                .contains("1 row repeating a line of an invoice, 630.00 in all, was left out: line 4.");
    }

    @Test
    void expenses_and_adjustments_are_no_hours_and_vendors_are_listed() {
        TimeEntries.Outcome outcome = read(
                Entries.SAMPLE,
                "20250228|96542|00711|0528|1684.45|20250201|20250228||2|E|1|0|400|20250215||E118|||Hosting|24|400|||[]\n",
                "20250228|96542|00711|0528|1684.45|20250201|20250228||3|E|50|0|25|20250215||E101|||Copies|24|0.5|||[]\n",
                "20250228|96542|00711|0528|1684.45|20250201|20250228||4|IF|1|-100|-100|20250228|||||Rebate|24|0|||[]\n");

        assertThat(Entries.record(outcome).hours()).isEqualTo(2);
        assertThat(Entries.problems(outcome))
                .contains(
                        "1 row of vendors (E118, E119), 400.00 in all, is not counted: that work is outsourced already:"
                                + " line 4.",
                        "1 row of other expenses, 25.00 in all, is not counted: line 5.",
                        "1 row of adjustments to whole invoices, -100.00 in all, is not counted: line 6.");
    }

    @Test
    void a_record_may_break_within_its_text_and_lack_its_end() {
        TimeEntries.Outcome outcome = read(
                Entries.SAMPLE.replace("Research Attorney's", "Research\nAttorney's"),
                line(2, "[]", ""),
                line(3, "F", "F"));

        assertThat(Entries.record(outcome).hours()).isEqualTo(6);
        assertThat(Entries.problems(outcome))
                .contains("1 row whose record does not end with [] was read all the same: line 5.");
    }

    @Test
    void a_record_of_too_many_fields_is_left_out() {
        assertThat(Entries.problems(read(Entries.SAMPLE, line(2, "Research", "Re|search"))))
                .contains("1 row with another number of fields than the header was left out: line 4.");
    }

    @Test
    void a_split_header_is_read_as_one() {
        TimeEntries.Outcome outcome =
                Entries.in(folder).bill(Entries.LEDES.replace("|LINE_ITEM_DATE", "|\nLINE_ITEM_DATE") + Entries.SAMPLE);

        assertThat(Entries.record(outcome).hours()).isEqualTo(2);
        assertThat(Entries.problems(outcome)).contains("The header is split over 2 lines; it was read as one.");
    }

    @Test
    void an_old_code_page_and_windows_line_ends_are_read() throws IOException {
        String text = (Entries.LEDES + Entries.SAMPLE.replace("Research", "Résumé, research")).replace("\n", "\r\n");
        Files.write(folder.resolve("firm.ledes.txt"), text.getBytes(Charset.forName("windows-1252")));

        TimeEntries.Outcome outcome = TimeEntries.of(Optional.empty(), folder.resolve("firm.xlsx"))
                .read(Entries.terms(Whose.TEAM), Progress.SILENT);

        assertThat(Entries.record(outcome).hours()).isEqualTo(2);
    }

    @Test
    void a_text_beside_the_workbook_that_is_no_bill_is_left_alone() {
        Entries.in(folder).write("firm.txt", "[Firm]\nSetting | Value\n");
        Entries.in(folder).write("other.ledes.txt", Entries.LEDES);
        Entries.in(folder).write("firm-uk.ledes.txt", Entries.LEDES);

        assertThat(TimeEntries.of(Optional.empty(), folder.resolve("firm.xlsx")).isThere())
                .isFalse();
    }

    @Test
    void a_bill_that_says_it_is_one_and_is_not_is_told() {
        Entries.in(folder).write("firm.2025.ledes.txt", "Date;Hours\n");

        TimeEntries.Outcome outcome = TimeEntries.of(Optional.empty(), folder.resolve("firm.xlsx"))
                .read(Entries.terms(Whose.TEAM), Progress.SILENT);

        assertThat(outcome.records()).isEmpty();
        assertThat(outcome.findings()).extracting(Finding::place).containsExactly("firm.2025.ledes.txt");
    }

    @Test
    void a_line_without_end_does_not_fill_the_memory() {
        TimeEntries.Outcome outcome = read(Entries.SAMPLE, "x".repeat(LedesFile.LONGEST * 4) + "\n", line(2, "F", "F"));

        assertThat(Entries.record(outcome).hours()).isEqualTo(4);
        assertThat(Entries.problems(outcome)).contains("1 row longer than any record can be was left out: line 4.");
    }

    private TimeEntries.Outcome read(String... lines) {
        return Entries.in(folder).bill(Entries.LEDES + String.join("", lines));
    }

    /** The sample as another line of its invoice, with one thing changed. */
    private static String line(int number, String before, String after) {
        return Entries.SAMPLE
                .replace("|1|F|", "|" + number + "|F|")
                .replaceFirst(java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after));
    }
}
