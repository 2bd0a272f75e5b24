package org.counterweigh.excel.timeentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final AtomicInteger asked = new AtomicInteger();

    private final Memo memo = new Memo(text -> {
        asked.incrementAndGet();
        return Integer.parseInt(text) % 1_000;
    });

    @Test
    void a_shared_text_is_looked_at_once_however_many_meanings_there_are() {
        for (int round = 0; round < 2; round++) {
            for (int index = 0; index < 5_000; index++) {
                var cell = new LedesRecords.Cell(0, 0, String.valueOf(index));
                assertThat(memo.of(index, cell)).isEqualTo(index % 1_000);
            }
        }

        assertThat(asked).hasValue(5_000);
    }

    @Test
    void a_text_that_is_not_shared_means_the_same() {
        assertThat(memo.of(-1, new LedesRecords.Cell(0, 0, "7"))).isEqualTo(7);
        assertThat(memo.of(-1, new LedesRecords.Cell(1, 0, "7"))).isEqualTo(7);
    }
}
