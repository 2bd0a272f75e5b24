package org.counterweigh.excel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.counterweigh.figures.Unit;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private final Schema schema = Schema.read();

    @Test
    void headings_of_a_sheet_differ_and_say_what_they_mean() {
        for (Layout layout : schema.layouts()) {
            var seen = new HashSet<String>();
            for (Column column : layout.columns()) {
                assertThat(seen.add(Layout.plain(column.heading())))
                        .as(layout.name() + " " + column.heading())
                        .isTrue();
                assertThat(column.note())
                        .as(column.heading())
                        .endsWith(column.note().endsWith("?") ? "?" : ".");
            }
        }
    }

    @Test
    void every_table_has_a_key_and_every_choice_its_choices() {
        for (Layout layout : schema.layouts()) {
            assertThat(layout.keys().isEmpty()).as(layout.name()).isEqualTo(layout.form() == Layout.Form.SETTINGS);
            layout.columns().stream()
                    .filter(column -> column.kind() == Kind.CHOICE)
                    .forEach(column -> assertThat(column.choices()).isNotEmpty());
            layout.columns().stream()
                    .flatMap(column -> column.reference().stream())
                    .forEach(sheet -> assertThat(schema.find(sheet)).isPresent());
        }
    }

    @Test
    void units_are_what_finance_would_write() {
        assertThat(schema.layout("Roles").column("Salary").unit()).isEqualTo(Unit.MONEY.per(Unit.PEOPLE));
        assertThat(schema.layout("Work").column("Error rate").unit()).isEqualTo(Unit.ERRORS.per(Unit.UNITS));
        assertThat(schema.layout("Quotes").column("Hours per query").unit()).isEqualTo(Unit.HOURS.per(Unit.QUERIES));
        assertThat(schema.layout("Roles").column("On-cost").unit()).isEqualTo(Unit.SHARE);
    }
}
