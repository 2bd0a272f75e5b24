package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding says is about the workbook, and what it proposes is right. */
class HelpfulFindingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Salary k, 'are in thousands, multiply the figures by 1,000 and'",
        "Salary (000), 'are in thousands, multiply the figures by 1,000 and'",
        "Salary pm, 'are for a month, make the figures those of a year and'"
    })
    void a_heading_with_a_unit_of_its_own_is_not_merely_to_be_renamed(String heading, String change) {
        Finding stop = Reads.findings(complete().heading("Roles", "Salary", heading), folder, Severity.STOPS)
                .get(0);

        assertThat(stop.problem()).isEqualTo("The column \"Salary\" is missing.");
        assertThat(stop.fix())
                .startsWith("If the figures of \"" + heading + "\"")
                .contains(change);
    }

    @Test
    void a_heading_that_is_merely_mistyped_is() {
        assertThat(Reads.findings(complete().heading("Roles", "Salary", "Salry"), folder, Severity.STOPS)
                        .get(0)
                        .fix())
                .isEqualTo("Rename the heading \"Salry\" if it is meant, or add the column.");
    }

    @Test
    void an_analysis_date_that_cannot_be_read_is_told_once_and_compared_with_nothing() {
        SampleBook book = complete()
                .with("Firm!B6", "'03/04/2026")
                .with("Conditions", List.of("Obligation | Met | Date | Owner", "O1 | Yes | 2026-03-01 | Ann"));

        assertThat(Reads.read(book.in(folder)).findings())
                .noneMatch(finding -> finding.problem().contains("1970"))
                .filteredOn(Finding::stops)
                .extracting(Finding::place)
                .containsExactly("Firm!B6");
    }

    @Test
    void a_range_about_a_blank_says_that_the_figure_is_none_of_the_owner() {
        SampleBook book = complete()
                .with("Providers!AO2", "")
                .with(
                        "Ranges",
                        List.of(
                                "Sheet | Row | Column | Low | Likely | High",
                                "Providers | Provider A | Annual fee | 900 | | 1100"));

        assertThat(Reads.stop(book, folder).problem())
                .isEqualTo("Low: the figure is blank, and the 0 assumed for it lies outside low and high.");
    }

    @Test
    void quotes_of_headings_alone_are_told() {
        SampleBook book = complete()
                .with("Quotes", List.of("Provider | Work type | Price per hour"))
                .without("Ranges")
                .without("Correlations");

        assertThat(Reads.findings(book, folder, Severity.UNLIKELY))
                .filteredOn(finding -> finding.place().equals("Quotes"))
                .extracting(Finding::problem)
                .containsExactly("The sheet has no rows: no offer is compared, and all work stays in-house.");
    }

    /** 0.1 + 0.7 hours are 0.7999999999999999 to a computer. */
    @Test
    void a_sum_is_shown_as_a_person_would_write_it() {
        SampleBook book = complete().with("Staffing!C2", "0.7").with("Staffing!C3", "0.1");

        assertThat(Reads.findings(book, folder, Severity.UNLIKELY))
                .extracting(Finding::problem)
                .anyMatch(problem -> problem.contains("a unit takes 0.8 hours today"))
                .noneMatch(problem -> problem.contains("99999"));
    }

    private static SampleBook complete() {
        return SampleBook.complete();
    }
}
