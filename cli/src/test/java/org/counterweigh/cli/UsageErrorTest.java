package org.counterweigh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "batch | INBOX is missing.",
                "batch in --jobs | --jobs needs a value: N.",
                "batch in --jobs two | --jobs takes a whole number, not two.",
                "batch in --formats doc | --formats takes pdf, xlsx, html, txt, json, not doc.",
                "batch in --out a --out b | --out is given twice.",
                "batch in --fast | There is no option --fast.",
                "batch in another | Too much: another."
            })
    void what_is_wrong_is_told_in_a_sentence_with_where_help_is(String line, String sentence) {
        Ran ran = Ran.counterweigh((Object[]) line.split(" "));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err().lines()).containsExactly(sentence, "How it is used: counterweigh help batch");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_command_that_is_not_there_leads_to_those_that_are() {
        Ran ran = Ran.counterweigh("templat");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err().lines())
                .containsExactly(
                        "There is no command templat. Did you mean template or explain?",
                        "All commands: counterweigh help");
    }

    @Test
    void a_folder_in_the_place_of_a_workbook_is_called_so(@TempDir Path folder) {
        Ran ran = Ran.counterweigh("evaluate", folder);

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).isEqualTo(folder + ": This is a folder, not a workbook." + System.lineSeparator());
    }
}
