package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.FirmData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedCellsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Work       | Code           | W05 | W05 Contract review          | Contract review
        Work       | Code           | W05 | w05: NDAs against a playbook | Contract review (W05)
        Work       | Data class     | D4  | D4 Special-category or regulated | Special-category or regulated
        Work       | Billing        | Fee | Fee by the hour              | by the hour
        Providers  | Kind           | ALSP | ALSP alternative legal service provider | Alternative legal service provider
        Providers  | Kind           | Captive | Captive service centre of your own | Service centre of your own
        Providers  | Country        | PH  | PH Philippines               | Philippines
        Providers  | Country        | US-DC | US-DC District of Columbia | us-dc
        Providers  | Currency       | USD | USD US dollar                | US Dollar
        Firm       | Currency       | USD | USD (dollars)                | US dollar
        Firm       | Home regulator | EW  | EW England & Wales           | England and Wales
        Firm       | Home regulator | US-NY | US-NY New York             | New York
        Firm       | Home regulator | AU  | AU Australia                 | Australia
        Conditions | Obligation     | O11 | O11 Cross-border transfer tool | Cross-border transfer tool
        Work       | Personal data  | US-HIPAA | US-HIPAA health data    | Health data
        Work       | Personal data  | EU, US-HIPAA | EU GDPR; US-HIPAA   | EU (GDPR); health data
        Work       | Personal data  | None | none                        | NONE\
        """)
    void a_code_is_read_alone_with_its_words_and_by_its_words(
            String sheet, String heading, String code, String both, String words) {
        String alone = firm(sheet, heading, code);

        assertThat(firm(sheet, heading, both)).isEqualTo(alone);
        assertThat(firm(sheet, heading, words)).isEqualTo(alone);
    }

    private String firm(String sheet, String heading, String typed) {
        return Reads.firm(SampleBook.complete().with(sheet, heading, typed), folder)
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Work      | Code           | W05 Document review | W01 Document review | W05 Contract review or W01 Document review
        Work      | Data class     | D1 Privileged       | D3 Privileged       | D1 Internal or D3 Privileged
        Firm      | Home regulator | US-NY California    | US-CA California    | US-NY New York or US-CA California
        Providers | Country        | IN Philippines      | PH Philippines      | IN India or PH Philippines\
        """)
    void words_of_another_code_stop(String sheet, String heading, String typed, String other, String offers) {
        assertThat(Reads.findings(SampleBook.complete().with(sheet, heading, typed), folder, Severity.STOPS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.problem())
                            .isEqualTo(heading + ": \"" + typed + "\" has one code and the words of another, " + other
                                    + ".");
                    assertThat(finding.fix()).isEqualTo("Type " + offers + ".");
                });
    }

    @Test
    void words_that_two_codes_share_ask_which_is_meant() {
        assertThat(Reads.stop(SampleBook.complete().with("Work", "Personal data", "GDPR"), folder)
                        .problem())
                .isEqualTo("Personal data: \"GDPR\" may mean EU GDPR or UK GDPR.");
    }

    @Test
    void a_slip_is_offered_the_code_with_its_words() {
        assertThat(Reads.stop(SampleBook.complete().with("Work", "Code", "Contract reviw"), folder)
                        .fix())
                .isEqualTo("Did you mean \"W05 Contract review\"?"
                        + " Choose W01 Document review to W20 Immigration forms.");
    }

    @Test
    void regimes_that_no_list_holds_are_kept_as_they_are() {
        FirmData firm = Reads.firm(SampleBook.complete().with("Work", "Personal data", "EU; LGPD"), folder);

        assertThat(firm.work().get(0).facts().personalData()).hasValue(Set.of("EU", "LGPD"));
    }

    @Test
    void a_code_with_and_without_its_words_is_the_same_row_and_found_by_either() {
        String headings = "Obligation | One-off | Per year";
        SampleBook twice = SampleBook.complete()
                .with("Obligation costs", List.of(headings, "O2 | 1500 | 500", "O2 Supervision | 1500 | 500"));
        SampleBook ranged = SampleBook.complete()
                .without("Correlations")
                .with("Obligation costs", List.of(headings, "O2 Supervision | 1500 | 500"))
                .with(
                        "Ranges",
                        List.of("Sheet | Row | Column | Low | High", "Obligation costs | O2 | One-off | 1000 | 2000"));

        assertThat(Reads.stop(twice, folder).problem()).contains("stands in A2 already");
        assertThat(Reads.firm(ranged, folder).uncertainty().ranges()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W01", "W01 Document review", "w01: first pass", "Document review"})
    void recorded_time_finds_its_kind_of_work_by_a_code_with_or_without_words(String typed) {
        SampleBook book = SampleBook.complete()
                .with("Work", "Code", "W01 Document review")
                .with("Code map", List.of("Task code | Activity code | Matter | Work type", "X-101 | | | " + typed));

        assertThat(Reads.findings(book, folder, Severity.STOPS)).isEmpty();
    }
}
