package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void names_differ_whatever_their_case() {
        assertThat(names.name("Review")).isEqualTo("Review");
        assertThat(names.name("REVIEW")).isEqualTo("REVIEW 2");
        assertThat(names.name("review")).isEqualTo("review 3");
    }

    @Test
    void apostrophes_stay_inside_only() {
        assertThat(names.name("'O'Neill'")).isEqualTo("O'Neill");
    }

    @Test
    void a_title_of_nothing_but_forbidden_characters_still_gets_a_name() {
        assertThat(names.name("[*?]")).isEqualTo("Sheet");
    }

    @Test
    void a_character_is_never_cut_in_two() {
        var title = "x".repeat(30) + "\uD83D\uDE00";

        assertThat(names.name(title)).isEqualTo("x".repeat(30));
    }
}
