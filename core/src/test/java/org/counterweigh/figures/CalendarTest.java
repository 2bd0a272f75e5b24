package org.counterweigh.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.figures.Calendar.FIRST;
import static org.counterweigh.figures.Calendar.LAST;
import static org.counterweigh.figures.Calendar.OPERATING;
import static org.counterweigh.figures.Calendar.STEADY;
import static org.counterweigh.figures.Calendar.YEAR;

import org.junit.jupiter.api.Test;

class CalendarTest {

    @Test
    void five_years_begin_with_the_transition_and_are_steady_in_the_second() {
        var five = new Value(5);

        assertThat(five.years(YEAR)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(five.years(OPERATING)).containsExactly(0, 1, 1, 1, 1, 1);
        assertThat(five.years(FIRST)).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(five.years(STEADY)).containsExactly(0, 0, 1, 0, 0, 0);
        assertThat(five.years(LAST)).containsExactly(0, 0, 0, 0, 0, 1);
    }

    @Test
    void a_single_year_is_first_steady_and_last_at_once() {
        var one = new Value(1);

        assertThat(one.years(YEAR)).containsExactly(0, 1);
        assertThat(one.years(OPERATING)).containsExactly(0, 1);
        assertThat(one.years(FIRST)).containsExactly(0, 1);
        assertThat(one.years(STEADY)).containsExactly(0, 1);
        assertThat(one.years(LAST)).containsExactly(0, 1);
    }
}
