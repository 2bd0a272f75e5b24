package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Confirmation;
import org.counterweigh.firm.Entered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question about a figure is answered once, for as long as the figure stands. */
class ConfirmedTest {

    private static final String HEADINGS = "Sheet | Row | Column | Value";
    private static final String HOURS = "Roles | Paralegal | Hours per year";

    @TempDir
    Path folder;

    @Test
    void an_unusual_figure_is_asked_about_until_it_is_confirmed() {
        assertThat(questions(book())).containsExactly("Roles!H2", "Roles!H3");
        assertThat(questions(book(HOURS + " | 2300"))).containsExactly("Roles!H3");
        assertThat(Reads.firm(book(HOURS + " | 2300"), folder).confirmed())
                .containsExactly(new Confirmation(
                        "Roles!H2", "Hours per year, Paralegal", new Entered.Amount(2300, false), true));
    }

    @Test
    void once_the_figure_has_changed_the_question_comes_back_and_says_for_what_it_was_confirmed() {
        List<Finding> asked = Reads.findings(book(HOURS + " | 2200"), folder, Severity.UNLIKELY);

        assertThat(asked).extracting(Finding::place).containsExactly("Roles!H2", "Roles!H3");
        assertThat(asked.get(0).problem())
                .isEqualTo("Hours per year: 2300 is unusual; 1000 to 2000 is usual. It was confirmed for 2200.");
        assertThat(Reads.firm(book(HOURS + " | 2200"), folder).confirmed()).noneMatch(Confirmation::stands);
    }

    @Test
    void a_percentage_is_the_same_however_it_is_typed() {
        SampleBook book = SampleBook.complete()
                .with("Roles", "On-cost", "80%")
                .with("Confirmed", List.of(HEADINGS, "Roles | Paralegal | On-cost | 0.8"));

        assertThat(questions(book)).isEmpty();
    }

    @Test
    void an_error_can_not_be_confirmed() {
        SampleBook book = SampleBook.complete()
                .with("Roles", "Utilisation", "25")
                .with("Confirmed", List.of(HEADINGS, "Roles | Paralegal | Utilisation | 25"));

        assertThat(Reads.stop(book, folder).place()).isEqualTo("Roles!I2");
    }

    @Test
    void a_row_that_names_no_cell_or_a_blank_one_is_told() {
        assertThat(Reads.stop(book("Roles | Paralegel | Hours per year | 2300"), folder)
                        .place())
                .isEqualTo("Confirmed!B2");
        assertThat(Reads.findings(book("Roles | Paralegal | Billing rate | 90"), folder, Severity.UNLIKELY))
                .extracting(Finding::place)
                .contains("Confirmed!C2");
    }

    @Test
    void the_value_of_a_scenario_is_confirmed_at_its_own_cell() {
        SampleBook book = SampleBook.complete()
                .with("Scenarios", List.of("Scenario | Sheet | Row | Column | Value", "More | " + HOURS + " | 2100"));
        assertThat(questions(book.without("Confirmed"))).containsExactly("Scenarios!E2");

        book.with(
                "Confirmed", List.of(HEADINGS, "Scenarios | More / Roles / Paralegal / Hours per year | Value | 2100"));
        assertThat(questions(book)).isEmpty();
    }

    /** Two people work longer than is usual. */
    private static SampleBook book(String... rows) {
        List<String> sheet = new ArrayList<>(List.of(HEADINGS));
        sheet.addAll(Arrays.asList(rows));
        return SampleBook.complete()
                .without("Scenarios")
                .with("Roles!H2", "2300")
                .with("Roles!H3", "2400")
                .with("Confirmed", sheet);
    }

    private List<String> questions(SampleBook book) {
        return Reads.places(book, folder, Severity.UNLIKELY);
    }
}
