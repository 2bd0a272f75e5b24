package org.counterweigh.excel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.SampleBook;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Severity;
import org.counterweigh.firm.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAsTextTest {

    @TempDir
    Path folder;

    @Test
    void numbers_typed_as_text_are_read_and_told_once_a_column() {
        SampleBook book = complete().with("Roles!C2", "'60'000").with("Roles!C3", "'140.000,00");

        assertThat(Reads.firm(book, folder).roles())
                .extracting(Role::pay)
                .extracting(pay -> pay.salary().value())
                .containsExactly(60_000.0, 140_000.0);
        assertThat(unlikely(book)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("Roles!C2");
            assertThat(finding.problem())
                    .isEqualTo("Salary: 2 cells hold text instead of a number or a date; read: C2 \"60'000\" as 60000,"
                            + " C3 \"140.000,00\" as 140000.");
        });
    }

    @Test
    void a_percentage_typed_as_text_is_a_share() {
        SampleBook book = complete().with("Roles!D2", "'28,5 %");

        assertThat(Reads.firm(book, folder).roles().get(0).pay().onCost().value())
                .isEqualTo(0.285);
    }

    @Test
    void of_two_readings_the_possible_one_is_taken() {
        SampleBook book = complete().with("Roles!D2", "'28.500%");

        assertThat(Reads.firm(book, folder).roles().get(0).pay().onCost().value())
                .isEqualTo(0.285);
    }

    @Test
    void two_possible_readings_stop_with_both() {
        Finding stop = Reads.stop(complete().with("Roles!C2", "'60,000"), folder);

        assertThat(stop.place()).isEqualTo("Roles!C2");
        assertThat(stop.problem())
                .isEqualTo("Salary: \"60,000\" is text and could mean 60 (decimal comma) or 60000 (decimal point).");
    }

    @ParameterizedTest
    @CsvSource({"Roles!C2, '25%'", "Roles!B2, '$4'", "Roles!D2, '$0.28'", "Roles!C2, 60k"})
    void text_that_fits_no_such_column_stops(String place, String text) {
        assertThat(Reads.stop(complete().with(place, "'" + text), folder).place())
                .isEqualTo(place);
    }

    @Test
    void a_bracketed_amount_is_negative_and_no_salary() {
        assertThat(Reads.stop(complete().with("Roles!C2", "'(60000)"), folder).problem())
                .contains("-60000 is outside what is possible");
    }

    @Test
    void an_amount_in_another_currency_than_the_firms_stops() {
        Finding stop = Reads.stop(complete().with("Roles!C2", "'\u20ac60 000"), folder);

        assertThat(stop.place()).isEqualTo("Roles!C2");
        assertThat(stop.problem()).contains("the amount is in \u20ac, and the firm's currency is USD");
    }

    @Test
    void a_price_may_carry_the_sign_of_its_providers_currency() {
        assertThat(Reads.firm(complete().with("Quotes!D3", "'\u00a375.00"), folder)
                        .market()
                        .quotes()
                        .get(1)
                        .price()
                        .amount()
                        .value())
                .isEqualTo(75);
    }

    @Test
    void a_date_as_text_is_read_and_told() {
        SampleBook book = complete().with("Firm!B6", "'31. M\u00e4rz 2026");

        assertThat(Reads.firm(book, folder).firm().analysisDate()).hasToString("2026-03-31");
        assertThat(unlikely(book)).extracting(Finding::place).containsExactly("Firm!B6");
    }

    @Test
    void a_date_with_two_readings_stops_with_both() {
        assertThat(Reads.stop(complete().with("Firm!B6", "'03/04/2026"), folder).problem())
                .contains("could mean 2026-04-03 (day first) or 2026-03-04 (month first)");
    }

    /** Day 46112 of Excel's calendar is 31 March 2026. */
    @Test
    void a_bare_number_of_days_stops_with_its_day() {
        assertThat(Reads.stop(complete().with("Firm!B6", "46112"), folder).problem())
                .contains("as a number of days it would be 2026-03-31");
        assertThat(Reads.stop(complete().with("Firm!B6", "12"), folder).problem())
                .doesNotContain("would be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8:30", "08:30"})
    void a_time_of_day_may_be_typed_as_text(String time) {
        assertThat(Reads.firm(complete().with("Firm!B15", "'" + time), folder)
                        .firm()
                        .office()
                        .orElseThrow()
                        .start())
                .hasToString("08:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "Wahr", "OUI", "vrai", "yes", "Y", "true"})
    void yes_may_be_said_in_three_languages(String yes) {
        SampleBook book = complete().with("Work!Y2", "'" + yes);

        assertThat(Reads.firm(book, folder).work().get(0).facts().keepInHouse()).isTrue();
        assertThat(unlikely(book)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nein", "Falsch", "NON", "faux", "no", "N", "false"})
    void no_may_be_said_in_three_languages(String no) {
        assertThat(Reads.firm(complete().with("Work!Y2", "'" + no), folder)
                        .work()
                        .get(0)
                        .facts()
                        .keepInHouse())
                .isFalse();
    }

    private List<Finding> unlikely(SampleBook book) {
        return Reads.findings(book, folder, Severity.UNLIKELY);
    }

    private static SampleBook complete() {
        return SampleBook.complete();
    }
}
