package org.counterweigh.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweigh.report.document.Table.Row.plain;
import static org.counterweigh.report.document.Table.Row.total;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Callout;
import org.counterweigh.report.document.Block.Heading;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

    @Test
    void a_document_measured_to_fit_one_page_is_printed_on_one() {
        var renderer = new PdfRenderer(ExampleLook.look());
        Set<Integer> printed = new TreeSet<>();
        for (int filler = 30; filler < 50; filler++) {
            var document = ExampleReport.of(new Section("", "All", filler(filler), false));
            int pages = renderer.render(document).pages();

            assertThat(renderer.roomBelow(document) >= 0).as(filler + " lines").isEqualTo(pages == 1);
            printed.add(pages);
        }
        assertThat(printed).containsExactly(1, 2);
    }

    @Test
    void each_row_of_a_long_table_is_printed_once_and_in_order() {
        String text = read(table(500)).text();

        int from = 0;
        for (int i = 1; i <= 500; i++) {
            String row = "Row" + i + " ";
            assertThat(text.indexOf(row)).as(row).isGreaterThan(from).isEqualTo(text.lastIndexOf(row));
            from = text.indexOf(row);
        }
    }

    @Test
    void the_header_is_printed_on_every_page_the_table_reaches() {
        List<String> pages = read(table(500)).pages();

        assertThat(pages).hasSizeGreaterThan(8).allMatch(page -> page.contains("Measured"));
    }

    @Test
    void a_heading_never_parts_from_the_text_below_it() {
        for (int filler = 20; filler < 60; filler++) {
            List<Block> blocks = filler(filler);
            blocks.add(new Heading(2, "Theheading"));
            blocks.add(Paragraph.body("Thetext below it."));

            List<String> pages = read(blocks).pages();

            assertThat(pageOf(pages, "Theheading")).isEqualTo(pageOf(pages, "Thetext"));
        }
    }

    @Test
    void a_table_never_begins_with_fewer_than_three_rows_on_a_page_nor_ends_with_one() {
        for (int filler = 20; filler < 60; filler++) {
            List<Block> blocks = filler(filler);
            blocks.add(table(9));

            List<String> pages = read(blocks).pages();

            assertThat(pageOf(pages, "Thecaption")).isEqualTo(pageOf(pages, "Row3 "));
            assertThat(pageOf(pages, "Row9 ")).isEqualTo(pageOf(pages, "Row8 "));
        }
    }

    @Test
    void a_total_stands_with_the_two_rows_above_it() {
        for (int filler = 20; filler < 60; filler++) {
            List<Row> rows = new ArrayList<>(table(9).rows());
            rows.add(total("Thetotal", "9"));
            List<Block> blocks = filler(filler);
            blocks.add(new Table("", table(1).columns(), rows, ""));

            List<String> pages = read(blocks).pages();

            assertThat(pageOf(pages, "Thetotal")).isEqualTo(pageOf(pages, "Row8 "));
        }
    }

    @Test
    void a_chart_stays_with_its_title_and_its_source() {
        for (int filler = 20; filler < 60; filler++) {
            List<Block> blocks = filler(filler);
            blocks.add(ExampleReport.bridge());

            List<String> pages = read(blocks).pages();

            assertThat(pageOf(pages, "Lower labour cost pays")).isEqualTo(pageOf(pages, "every bar is derived"));
        }
    }

    @Test
    void a_row_taller_than_a_page_goes_on_where_it_must_and_loses_no_word() {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= 2000; i++) {
            words.append("word").append(i).append(' ');
        }
        Table table = new Table(
                "",
                List.of(Column.text("Condition", 1), Column.text("State", 1)),
                List.of(plain(words.toString(), "Open"), plain("Next", "Met")),
                "");

        String text = read(table).flat();

        for (int i = 1; i <= 2000; i++) {
            assertThat(text).contains("word" + i + " ");
        }
        assertThat(text).contains("Next Met");
    }

    @Test
    void a_callout_longer_than_a_page_loses_no_line() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            lines.add("Line" + i + " of the callout");
        }

        String text = read(new Callout("Beware", lines, Callout.Tone.CAUTION)).flat();

        assertThat(lines).allMatch(text::contains);
    }

    @Test
    void a_long_paragraph_leaves_no_single_line_behind() {
        for (int filler = 20; filler < 60; filler++) {
            List<Block> blocks = filler(filler);
            blocks.add(Paragraph.body("Line1\nLine2\nLine3\nLine4"));

            List<String> pages = read(blocks).pages();

            assertThat(pageOf(pages, "Line1")).isEqualTo(pageOf(pages, "Line2"));
            assertThat(pageOf(pages, "Line3")).isEqualTo(pageOf(pages, "Line4"));
        }
    }

    private static Table table(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(plain("Row" + i, "1"));
        }
        return new Table("Thecaption", List.of(Column.text("Measured", 2), Column.number("Amount", 1)), rows, "");
    }

    private static List<Block> filler(int lines) {
        return new ArrayList<>(Collections.nCopies(lines, new Paragraph("Filler.", Paragraph.Style.NOTE)));
    }

    private static Read read(Block... blocks) {
        return read(List.of(blocks));
    }

    private static Read read(List<Block> blocks) {
        return Read.of(ExampleReport.of(new Section("", "All", blocks, false)));
    }

    private static int pageOf(List<String> pages, String text) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(text)) {
                return i;
            }
        }
        throw new AssertionError("Not printed: " + text);
    }
}
