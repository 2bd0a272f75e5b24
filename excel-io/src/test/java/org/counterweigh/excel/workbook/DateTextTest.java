package org.counterweigh.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-31",
                "2026/3/31",
                "2026.03.31",
                "31.03.2026",
                "31.3.2026",
                "31/03/2026",
                "03/31/2026",
                "31-03-2026",
                "31 Mar 2026",
                "31-Mar-2026",
                "31 March 2026",
                "31st March 2026",
                "31. M\u00e4rz 2026",
                "31. Maerz 2026",
                "31 mars 2026",
                "March 31, 2026",
                "Mar 31 2026",
                "Mar. 31, 2026",
                "20260331",
                "2026-03-31T00:00:00",
                "2026-03-31 09:30"
            })
    void a_date_that_can_be_read_in_one_way_is_read(String text) {
        assertThat(DateText.of(text).readings()).containsExactly(LocalDate.of(2026, 3, 31));
    }

    @Test
    void a_date_whose_day_and_month_may_change_places_has_both() {
        assertThat(DateText.of("03/04/2026").readings())
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 4));
        assertThat(DateText.of("04.04.2026").readings()).containsExactly(LocalDate.of(2026, 4, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/03/26",
                "31.02.2026",
                "Q1 2026",
                "March 2026",
                "31 Foo 2026",
                "tomorrow",
                "2026-03/31",
                "2026331",
                "20260230"
            })
    void what_names_no_day_is_none(String text) {
        assertThat(DateText.of(text).readings()).isEmpty();
    }
}
