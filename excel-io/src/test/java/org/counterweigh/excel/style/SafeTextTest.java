package org.counterweigh.excel.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void ordinary_words_of_any_language_stay_as_they_are() {
        assertThat(SafeText.of("Prüfung, 文書 \uD83D\uDE00\n2nd line")).isEqualTo("Prüfung, 文書 \uD83D\uDE00\n2nd line");
    }

    @Test
    void what_no_file_can_hold_is_marked() {
        assertThat(SafeText.of("a\u0000b\uD800c\uFFFEd")).isEqualTo("a b\uFFFDc\uFFFDd");
    }

    @Test
    void an_underscore_is_escaped_only_where_it_would_read_as_a_code() {
        assertThat(SafeText.of("_x000D_ and _xray")).isEqualTo("_x005F_x000D_ and _xray");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_between_characters() {
        assertThat(SafeText.of("_x000D_".repeat(10_000)).length()).isLessThan(32_767);
        assertThat(SafeText.of("a" + "\uD83D\uDE00".repeat(20_000)))
                .hasSize(31_999)
                .endsWith("\uD83D\uDE00");
    }

    @Test
    void an_ampersand_of_a_footer_is_doubled() {
        assertThat(SafeText.footer("A & B")).isEqualTo("A && B");
    }

    @Test
    void the_starts_of_formulas_are_known() {
        assertThat(SafeText.couldBeFormula("=1")).isTrue();
        assertThat(SafeText.couldBeFormula("-1")).isTrue();
        assertThat(SafeText.couldBeFormula("\t=1")).isTrue();
        assertThat(SafeText.couldBeFormula("Review")).isFalse();
        assertThat(SafeText.couldBeFormula("")).isFalse();
    }
}
