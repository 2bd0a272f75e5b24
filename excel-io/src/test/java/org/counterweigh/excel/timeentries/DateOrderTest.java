package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 03/04/2025 is April to one half of the world and March to the other; the other rows of the sheet know which. */
class DateOrderTest {

    private static final String HEADINGS = "Date | Role | Task code | Hours";

    @TempDir
    Path folder;

    @Test
    void a_row_with_a_day_over_12_proves_that_the_day_comes_first() {
        TimeEntries.Outcome outcome = read("03/04/2025", "05/06/2025", "30/06/2025");

        assertThat(Entries.record(outcome).period().first()).isEqualTo("2025-04-03");
        assertThat(Entries.record(outcome).period().last()).isEqualTo("2025-06-30");
        assertThat(Entries.record(outcome).hours()).isEqualTo(3);
        assertThat(outcome.findings()).noneMatch(Finding::stops);
        assertThat(Entries.problems(outcome))
                .contains("2 rows whose date could be two days were read day first, as 1 date with a day over 12 proves"
                        + " (A4 \"30/06/2025\"): A2, A3.");
    }

    @Test
    void one_with_a_month_over_12_proves_that_the_month_does() {
        TimeEntries.Outcome outcome = read("03/04/2025 09:30", "05-06-2025", "06/30/2025", "6/29/2025");

        assertThat(Entries.record(outcome).period().first()).isEqualTo("2025-03-04");
        assertThat(Entries.record(outcome).period().last()).isEqualTo("2025-06-30");
        assertThat(Entries.work(outcome, "Document review").byMonth()).startsWith(0.0, 0.0, 1.0, 0.0, 1.0, 2.0);
        assertThat(Entries.record(outcome).rows()).isEqualTo(4);
        assertThat(Entries.problems(outcome))
                .anyMatch(problem -> problem.contains("were read month first, as 2 dates"));
    }

    @Test
    void where_no_row_proves_either_the_sheet_stops_with_both_readings() {
        Finding stop = stop(read("03/04/2025", "05/06/2025", "2025-06-30"));

        assertThat(stop.place()).isEqualTo("Time entries!A2");
        assertThat(stop.problem())
                .isEqualTo("2 dates can be read in two ways, and no row has a day over 12 to prove which."
                        + " \"03/04/2025\" is 2025-04-03 with the day first, 2025-03-04 with the month first: A2, A3.");
        assertThat(stop.fix()).contains("2025-03-31");
    }

    @Test
    void where_rows_prove_both_it_stops_and_names_one_of_each() {
        assertThat(stop(read("03/04/2025", "31/03/2025", "03/30/2025")).problem())
                .contains("rows prove both: A3 \"31/03/2025\" has the day first and A4 \"03/30/2025\" has the month"
                        + " first.");
    }

    @Test
    void dates_that_can_be_read_in_one_way_only_need_no_proof() {
        assertThat(read("03/03/2025", "31/03/2025", "03/30/2025", "3 April 2025")
                        .findings())
                .noneMatch(finding -> finding.problem().contains("read"));
    }

    @Test
    void between_points_the_day_comes_first_unless_rows_prove_otherwise() {
        assertThat(Entries.record(read("03.04.2025")).period().first()).isEqualTo("2025-04-03");
        assertThat(Entries.record(read("03.04.2025", "03.31.2025")).period().first())
                .isEqualTo("2025-03-04");
    }

    /** A British export opened in an American Excel: up to the 12th day and month change places, later ones stay texts. */
    @Test
    void dates_that_excel_took_for_the_other_order_beside_texts_that_it_could_not_stop() {
        List<String> known = IntStream.rangeClosed(1, 12)
                .mapToObj(day -> String.format("2025-%02d-01", day))
                .toList();
        List<String> texts = List.of("13/01/2025", "14/01/2025", "15/01/2025");

        Finding stop = stop(read(Stream.concat(known.stream(), texts.stream()).toArray(String[]::new)));

        assertThat(stop.place()).isEqualTo("Time entries!A14");
        assertThat(stop.problem())
                .startsWith("Day and month have changed places: all 12 dates that Excel knows as such have a day up to"
                        + " 12, and the 3 later ones are text, such as \"13/01/2025\"");
        assertThat(read(Stream.concat(Stream.concat(known.stream(), Stream.of("2025-01-20")), texts.stream())
                                .toArray(String[]::new))
                        .findings())
                .noneMatch(Finding::stops);
    }

    @Test
    void a_bill_leans_on_its_own_lines_too() {
        String dated = Entries.SAMPLE.replace("|20250215|", "|02/03/2025|");
        String proof = Entries.SAMPLE.replace("|20250215|", "|02/15/2025|").replace("|1|F|", "|2|F|");

        TimeEntries.Outcome proven = Entries.in(folder).bill(Entries.LEDES + dated + proof);
        assertThat(Entries.record(proven).period().first()).isEqualTo("2025-02-03");
        assertThat(Entries.record(proven).hours()).isEqualTo(4);

        Finding stop = stop(Entries.in(folder).bill(Entries.LEDES + dated));
        assertThat(stop.place()).isEqualTo("firm.txt line 3");
        assertThat(stop.problem()).contains("2025-03-02 with the day first, 2025-02-03 with the month first");
    }

    @Test
    void a_sheet_of_which_much_would_be_left_out_stops() {
        TimeEntries.Outcome short_years = read("31/03/25", "30/03/25", "29/03/25");
        assertThat(stop(short_years).problem())
                .isEqualTo("3 rows whose date is none were left out, so that nothing is left: A2, A3, A4.");

        String[] few = Stream.concat(Stream.generate(() -> "2025-03-03").limit(97), Stream.of("soon", "late", "?"))
                .toArray(String[]::new);
        assertThat(read(few).findings()).noneMatch(Finding::stops);
        assertThat(Entries.problems(read(few))).contains("3 rows whose date is none were left out: A99, A100, A101.");

        String[] many = Stream.concat(Stream.generate(() -> "2025-03-03").limit(47), Stream.of("soon", "late", "?"))
                .toArray(String[]::new);
        assertThat(stop(read(many)).problem())
                .isEqualTo("3 rows whose date is none were left out (in all, 6% of the hours are): A49, A50, A51.");
    }

    @Test
    void rows_of_totals_are_no_loss() {
        String[] rows = IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(
                        month -> Stream.of(String.format("2025-%02d-03 | Paralegal | L653 | 8", month), "| Total || 8"))
                .toArray(String[]::new);

        assertThat(Entries.in(folder).sheet(with(rows)).findings()).noneMatch(Finding::stops);
    }

    private static Finding stop(TimeEntries.Outcome outcome) {
        List<Finding> stops = outcome.findings().stream().filter(Finding::stops).toList();
        assertThat(stops).hasSize(1);
        return stops.get(0);
    }

    private TimeEntries.Outcome read(String... dates) {
        return Entries.in(folder)
                .sheet(with(Stream.of(dates)
                        .map(date -> date + " | Paralegal | L653 | 1")
                        .toArray(String[]::new)));
    }

    private static String[] with(String... rows) {
        return Stream.concat(Stream.of(HEADINGS), Stream.of(rows)).toArray(String[]::new);
    }
}
