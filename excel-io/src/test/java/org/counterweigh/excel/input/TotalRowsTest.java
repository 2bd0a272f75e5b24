package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample has four paralegals and two counsel; a row that adds them up would make twelve people of six. */
class TotalRowsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Total", "TOTAL:", "Summe", "Gesamt", "Totaal", "Total général", "Suma", "合計"})
    void a_row_of_totals_stops_at_its_name(String name) {
        Finding stop = Reads.stop(roles(name, "6", "200000"), folder);

        assertThat(stop.place()).isEqualTo("Roles!A4");
        assertThat(stop.problem())
                .isEqualTo("The row \"" + name + "\" adds up the rows above it, and would be counted once more.");
        assertThat(stop.fix()).startsWith("Delete the row");
    }

    @ParameterizedTest
    @CsvSource({
        "Work, Total | W04 | | 11200",
        "Staffing, Total | | 1.525",
        "Demand, Total | 800 | 800",
        "Quotes, Total | | 105",
        "Outside counsel, | Total | 0.1 | 300",
        "Providers, Sum"
    })
    void so_it_does_on_every_sheet_of_rows(String sheet, String row) {
        SampleBook book = SampleBook.complete().without("Scenarios").without("Confirmed");
        int below = (int) book.text()
                .lines()
                .dropWhile(line -> !line.equals("[" + sheet + "]"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("["))
                .count();
        String[] cells = row.split("\\|", -1);
        for (int at = 0; at < cells.length; at++) {
            book.with(sheet + "!" + (char) ('A' + at) + (below + 1), cells[at].strip());
        }

        assertThat(Reads.stop(book, folder).problem()).contains("adds up the rows above it");
    }

    @Test
    void a_longer_name_and_none_at_all_stop_where_the_figures_add_up() {
        assertThat(Reads.stop(roles("Total legal team", "6", "200000"), folder).place())
                .isEqualTo("Roles!A4");
        assertThat(Reads.stop(roles("", "6", "200000"), folder).problem()).startsWith("A row without a name adds up");
    }

    @Test
    void a_role_whose_name_only_mentions_a_total_is_a_role() {
        assertThat(Reads.findings(roles("Total quality counsel", "1", "90000"), folder, Severity.STOPS))
                .isEmpty();
        assertThat(Reads.findings(roles("Partner", "6", "200000"), folder, Severity.STOPS))
                .isEmpty();
    }

    private static SampleBook roles(String name, String headcount, String salary) {
        return SampleBook.complete()
                .with("Roles!A4", name)
                .with("Roles!B4", headcount)
                .with("Roles!C4", salary);
    }
}
