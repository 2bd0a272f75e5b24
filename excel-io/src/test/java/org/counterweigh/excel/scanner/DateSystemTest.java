package org.counterweigh.excel.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSystemTest {

    @ParameterizedTest
    @CsvSource({
        "0.375, 1899-12-31T09:00:00",
        "1, 1900-01-01T00:00:00",
        "59, 1900-02-28T00:00:00",
        "61, 1900-03-01T00:00:00",
        "25569, 1970-01-01T00:00:00",
        "46112, 2026-03-31T00:00:00",
        "46112.5, 2026-03-31T12:00:00",
        "2958465, 9999-12-31T00:00:00"
    })
    void days_are_counted_from_1900_with_the_leap_day_that_never_was(double days, LocalDateTime expected) {
        assertThat(DateSystem.FROM_1900.moment(days)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1904-01-01T00:00:00",
        "1, 1904-01-02T00:00:00",
        "44650, 2026-03-31T00:00:00",
        "0.25, 1904-01-01T06:00:00"
    })
    void days_are_counted_from_1904_where_the_workbook_says_so(double days, LocalDateTime expected) {
        assertThat(DateSystem.FROM_1904.moment(days)).contains(expected);
    }

    @Test
    void the_29th_of_february_1900_is_no_day() {
        assertThat(DateSystem.FROM_1900.moment(60)).isEmpty();
        assertThat(DateSystem.FROM_1900.moment(60.5)).isEmpty();
        assertThat(DateSystem.FROM_1904.moment(60)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"-1", "2958466", "1e12"})
    void days_beyond_the_years_1900_to_9999_are_none(double days) {
        assertThat(DateSystem.FROM_1900.moment(days)).isEmpty();
    }

    @Test
    void a_moment_just_before_midnight_stays_on_its_day() {
        assertThat(DateSystem.FROM_1900
                        .moment(Math.nextDown(46_113.0))
                        .orElseThrow()
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void a_third_of_a_day_is_eight_o_clock() {
        assertThat(DateSystem.FROM_1900.moment(46112 + 1 / 3.0)).contains(LocalDateTime.of(2026, 3, 31, 8, 0));
    }
}
