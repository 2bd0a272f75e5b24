package org.counterweigh.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.counterweigh.report.pdf.ExampleReport.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.KeyFigures;
import org.counterweigh.report.document.Block.KeyFigures.KeyFigure;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Chart.Waterfall.Bar;
import org.counterweigh.report.document.Chart.Waterfall.Kind;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.ExampleText;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.junit.jupiter.api.Test;

class NothingIsClippedTest {

    private static final double HEIGHT_OF_CAPITALS = 0.6;
    private static final String ENDLESS = "Donaudampfschifffahrtsgesellschaft".repeat(12);

    @Test
    void the_example_stays_within_its_margins_and_no_letters_meet() {
        check(ExampleReport.report());
    }

    @Test
    void an_endless_word_is_broken_wherever_it_stands() {
        check(ExampleReport.of(
                new Section(ENDLESS, "Endless", List.of(Paragraph.lead(ENDLESS), new Heading(2, ENDLESS)), false),
                section(
                        new Bullets(List.of(ENDLESS)),
                        new Callout(ENDLESS, List.of(ENDLESS), Callout.Tone.CALM),
                        new KeyFigures(Collections.nCopies(5, new KeyFigure(ENDLESS, "$1,234,567,890,123", ENDLESS))),
                        new Waterfall(
                                ExampleText.of(ENDLESS, "USD", "Alt", ENDLESS),
                                List.of(new Bar(ENDLESS, -3, "−3", Kind.STEP))))));
    }

    @Test
    void a_table_of_many_long_numbers_is_set_closer_and_breaks_none() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Factor", 3)));
        List<String> cells = new ArrayList<>(List.of("Cost savings"));
        for (int year = 0; year <= 10; year++) {
            columns.add(Column.number("Year " + year, 1));
            cells.add("−1,234,567");
        }
        Table table = new Table("", columns, List.of(new Row(cells, Table.Style.PLAIN)), "");
        Document document = ExampleReport.of(section(table));

        check(document);
        assertThat(Read.of(document).text().split("−1,234,567", -1)).hasSize(12);
    }

    @Test
    void a_table_too_wide_for_any_page_still_shows_every_digit() {
        List<Column> columns = Collections.nCopies(16, Column.number("Amount", 1));
        List<String> cells = Collections.nCopies(16, "1,234,567,890.12");
        Document document =
                ExampleReport.of(section(new Table("", columns, List.of(new Row(cells, Table.Style.PLAIN)), "")));

        check(document);
        long eights = Read.of(document)
                .pages()
                .get(0)
                .chars()
                .filter(letter -> letter == '8')
                .count();
        assertThat(eights).isEqualTo(16);
    }

    @Test
    void a_chart_taller_than_a_page_is_made_smaller() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            bars.add(new Bar("Input " + i, i, "+" + i, Kind.STEP));
        }
        Document document =
                ExampleReport.of(section(new Waterfall(ExampleText.of("A message", "USD", "Alt", "Source"), bars)));

        check(document);
        assertThat(Read.of(document).text()).contains("Input 1 ", "Input 90", "Source");
    }

    private static void check(Document document) {
        for (List<TextPosition> page : Read.of(document).letters()) {
            List<TextPosition> seen = page.stream()
                    .filter(letter -> !letter.getUnicode().isBlank())
                    .toList();
            assertThat(seen)
                    .allMatch(letter -> letter.getXDirAdj() >= Frame.LEFT - 1)
                    .allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() <= Frame.RIGHT + 1)
                    .allMatch(letter -> letter.getYDirAdj() >= 20 && letter.getYDirAdj() <= Frame.PAGE_HEIGHT - 12);
            List<Body> bodies = seen.stream().map(Body::of).toList();
            for (int i = 0; i < bodies.size(); i++) {
                for (int j = i + 1; j < bodies.size(); j++) {
                    if (bodies.get(i).meets(bodies.get(j))) {
                        fail("%s meets %s", seen.get(i), seen.get(j));
                    }
                }
            }
        }
    }

    /** What a letter covers of the page, apart from accents and overhangs. */
    private record Body(double left, double right, double top, double base) {

        static Body of(TextPosition letter) {
            double base = letter.getYDirAdj();
            double left = letter.getXDirAdj();
            return new Body(
                    left, left + letter.getWidthDirAdj(), base - letter.getFontSizeInPt() * HEIGHT_OF_CAPITALS, base);
        }

        boolean meets(Body other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > 0.6
                    && Math.min(base, other.base) - Math.max(top, other.top) > 0.6;
        }
    }
}
