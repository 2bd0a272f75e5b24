package org.counterweigh.report.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweigh.report.pdf.ExampleLook;
import org.counterweigh.report.typography.Face;
import org.junit.jupiter.api.Test;

class FontMetricsTest {

    private static final FontMetrics METRICS =
            new FontMetrics(ExampleLook.look().typeface());

    @Test
    void latin_greek_cyrillic_and_hebrew_are_written_as_they_are() {
        for (String name : List.of("Łódź Ærø Žižka", "Ελλάδα", "Москва", "משרד עורכי דין", "Nguyễn Thị Hương")) {
            assertThat(METRICS.spelt(name)).isEqualTo(name);
        }
    }

    @Test
    void letters_of_other_scripts_are_spelt_by_their_sound() {
        assertThat(METRICS.spelt("東京")).isEqualTo("Dōng Jīng");
        assertThat(METRICS.spelt("한국 법무")).isEqualTo("Hangug Beobmu");
        assertThat(METRICS.spelt("Tokyo (東京) LLP")).isEqualTo("Tokyo (Dōng Jīng) LLP");
    }

    @Test
    void a_sign_without_a_sound_is_known_by_its_number() {
        assertThat(METRICS.spelt("Team \uD83D\uDE00")).isEqualTo("Team U+1F600");
    }

    @Test
    void a_letter_in_two_parts_is_one_and_what_only_word_processors_need_is_left_out() {
        assertThat(METRICS.spelt("Cafe\u0301 de\u00ADcision")).isEqualTo("Café decision");
    }

    @Test
    void hebrew_runs_from_right_to_left_in_an_english_line_and_its_brackets_turn() {
        List<Run> runs = METRICS.runs("Firm אב(ג) 12", Face.REGULAR);

        assertThat(runs.stream().map(Run::letters).reduce("", String::concat)).isEqualTo("Firm 12 (ג)בא");
    }

    /** Forms by the code charts of Unicode: seen at the beginning, lam with alef at the end, meem alone. */
    @Test
    void arabic_letters_join_their_neighbours() {
        assertThat(JoinedLetters.of("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(JoinedLetters.of("بيت 12 LLP")).isEqualTo("\uFE91\uFEF4\uFE96 12 LLP");
        assertThat(JoinedLetters.of("Łódź")).isEqualTo("Łódź");
    }

    @Test
    void arabic_is_spelt_by_its_sound_where_no_font_has_its_joined_forms() {
        assertThat(METRICS.spelt("سلام")).matches("\\p{IsLatin}+");
    }

    @Test
    void each_stretch_is_written_with_the_first_font_that_has_it_and_is_as_wide_as_all_of_them() {
        List<Run> runs = METRICS.runs("Kohen כהן", Face.SEMIBOLD);

        assertThat(runs).extracting(Run::letters).containsExactly("Kohen ", "ןהכ");
        assertThat(METRICS.width("Kohen כהן", Face.SEMIBOLD, 10))
                .isEqualTo(METRICS.width("Kohen ", Face.SEMIBOLD, 10) + METRICS.width("כהן", Face.SEMIBOLD, 10));
    }
}
