package org.counterweigh.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StoppingTest {

    private final Stopping stopping = new Stopping();

    @Test
    void whoever_waits_is_woken_at_once() throws InterruptedException {
        var asking = new Thread(stopping::ask);
        asking.start();

        assertThat(stopping.await(Duration.ofMinutes(1))).isTrue();
        asking.join();
    }

    @Test
    void without_a_wish_the_wait_ends_in_time() throws InterruptedException {
        assertThat(stopping.await(Duration.ofMillis(10))).isFalse();
    }

    @Test
    void work_has_some_time_to_come_to_its_end() {
        stopping.ask();

        assertThat(stopping.isAsked()).isTrue();
        assertThat(stopping.isOverdue()).isFalse();
    }
}
