package org.counterweigh.excel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.counterweigh.excel.TestDefaults;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Unit;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.TemplateFolder;
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

    @Test
    void a_figure_measures_what_its_kind_and_unit_say_unless_the_schema_says_more() {
        assertThat(schema.layout("Roles").column("Salary").measure()).isEqualTo(Measure.MONEY);
        assertThat(schema.layout("Firm").column("Wage growth").measure()).isEqualTo(Measure.RATE);
        assertThat(schema.layout("Work").column("Error rate").measure()).isEqualTo(Measure.ERROR_RATE);
        assertThat(schema.layout("Providers").column("Notice months").measure()).isEqualTo(Measure.MONTHS);
        assertThat(schema.layout("Providers").column("Ramp months").measure()).isEqualTo(Measure.RAMP);
        assertThat(schema.layout("Quotes").column("Productivity").measure()).isEqualTo(Measure.RATIO);
    }

    @Test
    void limits_are_said_in_words_and_leave_out_an_open_end() {
        Limits hours = schema.layout("Roles").column("Hours per year").limits();

        assertThat(hours.wanted()).isEqualTo("a number above 0 and at most 8784");
        assertThat(hours.usual()).hasValue("1000 to 2000");
        assertThat(hours.admits(0)).isFalse();
        assertThat(hours.admits(8_784)).isTrue();
        assertThat(schema.layout("Firm").column("Horizon years").limits().admits(2.5))
                .isFalse();
    }

    @Test
    void what_stands_in_for_a_blank_cell_is_a_default_that_there_is_or_one_of_the_choices() {
        var defaults = TestDefaults.read();
        for (Layout layout : schema.layouts()) {
            for (Column column : layout.columns()) {
                boolean cited = column.kind().isFigure() || column.kind() == Kind.CLOCK;
                column.standIn().filter(any -> cited).ifPresent(defaults::of);
                column.standIn()
                        .filter(any -> column.kind() == Kind.CHOICE)
                        .ifPresent(choice -> assertThat(column.choices()).contains(choice));
                assertThat(column.isRequired() && column.standIn().isPresent())
                        .as(column.heading())
                        .isFalse();
            }
        }
    }

    @Test
    void every_usual_range_is_of_a_column_that_there_is_and_that_may_vary() {
        var defaults =
                new DefaultFigures(TemplateFolder.shipped()).read().value().orElseThrow();

        assertThat(defaults.standardRanges().keySet())
                .allSatisfy(column -> assertThat(schema.layout(column.sheet()).column(column.heading()))
                        .matches(found -> found.heading().equals(column.heading()), "is written as in the schema")
                        .matches(found -> found.kind().varies(), "may vary"));
    }
}
