package org.counterweigh.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final List<Column> TWO = List.of(Column.text("Factor", 2), Column.number("NPV", 1));

    @Test
    void a_row_with_a_cell_too_few_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("", TWO, List.of(Row.plain("Flexibility")), ""))
                .withMessageStartingWith("A row of 1 cells under 2 headings");
    }

    @Test
    void a_subhead_may_be_one_cell() {
        assertThat(new Table("", TWO, List.of(Row.subhead("Gains")), "").rows()).hasSize(1);
    }
}
