package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The firm counts in US dollars, and Provider B in pounds; what a cell shows should be one of the two. */
class CurrencyCheckTest {

    @TempDir
    Path folder;

    @Test
    void a_price_that_is_shown_in_euros_is_asked_about_where_nothing_says_euros() {
        Finding asked = shown("Quotes!C2", "[$€-407] #,##0.00").get(0);

        assertThat(asked.place()).isEqualTo("Quotes!C2");
        assertThat(asked.problem())
                .isEqualTo("Price per hour: the cell shows the amount in €, and it was read in USD.");
        assertThat(asked.fix())
                .isEqualTo("If it is a price in EUR, type the Currency and Exchange rate of Provider A on the sheet"
                        + " Providers; if it is in USD already, show the cell in USD.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Roles!C2 | #,##0\\ \"€\"",
                "Roles!C2 | [$EUR] #,##0",
                "Roles!C2 | _-* #,##0.00\\ [$zł-415]_-",
                "Roles!E2 | \"£\"#,##0",
                "Work!N2 | #,##0 \"CHF\"",
                "Providers!Z2 | [$₹-4009]#,##0",
                "Quotes!D3 | [$€-2] #,##0",
                "'Outside counsel'!D2 | [$CA$-1009]#,##0",
                "Risks!C2 | #,##0 \"EUR per case\""
            })
    void another_currency_is_seen_however_the_format_writes_it(String place, String code) {
        assertThat(shown(place, code))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("the cell shows the amount in"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A dollar may be any country's, and a dollar of Canada's language is still one of several.
                "Roles!C2 | \"$\"#,##0",
                "Roles!C2 | [$$-1009]#,##0",
                "Roles!C2 | [$US$]#,##0",
                "Roles!C2 | [$USD] #,##0",
                "Roles!C2 | [$-409]#,##0",
                "Roles!C2 | #,##0 \"a year\"",
                "Roles!C2 | [Red]#,##0;[Blue]-#,##0 \"€\"",
                "Quotes!D3 | [$£-809]#,##0.00",
                "Providers!X3 | #,##0 \"£\"",
                "Roles!B2 | 0 \"€\""
            })
    void the_currency_in_which_it_is_read_and_words_that_are_none_are_not_asked_about(String place, String code) {
        assertThat(shown(place, code)).isEmpty();
    }

    @Test
    void a_whole_workbook_in_another_currency_is_one_question() {
        List<Finding> asked = dressed(SampleBook.complete().without("Confirmed"))
                .asked("the cell shows", book -> {
                    List.of("Roles!C2", "Roles!C3", "Roles!E2", "Roles!E3", "Work!N2")
                            .forEach(place -> DressedBook.format(book, place, "#,##0 \"€\""));
                });

        assertThat(asked).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Roles!C2");
            assertThat(finding.problem()).endsWith("So do Roles!E2, Roles!C3, Roles!E3 and 1 more.");
            assertThat(finding.fix())
                    .isEqualTo("If it is in EUR, convert it to USD; if it is in USD already, show the cell in USD.");
        });
    }

    @Test
    void a_confirmed_amount_is_not_asked_about_again() {
        SampleBook book = SampleBook.complete()
                .with("Confirmed", List.of("Sheet | Row | Column | Value", "Roles | Paralegal | Salary | 60000"));

        assertThat(dressed(book)
                        .asked("the cell shows", change -> DressedBook.format(change, "Roles!C2", "#,##0 \"€\"")))
                .isEmpty();
    }

    private List<Finding> shown(String place, String code) {
        return dressed(SampleBook.complete().without("Confirmed"))
                .asked("the cell shows", book -> DressedBook.format(book, place, code));
    }

    private DressedBook dressed(SampleBook book) {
        return new DressedBook(book, folder);
    }
}
