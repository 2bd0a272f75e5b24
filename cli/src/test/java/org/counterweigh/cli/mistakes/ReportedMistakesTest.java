package org.counterweigh.cli.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.cli.mistakes.Reading.Worth;
import org.counterweigh.excel.template.WorkbookText;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Workbooks of one department, each with a mistake that used to move its plan without a word: each is told at its cell, and
 * what is told to do about it leads to the answer of the workbook without the mistake.
 */
class ReportedMistakesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/counterweigh/cli/mistakes");
    private static final Pattern PROPOSED = Pattern.compile("did you mean ([\\d.,]*\\d)");

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource({
        "03f_one_salary_monthly, Roles!C2, 61010",
        "24a_quote_minutes, Quotes!E2, 0.0235",
        "73_escaped_cost_x1000, Work!N2, 2.5",
        "06d_provider_INR_rate_83_inverse, Providers!AM2, 0.01204819"
    })
    void a_figure_of_the_wrong_size_is_asked_about_with_the_right_one(String file, String cell, String right) {
        Finding asked = asked(file, cell);
        Matcher proposed = PROPOSED.matcher(asked.problem());
        assertThat(proposed.find()).as(asked.problem()).isTrue();

        Worth mended = worth(with(file, cell, proposed.group(1).replace(",", "")));
        Worth unspoilt = worth(with(file, cell, right));
        assertThat(mended.plan()).isCloseTo(unspoilt.plan(), within(unspoilt.plan() / 1000));
        assertThat(unspoilt.plan()).isPositive();
    }

    @Test
    void days_before_months_are_read_as_the_rows_prove_them() {
        Book byDay = book("02g_dates_dmy_text");
        Book inOrder = byDay.changed(
                byDay.cells("Time entries", "Date"),
                cell -> cell.saying(cell.text().replaceAll("'?(\\d\\d)/(\\d\\d)/(\\d{4})", "$3-$2-$1")));

        assertThat(worth(byDay)).isEqualTo(worth(inOrder));
    }

    @Test
    void results_that_were_never_worked_out_stop_and_worked_out_they_are_read() {
        String file = "09_stale_zero_cache_fullCalcOnLoad";
        assertThat(asked(file, "Providers!X2").stops()).isTrue();
        assertThat(asked(file, "Providers!X2").fix()).contains("Open the workbook in Excel and save it");

        Book saved = book(file);
        Book typed = saved;
        for (String cell : new String[] {"X2", "AC2", "AG2", "AK2"}) {
            Place place = new Place("Providers", Address.parse(cell).orElseThrow());
            saved = saved.with(place, Typed.of("45000").calculated("45000*1"));
            typed = typed.with(place, Typed.of("45000"));
        }
        assertThat(worth(saved)).isEqualTo(worth(typed));
    }

    @Test
    void a_name_with_a_space_that_nobody_sees_is_the_name() {
        String file = "15b_nbsp_in_name";
        assertThat(asked(file, "Staffing!A3"))
                .extracting(Finding::problem)
                .asString()
                .contains("stands in A2 already", "B2 writes it with a no-break space");

        assertThat(worth(with(file, "Staffing!B2", "Paralegal")).plan())
                .isEqualTo(worth(with("03f_one_salary_monthly", "Roles!C2", "61010"))
                        .plan());
    }

    @ParameterizedTest
    @CsvSource({
        "02i_dup_export_twice, Time entries!A367, 365 rows repeat earlier rows",
        "06a_price_format_euro, Quotes!C2, 'shows the amount in €, and it was read in USD'",
        "22a_dragged_price, Quotes!C3, 29 in C2 counts on row by row to 34"
    })
    void what_is_odd_in_a_row_of_cells_is_asked_about_where_it_begins(String file, String cell, String odd) {
        assertThat(asked(file, cell).problem()).contains(odd);
    }

    @Test
    void time_that_was_pasted_twice_comes_to_the_answer_of_time_that_was_pasted_once() {
        Book once = book("02i_dup_export_twice").with("Time entries", rows -> new ArrayList<>(rows.subList(0, 366)));

        assertThat(worth(once)).isEqualTo(worth(book("02g_dates_dmy_text")));
    }

    private Finding asked(String file, String cell) {
        return desk.read(FOLDER.resolve(file + ".xlsx")).asked().stream()
                .filter(finding -> finding.place().equals(cell))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is told at " + cell));
    }

    private Worth worth(Book book) {
        return desk.read(book).worth().orElseThrow();
    }

    private static Book with(String file, String cell, String text) {
        int end = cell.indexOf('!');
        return book(file)
                .with(
                        new Place(
                                cell.substring(0, end),
                                Address.parse(cell.substring(end + 1)).orElseThrow()),
                        Typed.of(text));
    }

    private static Book book(String file) {
        var opened = (Opening.Opened) WorkbookFile.open(FOLDER.resolve(file + ".xlsx"));
        try (var workbook = opened.workbook()) {
            return Book.of(WorkbookText.of(workbook));
        }
    }
}
