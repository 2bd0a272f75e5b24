package org.counterweigh.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, 1 s left",
        "90, 90 s left",
        "91, 2 min left",
        "3540, 59 min left",
        "3541, 1 h 0 min left",
        "4200, 1 h 10 min left"
    })
    void time_is_told_as_people_say_it(long seconds, String words) {
        assertThat(TimeLeft.words(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void what_is_left_takes_as_long_for_each_as_what_is_done() {
        assertThat(TimeLeft.of(Duration.ofSeconds(30), 3, 5)).hasSeconds(20);
    }

    @Test
    void before_the_first_is_done_nobody_knows() {
        assertThat(TimeLeft.words(TimeLeft.of(Duration.ofSeconds(30), 0, 5))).isEmpty();
    }
}
