package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenValuesTest {

    @Test
    void a_number_in_either_way_of_writing_is_read() {
        assertThat(NumberWords.parse("1,234.50", false)).isEqualTo(1234.5);
        assertThat(NumberWords.parse("1.234,50", false)).isEqualTo(1234.5);
        assertThat(NumberWords.parse("1 234,5", false)).isEqualTo(1234.5);
        assertThat(NumberWords.parse("$1,250.00", false)).isEqualTo(1250);
        assertThat(NumberWords.parse("60'000", false)).isEqualTo(60_000);
        assertThat(NumberWords.parse("(70.00)", false)).isEqualTo(-70);
        assertThat(NumberWords.parse("-0,5", false)).isEqualTo(-0.5);
    }

    @Test
    void a_number_with_two_readings_is_none() {
        assertThat(NumberWords.parse("1,250", false)).isNaN();
        assertThat(NumberWords.parse("1.2.3", false)).isNaN();
        assertThat(NumberWords.parse("two", false)).isNaN();
        assertThat(NumberWords.parse("", false)).isNaN();
    }

    @Test
    void hours_are_small_so_that_a_single_sign_is_decimal() {
        assertThat(NumberWords.parse("1,250", true)).isEqualTo(1.25);
    }

    @Test
    void a_date_that_can_be_one_day_only_is_read() {
        for (String text : new String[] {
            "2025-03-31",
            "20250331",
            "2025/03/31",
            "31.03.2025",
            "31/03/2025",
            "3/31/2025",
            "31 Mar 2025",
            "March 31, 2025",
            "2025-03-31T00:00:00"
        }) {
            assertThat(DayWords.parse(text)).as(text).isEqualTo(day("2025-03-31"));
        }
        assertThat(DayWords.parse("05/05/2025")).isEqualTo(day("2025-05-05"));
        assertThat(DayWords.compact(20240229)).isEqualTo(day("2024-02-29"));
    }

    @Test
    void a_date_that_could_be_two_days_is_none() {
        assertThat(DayWords.parse("03/04/2025")).isEqualTo(DayWords.NONE);
        assertThat(DayWords.parse("2025-02-30")).isEqualTo(DayWords.NONE);
        assertThat(DayWords.parse("soon")).isEqualTo(DayWords.NONE);
        assertThat(DayWords.compact(20250230)).isEqualTo(DayWords.NONE);
    }

    private static int day(String iso) {
        return (int) LocalDate.parse(iso).toEpochDay() + 1;
    }
}
