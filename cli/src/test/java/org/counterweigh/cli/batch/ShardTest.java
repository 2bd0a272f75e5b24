package org.counterweigh.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.counterweigh.cli.exitcode.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    private static final List<String> NAMES =
            IntStream.range(0, 400).mapToObj(firm -> "firm-" + firm + ".xlsx").toList();

    @Test
    void each_workbook_falls_to_exactly_one_part() {
        assertThat(NAMES)
                .allSatisfy(name -> assertThat(
                                IntStream.rangeClosed(1, 4).filter(part -> new Shard(part, 4).holds(name)))
                        .hasSize(1));
    }

    @Test
    void parts_are_about_equal() {
        assertThat(IntStream.rangeClosed(1, 4))
                .allSatisfy(part -> assertThat(
                                NAMES.stream().filter(new Shard(part, 4)::holds).count())
                        .isBetween(70L, 130L));
    }

    @Test
    void a_name_falls_to_the_same_part_however_its_accent_is_stored() {
        assertThat(IntStream.rangeClosed(1, 4))
                .allSatisfy(part -> assertThat(new Shard(part, 4).holds("Zu\u0308rich.xlsx"))
                        .isEqualTo(new Shard(part, 4).holds("Z\u00fcrich.xlsx")));
    }

    @Test
    void the_whole_is_the_one_part_of_one() {
        assertThat(NAMES).allMatch(Shard.WHOLE::holds);
        assertThat(Shard.of("1/1")).isEqualTo(Shard.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "1/0", "2", "-1/4", "a/b", "1/4/2", "1/99999999999"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Shard.of(text))
                .isInstanceOf(UserError.class)
                .hasMessage("--shard takes a part and the number of parts, as in 2/4; not \"" + text + "\".");
    }
}
