package org.counterweigh.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1250 = 1250",
                "1.234,56 = 1234.56",
                "1,234.56 = 1234.56",
                "12,5% = 12.5%",
                "12.5 % = 12.5%",
                "1 234,56 = 1234.56",
                "1\u00a0234,56 = 1234.56",
                "1\u202f234.56 = 1234.56",
                "'60''000' = 60000",
                "60\u2019000.50 = 60000.5",
                "'$1,250.00' = 1250",
                "EUR 1.250,00 = 1250",
                "1.250,00 \u20ac = 1250",
                "'(1,250.00)' = -1250",
                "'($1,250.00)' = -1250",
                "-3.5 = -3.5",
                "\u22123,5 = -3.5",
                "1250.00- = -1250",
                "1.234.567 = 1234567",
                "'12,34,567' = 1234567",
                "0.125 = 0.125",
                "'0,125' = 0.125",
                "'1250,125' = 1250.125",
                "'1,234.567' = 1234.567",
                ".5 = 0.5"
            })
    void a_number_that_can_be_read_in_one_way_is_read(String text, String value) {
        NumberText number = NumberText.of(text).orElseThrow();

        assertThat(number.readings())
                .singleElement()
                .satisfies(
                        reading -> assertThat(reading.shown(number.percent())).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1.250 = 1250 = 1.25",
                "'1,250' = 1.25 = 1250",
                "'-12,500' = -12.5 = -12500",
                "12.500% = 12500% = 12.5%"
            })
    void a_number_that_can_be_read_in_two_ways_has_both(String text, String comma, String point) {
        NumberText number = NumberText.of(text).orElseThrow();

        assertThat(number.readings())
                .extracting(reading -> reading.shown(number.percent()))
                .containsExactly(comma, point);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "-",
                "60k",
                "about 5",
                "12-15",
                "1.23.4",
                "1,23,4",
                "1 23",
                "(5",
                "(-5)",
                "--5",
                "007",
                "1e5",
                "5 %%",
                "EUR 5 USD",
                "1'23"
            })
    void what_is_no_number_is_none(String text) {
        assertThat(NumberText.of(text)).isEmpty();
    }

    @Test
    void the_currency_beside_the_digits_is_kept() {
        assertThat(NumberText.of("$5").orElseThrow().money()).isEqualTo("$");
        assertThat(NumberText.of("5 GBP").orElseThrow().money()).isEqualTo("GBP");
    }

    @Test
    void the_only_number_a_text_can_be_is_taken() {
        assertThat(NumberText.parse("1,234.50", false)).isEqualTo(1234.5);
        assertThat(NumberText.parse("1.234,50", false)).isEqualTo(1234.5);
        assertThat(NumberText.parse("1 234,5", false)).isEqualTo(1234.5);
        assertThat(NumberText.parse("$1,250.00", false)).isEqualTo(1250);
        assertThat(NumberText.parse("60'000", false)).isEqualTo(60_000);
        assertThat(NumberText.parse("(70.00)", false)).isEqualTo(-70);
        assertThat(NumberText.parse("$ (70.00)", false)).isEqualTo(-70);
        assertThat(NumberText.parse("-0,5", false)).isEqualTo(-0.5);
        assertThat(NumberText.parse("007", false)).isEqualTo(7);
    }

    @Test
    void a_number_with_two_readings_is_none() {
        assertThat(NumberText.parse("1,250", false)).isNaN();
        assertThat(NumberText.parse("1.2.3", false)).isNaN();
        assertThat(NumberText.parse("two", false)).isNaN();
        assertThat(NumberText.parse("", false)).isNaN();
        assertThat(NumberText.parse("50%", true)).isNaN();
    }

    @Test
    void hours_are_small_so_that_a_single_sign_is_decimal() {
        assertThat(NumberText.parse("1,250", true)).isEqualTo(1.25);
    }
}
