package org.counterweigh.excel.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNameTest {

    @Test
    void a_plain_word_stands_in_formulas_as_it_is() {
        assertThat(new SheetName("Summary").prefix()).isEqualTo("Summary!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        How sure  | 'How sure'!
        O'Neill's | 'O''Neill''s'!
        W01       | 'W01'!
        R1C1      | 'R1C1'!
        rc        | 'rc'!
        2026      | '2026'!
        TRUE      | 'TRUE'!
        Prüfung   | 'Prüfung'!
        A+B       | 'A+B'!
        """)
    void what_could_be_taken_for_something_else_is_quoted(String name, String prefix) {
        assertThat(new SheetName(name).prefix()).isEqualTo(prefix);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a/b",
                "a\\b",
                "a:b",
                "a*b",
                "a?b",
                "[a]",
                "'a",
                "a'",
                "History",
                "a\nb",
                "a name of more than thirty-one signs"
            })
    void a_name_that_no_program_takes_is_refused(String name) {
        assertThatThrownBy(() -> new SheetName(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
