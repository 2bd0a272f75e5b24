package org.counterweigh.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Smith & Sons (UK) Ltd., Smith & Sons (UK) Ltd",
                "O'Brien LLP, O'Brien LLP",
                "../../etc/passwd, _.._etc_passwd",
                "C:\\Windows\\x, C__Windows_x",
                "\\\\host\\share, __host_share",
                "a   b, a b",
                "...hidden, hidden",
                "CON, _CON",
                "nul.pdf, _nul.pdf",
                "com1, _com1",
                "LPT\u00b2, LPT_",
                "AUX ., _AUX",
                "Console, Console",
                "a<b>c:d\"e|f?g*h, a_b_c_d_e_f_g_h"
            })
    void a_name_is_safe_everywhere_and_stays_readable(String text, String name) {
        assertThat(SafeName.of(text, "firm")).isEqualTo(name);
    }

    @Test
    void direction_marks_and_line_breaks_do_not_reach_the_disk() {
        assertThat(SafeName.of("exe\u202efdp\u200b.x\u0000", "firm")).isEqualTo("exefdp.x_");
        assertThat(SafeName.of("a\r\n\tb", "firm")).isEqualTo("a b");
    }

    @Test
    void letters_with_marks_take_their_short_form() {
        assertThat(SafeName.of("Me\u0301tier", "firm")).isEqualTo("M\u00e9tier");
    }

    @Test
    void what_leaves_nothing_gets_the_other_name() {
        assertThat(SafeName.of(" .. ", "firm")).isEqualTo("firm");
    }

    @Test
    void long_names_are_cut_between_whole_letters() {
        assertThat(SafeName.of("x".repeat(300), "firm")).hasSize(120);

        String chinese = SafeName.of("\u6cd5".repeat(300), "firm");
        assertThat(chinese.getBytes(StandardCharsets.UTF_8)).hasSize(198);

        String marked = SafeName.of("a" + "e\u0323\u0302x".repeat(100), "firm");
        assertThat(marked.length()).isLessThanOrEqualTo(120);
        assertThat(Character.isLetter(marked.charAt(marked.length() - 1))).isTrue();
    }

    @Test
    void names_that_differ_in_case_or_form_alone_are_the_same_name() {
        assertThat(SafeName.folded("STRASSE \u212b")).isEqualTo(SafeName.folded("stra\u00dfe \u00e5"));
    }
}
