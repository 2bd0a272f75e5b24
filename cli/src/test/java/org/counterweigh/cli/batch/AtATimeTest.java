package org.counterweigh.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import org.counterweigh.cli.run.Format;
import org.counterweigh.excel.workbook.Passwords;
import org.counterweigh.firm.SimulationSettings;
import org.junit.jupiter.api.Test;

class AtATimeTest {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void as_many_as_asked_for_where_there_is_room() {
        assertThat(AtATime.of(asked(4, 16_384), 4 * GIGABYTE, 4)).isEqualTo(4);
    }

    @Test
    void no_more_than_memory_holds_and_never_less_than_one() {
        assertThat(AtATime.of(asked(64, 16_384), GIGABYTE, 64)).isEqualTo(7);
        assertThat(AtATime.of(asked(64, 65_536), 2 * GIGABYTE, 64)).isEqualTo(3);
        assertThat(AtATime.of(asked(64, 16_384), GIGABYTE / 32, 64)).isEqualTo(1);
    }

    @Test
    void no_more_than_two_for_each_processor() {
        assertThat(AtATime.of(asked(64, 16_384), 64 * GIGABYTE, 2)).isEqualTo(4);
    }

    private static BatchSettings asked(int jobs, int samples) {
        return new BatchSettings(
                Path.of("inbox"),
                Path.of("out"),
                Shard.WHOLE,
                jobs,
                Duration.ofMinutes(30),
                EnumSet.allOf(Format.class),
                Mailing.NONE,
                Optional.empty(),
                false,
                false,
                Passwords.NONE,
                Optional.empty(),
                new SimulationSettings(samples, 1));
    }
}
