package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void a_year_of_working_days_is_twelve_whole_months() {
        var year = period("2025-01-02", "2025-12-30");

        assertThat(year.perYear()).isEqualTo(1);
        assertThat(year.coversYear()).isTrue();
        assertThat(year.text()).isEqualTo("Jan 2025 - Dec 2025");
    }

    @Test
    void half_a_year_counts_twice() {
        var half = period("2025-01-01", "2025-06-30");

        assertThat(half.perYear()).isEqualTo(2);
        assertThat(half.coversYear()).isFalse();
    }

    @Test
    void days_count_where_months_are_cut() {
        // 15 January to 15 March 2025: 17 + 28 + 15 = 60 days.
        assertThat(period("2025-01-15", "2025-03-15").perYear()).isEqualTo(365.25 / 60);
    }

    @Test
    void a_year_from_the_middle_of_a_month_covers_all_months() {
        var year = period("2025-01-10", "2026-01-09");

        assertThat(year.coversYear()).isTrue();
        assertThat(year.perMonth(1)).isEqualTo(1);
        assertThat(year.perYear()).isEqualTo(365.25 / 365);
    }

    @Test
    void a_month_that_was_recorded_twice_counts_half() {
        var fifteen = period("2024-10-01", "2025-12-31");

        assertThat(fifteen.perYear()).isEqualTo(12.0 / 15);
        assertThat(fifteen.perMonth(11)).isCloseTo(0.5, within(1e-12));
        assertThat(fifteen.perMonth(6)).isEqualTo(1);
    }

    private static TimeRecord.Period period(String first, String last) {
        return new TimeRecord.Period(LocalDate.parse(first), LocalDate.parse(last));
    }
}
