package org.counterweigh.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.report.document.Table.Row.highlight;
import static org.counterweigh.report.document.Table.Row.plain;
import static org.counterweigh.report.document.Table.Row.subhead;
import static org.counterweigh.report.document.Table.Row.total;

import java.util.List;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.junit.jupiter.api.Test;

class TableTextTest {

    private static final List<Column> COLUMNS =
            List.of(Column.text("Provider", 3), Column.number("Price an hour, USD", 1), Column.text("Verdict", 2));

    @Test
    void columns_are_as_wide_as_their_texts_where_there_is_room() {
        assertThat(text(60, highlight("Meridian", "24", "Recommended"), plain("Cape Review", "131", "Runner-up")))
                .isEqualTo("""
                      ────────────────────────────────────────────
                      Provider     Price an hour, USD  Verdict
                      ────────────────────────────────────────────
                    > Meridian                     24  Recommended
                      Cape Review                 131  Runner-up
                      ────────────────────────────────────────────
                    """);
    }

    @Test
    void figures_keep_to_one_line_and_texts_break_where_there_is_little() {
        assertThat(text(
                        38,
                        plain("Meridian Legal Services of India", "1,200,000", "No"),
                        total("All of them", "1,200,000", "")))
                .isEqualTo("""
                    ──────────────────────────────────────
                                         Price an
                    Provider            hour, USD  Verdict
                    ──────────────────────────────────────
                    Meridian Legal      1,200,000  No
                    Services of
                    India
                    ──────────────────────────────────────
                    All of them         1,200,000
                    ──────────────────────────────────────
                    """);
    }

    @Test
    void a_cell_may_stand_across_several_columns_and_a_subhead_across_all() {
        assertThat(text(
                        60,
                        plain("Document review", "24", "Yes"),
                        subhead("What else there is"),
                        plain("A text that is wider than its column", "No").spanning(2)))
                .isEqualTo("""
                    ────────────────────────────────────────────
                    Provider         Price an hour, USD  Verdict
                    ────────────────────────────────────────────
                    Document review                  24  Yes

                    What else there is
                    A text that is wider than its        No
                    column
                    ────────────────────────────────────────────
                    """);
    }

    @Test
    void where_no_column_has_room_each_row_says_its_headings() {
        assertThat(text(20, plain("Meridian", "1,200,000", "Recommended"))).isEqualTo("""
            Meridian
              Price an hour,
                USD: 1,200,000
              Verdict:
                Recommended
            """);
    }

    @Test
    void letters_of_two_places_and_of_none_stay_in_line() {
        assertThat(text(60, plain("日本", "24", "Yes"), plain("Cafe\u0301", "24", "Yes")))
                .isEqualTo("""
                    ─────────────────────────────────────
                    Provider  Price an hour, USD  Verdict
                    ─────────────────────────────────────
                    日本                      24  Yes
                    Cafe\u0301                      24  Yes
                    ─────────────────────────────────────
                    """);
    }

    private static String text(int width, Row... rows) {
        return String.join("\n", new TableText(new Table("", COLUMNS, List.of(rows), ""), width).lines()) + "\n";
    }
}
