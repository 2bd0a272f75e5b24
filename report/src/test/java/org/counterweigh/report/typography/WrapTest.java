package org.counterweigh.report.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrapTest {

    /** Every letter is one point wide. */
    private static final Ruler LETTERS = (text, face, size) -> text.codePointCount(0, text.length());

    @Test
    void a_line_ends_at_a_space_and_keeps_it() {
        assertThat(lines("keep it or outsource it", 10)).containsExactly("keep it or ", "outsource ", "it");
    }

    @Test
    void a_space_at_the_end_needs_no_room() {
        assertThat(lines("legal work", 5)).containsExactly("legal ", "work");
    }

    @Test
    void a_word_too_wide_breaks_after_a_stop_and_then_between_letters() {
        assertThat(lines("see hartwell.example/review", 9)).containsExactly("see ", "hartwell.", "example/", "review");
        assertThat(lines("indemnification", 6)).containsExactly("indemn", "ificat", "ion");
    }

    @Test
    void a_word_that_fits_a_line_of_its_own_is_not_broken_at_its_hyphen() {
        assertThat(lines("kept in-house", 8)).containsExactly("kept ", "in-house");
    }

    @Test
    void a_line_feed_starts_a_new_line() {
        assertThat(lines("one\n\ntwo", 9)).containsExactly("one", "", "two");
    }

    @Test
    void a_letter_wider_than_the_line_is_still_set() {
        assertThat(lines("ab", 0.5)).containsExactly("a", "b");
    }

    @Test
    void a_letter_of_two_parts_is_not_cut() {
        assertThat(lines("\uD83D\uDE00\uD83D\uDE00", 1)).containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
    }

    @Test
    void the_lines_put_together_are_the_text_again_and_none_is_too_wide() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String text = text(random);
            int room = 1 + random.nextInt(20);

            List<String> lines = lines(text, room);

            assertThat(String.join("", lines)).isEqualTo(text);
            assertThat(lines).allMatch(line -> line.stripTrailing().length() <= room);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(80);
        for (int i = 0; i < length; i++) {
            text.append("abcdefg  -/.".charAt(random.nextInt(12)));
        }
        return text.toString();
    }

    private static List<String> lines(String text, double room) {
        return Wrap.lines(text, room, LETTERS, Face.REGULAR, 10);
    }
}
