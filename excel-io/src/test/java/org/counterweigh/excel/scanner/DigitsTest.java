package org.counterweigh.excel.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "-1, -1",
        "+2, 2",
        "0.25, 0.25",
        ".5, 0.5",
        "5., 5",
        "1E3, 1000",
        "1.5e-3, 0.0015",
        "00012, 12",
        "12345678901234567890, 12345678901234567890",
        "0.1, 0.1",
        "9007199254740993, 9007199254740992",
        "1e308, 1e308",
        "' 42 ', 42"
    })
    void a_number_is_the_double_nearest_to_what_is_written(String text, double expected) {
        assertThat(number(text)).isEqualTo(expected);
    }

    @Test
    void minus_nought_keeps_its_sign() {
        assertThat(Double.doubleToRawLongBits(number("-0"))).isEqualTo(Double.doubleToRawLongBits(-0.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "4x2",
                "NaN",
                "INF",
                "Infinity",
                "1e999",
                "0x10",
                "1d",
                "1,5",
                "1 2",
                "--1",
                "1.2.3",
                "e5"
            })
    void what_is_no_number_of_the_standard_is_none(String text) {
        assertThat(number(text)).isNaN();
    }

    @Test
    void any_double_comes_back_from_its_shortest_digits() {
        var random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            double expected = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(expected)) {
                assertThat(number(Double.toString(expected))).isEqualTo(expected);
            }
        }
    }

    @Test
    void amounts_of_money_are_read_as_the_jdk_reads_them() {
        var random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            String text = random.nextInt(1_000_000) + "." + random.nextInt(10_000_000);
            assertThat(number(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    private static double number(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Digits.number(bytes, 0, bytes.length);
    }
}
