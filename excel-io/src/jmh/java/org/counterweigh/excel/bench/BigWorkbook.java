package org.counterweigh.excel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a workbook of one sheet of time entries, its bytes shaped as Excel shapes them. */
final class BigWorkbook {

    private static final int DATE = 1;
    private static final int MONEY = 2;
    private static final int HEADING = 3;

    private final int rows;
    private final boolean inline;
    private final SharedTexts texts = new SharedTexts();
    private final Groups groups = new Groups();

    /**
     * A workbook to come.
     *
     * @param rows below the heading
     * @param inline whether every cell holds its own text, as exports of other programs do
     */
    BigWorkbook(int rows, boolean inline) {
        this.rows = rows;
        this.inline = inline;
    }

    void write(Path file) throws IOException {
        try (BookZip zip = new BookZip(file)) {
            zip.part("[Content_Types].xml", BookParts.contentTypes(1));
            zip.part("_rels/.rels", BookParts.packageLinks());
            zip.part("xl/workbook.xml", BookParts.workbook(List.of("Time entries")));
            zip.part("xl/_rels/workbook.xml.rels", BookParts.workbookLinks(1));
            zip.part("xl/worksheets/sheet1.xml", this::sheet);
            zip.part("xl/styles.xml", BookParts.styles());
            zip.part("xl/sharedStrings.xml", texts::write);
        }
        groups.save(file);
    }

    private void sheet(PartWriter out) throws IOException {
        out.text("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"")
                .text(BookParts.MAIN)
                .text(
                        "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac\"")
                .text(
                        " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"><dimension ref=\"A1:")
                .reference(TimeEntries.HEADINGS.size() - 1, rows)
                .text("\"/><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>")
                .text("<sheetFormatPr defaultRowHeight=\"15\" x14ac:dyDescent=\"0.25\"/><sheetData>");
        headings(out);
        TimeEntries entries = new TimeEntries(rows);
        for (int row = 1; row <= rows; row++) {
            TimeEntry entry = entries.next();
            entry(out, row, entry);
            groups.add(entry.workType(), entry.month(), entry.hours(), Double.parseDouble(entry.amount()));
        }
        out.text("</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\"")
                .text(" header=\"0.3\" footer=\"0.3\"/></worksheet>");
    }

    private void headings(PartWriter out) throws IOException {
        row(out, 0);
        for (int column = 0; column < TimeEntries.HEADINGS.size(); column++) {
            text(out, 0, column, TimeEntries.HEADINGS.get(column), HEADING);
        }
        out.text("</row>");
    }

    private void entry(PartWriter out, int row, TimeEntry entry) throws IOException {
        row(out, row);
        number(out, row, 0, Integer.toString(entry.serial()), DATE);
        text(out, row, 1, entry.matter(), 0);
        text(out, row, 2, entry.timekeeper(), 0);
        text(out, row, 3, entry.role(), 0);
        text(out, row, 4, entry.task(), 0);
        text(out, row, 5, entry.activity(), 0);
        number(out, row, 6, digits(entry.quarters()), 0);
        number(out, row, 7, Integer.toString(entry.rate()), MONEY);
        number(out, row, 8, entry.amount(), MONEY);
        text(out, row, 9, entry.workType(), 0);
        text(out, row, 10, entry.narrative(), 0);
        text(out, row, 11, entry.client(), 0);
        out.text("</row>");
    }

    private static String digits(int quarters) {
        return quarters / 4 + List.of("", ".25", ".5", ".75").get(quarters % 4);
    }

    private static void row(PartWriter out, int row) throws IOException {
        out.text("<row r=\"").number(row + 1).text("\" spans=\"1:12\" x14ac:dyDescent=\"0.25\">");
    }

    private static void number(PartWriter out, int row, int column, String digits, int style) throws IOException {
        start(out, row, column, style).text("><v>").text(digits).text("</v></c>");
    }

    private void text(PartWriter out, int row, int column, String text, int style) throws IOException {
        start(out, row, column, style);
        if (inline) {
            out.text(" t=\"inlineStr\"><is><t>").escaped(text).text("</t></is></c>");
        } else {
            out.text(" t=\"s\"><v>").number(texts.index(text)).text("</v></c>");
        }
    }

    private static PartWriter start(PartWriter out, int row, int column, int style) throws IOException {
        out.text("<c r=\"").reference(column, row).text("\"");
        if (style > 0) {
            out.text(" s=\"").number(style).text("\"");
        }
        return out;
    }
}
