package org.counterweigh.report.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.counterweigh.report.document.Block;
import org.counterweigh.report.document.Block.Bullets;
import org.counterweigh.report.document.Block.Paragraph;
import org.counterweigh.report.document.Chart;
import org.counterweigh.report.document.Chart.RangeBars;
import org.counterweigh.report.document.Chart.Waterfall;
import org.counterweigh.report.document.Document;
import org.counterweigh.report.document.Particulars;
import org.counterweigh.report.document.Section;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;

/** What is printed: six paragraphs, a list, six charts and three tables of 200 rows and 8 columns. */
final class Content {

    static final String TITLE = "In-house or outsourced: a report of thirteen pages";
    static final String FIRM = "Hartwell & Lowe LLP";
    static final String LABEL = "Confidential";
    static final String NOTICE = "Not legal advice: a qualified lawyer must confirm the rules before use.";
    static final int PARTS = 3;
    static final int ROWS = 200;
    static final List<String> HEADINGS =
            List.of("Input", "Unit", "Year 0", "Year 1", "Year 2", "Year 3", "Value", "Grade");

    private static final String SENTENCE = "Only cash is called cash; staff time, expected loss and the value of days"
            + " are shown apart, and cash by year decides with value. ";

    private Content() {}

    static List<String> paragraphs() {
        return List.of(SENTENCE.repeat(4).strip(), SENTENCE.repeat(3).strip());
    }

    static List<String> points() {
        return List.of("A blank never helps outsourcing.", "The law is asked before any money.", "Money counts once.");
    }

    static List<String> cells(int row) {
        return List.of(
                "Input " + row,
                "USD a year",
                amount(row * 131),
                amount(row * 217),
                amount(row * 219),
                amount(row * 223),
                amount(row * 790),
                "B");
    }

    private static String amount(int amount) {
        return String.format(Locale.ROOT, "%,d", amount);
    }

    static List<Chart> charts() {
        return List.of(bridge("costs"), ranges("offers"));
    }

    private static Chart.Text text(String of) {
        return new Chart.Text(
                "The largest of the " + of + " decides",
                "Net present value, USD thousand, five years at 8%",
                "A picture of the " + of + " by size, the largest first.",
                "");
    }

    private static Chart bridge(String of) {
        List<Waterfall.Bar> bars = new ArrayList<>();
        double reached = 0;
        for (int i = 1; i <= 8; i++) {
            double step = i % 3 == 0 ? -40 * i : 60 * i;
            reached += step;
            bars.add(new Waterfall.Bar("Factor " + i, step, amount((int) step), Waterfall.Kind.STEP));
        }
        bars.add(new Waterfall.Bar("Value", reached, amount((int) reached), Waterfall.Kind.TOTAL));
        return new Waterfall(text(of), bars);
    }

    private static Chart ranges(String of) {
        List<Chart.Range> rows = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Chart.Range(
                        "Provider " + i, 100 * i, 180 * i, 260 * i, amount(100 * i), amount(180 * i), amount(260 * i)))
                .toList();
        return new RangeBars(text(of), rows, List.of("P5", "Median", "P95"));
    }

    static Document document() {
        List<Section> sections = new ArrayList<>();
        for (int part = 1; part <= PARTS; part++) {
            List<Block> blocks = new ArrayList<>();
            paragraphs().forEach(text -> blocks.add(Paragraph.body(text)));
            if (part == 1) {
                blocks.add(new Bullets(points()));
            }
            blocks.addAll(charts());
            blocks.add(table());
            sections.add(Section.of("Part " + part, blocks, part > 1));
        }
        return new Document(
                TITLE,
                FIRM,
                LABEL,
                NOTICE,
                (page, pages) -> "Page " + page + " of " + pages,
                new Particulars(
                        "Prepared by Finance", "Finance", LocalDate.of(2026, 3, 31), "9f3a", Locale.US, "A report"),
                sections,
                List.of());
    }

    private static Table table() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < HEADINGS.size(); i++) {
            columns.add(i < 2 ? Column.text(HEADINGS.get(i), 2) : Column.number(HEADINGS.get(i), 1));
        }
        List<Row> rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> new Row(cells(row), Table.Style.PLAIN))
                .toList();
        return new Table("What the calculation starts from", columns, rows, "");
    }
}
