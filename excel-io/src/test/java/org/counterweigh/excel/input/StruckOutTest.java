package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line through a row says to people that it no longer holds, and nothing to a calculation. */
class StruckOutTest {

    @TempDir
    Path folder;

    @Test
    void a_row_that_is_struck_out_is_read_and_asked_about() {
        assertThat(struck("Roles!A3", "Roles!B3", "Roles!C3")).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Roles!A3");
            assertThat(finding.problem()).isEqualTo("1 row is struck out and was read all the same: A3.");
            assertThat(finding.fix()).isEqualTo("Delete what no longer holds; take the line off what does.");
        });
    }

    @Test
    void rows_and_single_figures_are_asked_about_once_a_sheet() {
        assertThat(struck("Quotes!A2", "Quotes!B2", "Quotes!A3", "Quotes!B3", "Roles!C2"))
                .extracting(Finding::problem)
                .containsExactlyInAnyOrder(
                        "2 rows are struck out and were read all the same: A2, A3.",
                        "1 cell is struck out and was read all the same: C2.");
    }

    @Test
    void a_setting_may_be_struck_out_too() {
        assertThat(struck("Firm!A8")).extracting(Finding::place).containsExactly("Firm!A8");
    }

    @Test
    void what_is_struck_out_beside_the_rows_is_nobodys_business() {
        assertThat(struck("Roles!A1")).isEmpty();
    }

    private List<Finding> struck(String... places) {
        return new DressedBook(SampleBook.complete(), folder)
                .asked("struck out", book -> DressedBook.strikeOut(book, places));
    }
}
