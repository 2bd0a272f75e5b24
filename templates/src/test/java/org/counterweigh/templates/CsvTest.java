package org.counterweigh.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void commas_line_ends_and_doubled_quotes_may_stand_in_quotes() {
        assertThat(Csv.lines("a,\"b,c\",\"say \"\"no\"\"\"\r\n\"two\nlines\",,x"))
                .extracting(Csv.Line::cells)
                .containsExactly(List.of("a", "b,c", "say \"no\""), List.of("two\nlines", "", "x"));
    }

    @Test
    void comments_and_blank_rows_are_passed_over_but_counted() {
        assertThat(Csv.lines("# note\n\na,b\n,\n1,2\n"))
                .extracting(Csv.Line::number)
                .containsExactly(3, 5);
    }

    @Test
    void a_mark_of_byte_order_is_no_part_of_the_first_heading() {
        assertThat(Csv.lines("\uFEFFname,base"))
                .singleElement()
                .satisfies(line -> assertThat(line.cells()).containsExactly("name", "base"));
    }
}
