package org.counterweigh.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void ordinary_words_of_any_language_stay_as_they_are() {
        assertThat(CellText.clean("Prüfung, 文書 \uD83D\uDE00\n2nd line"))
                .isEqualTo("Prüfung, 文書 \uD83D\uDE00\n2nd line");
    }

    @Test
    void what_no_file_can_hold_is_marked() {
        assertThat(CellText.clean("a\u0000b\uD800c\uFFFEd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void an_underscore_is_escaped_only_where_it_would_read_as_a_code() {
        assertThat(CellText.clean("_x000D_ and _xray")).isEqualTo("_x005F_x000D_ and _xray");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut() {
        assertThat(CellText.clean("_x000D_".repeat(10_000)).length()).isLessThan(32_767);
    }

    @Test
    void an_ampersand_of_a_footer_is_doubled() {
        assertThat(CellText.footer("A & B")).isEqualTo("A && B");
    }

    @Test
    void the_starts_of_formulas_are_known() {
        assertThat(CellText.looksLikeFormula("=1")).isTrue();
        assertThat(CellText.looksLikeFormula("-1")).isTrue();
        assertThat(CellText.looksLikeFormula("\t=1")).isTrue();
        assertThat(CellText.looksLikeFormula("Review")).isFalse();
        assertThat(CellText.looksLikeFormula("")).isFalse();
    }
}
