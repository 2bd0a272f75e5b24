package org.counterweigh.excel.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.excel.writer.CellContent.Amount;
import org.counterweigh.excel.writer.CellContent.Formula;
import org.counterweigh.excel.writer.CellContent.Words;
import org.counterweigh.excel.writer.DocumentProperties;
import org.counterweigh.excel.writer.Highlight;
import org.counterweigh.excel.writer.RowFormat;
import org.counterweigh.excel.writer.SheetHead;
import org.counterweigh.excel.writer.SheetHead.Column;
import org.counterweigh.excel.writer.SheetName;
import org.counterweigh.excel.writer.SheetWriter;
import org.counterweigh.excel.writer.WorkbookWriter;

/** The product's own writer. */
record OwnWriter(DressedEntries entries) {

    private static final CellLook PLAIN = CellLook.of(DressedEntries.INK);
    private static final CellLook HEADING = CellLook.of(0xFFFFFF).bold().on(DressedEntries.BRAND);
    private static final CellLook DATE = PLAIN.format(DressedEntries.DATE_FORMAT);
    private static final CellLook MONEY = PLAIN.format(DressedEntries.MONEY_FORMAT);
    private static final String THEME =
            "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Plain\"/>";

    void write(OutputStream out) throws IOException {
        var properties = new DocumentProperties("Time entries", "Benchmark", LocalDate.EPOCH);
        var book = new WorkbookWriter(out, properties, THEME, PLAIN.lettering());
        var name = new SheetName("Time entries");
        int columns = TimeEntries.HEADINGS.size();
        List<Column> widths = IntStream.range(0, columns)
                .mapToObj(column -> new Column(column, DressedEntries.WIDTH))
                .toList();
        book.add(name);
        book.write(name, SheetHead.of(widths).freezing(1, 0), sheet -> {
            headings(sheet);
            for (int row = 1; row <= entries.rows().size(); row++) {
                entry(sheet, row, entries.rows().get(row - 1));
            }
            var all = new Area(new Address(0, 0), new Address(entries.rows().size(), columns - 1));
            sheet.filter(all);
            sheet.highlight(new Highlight(all, DressedEntries.MARKED, 0xFFFFFF, DressedEntries.BRAND));
        });
        book.finish();
    }

    private static void headings(SheetWriter sheet) throws IOException {
        sheet.row(0, RowFormat.USUAL);
        for (int column = 0; column < TimeEntries.HEADINGS.size(); column++) {
            sheet.cell(column, HEADING, new Words(TimeEntries.HEADINGS.get(column)));
        }
    }

    private static void entry(SheetWriter sheet, int row, TimeEntry entry) throws IOException {
        List<String> words = DressedEntries.words(entry);
        sheet.row(row, RowFormat.USUAL);
        for (int column = 0; column < words.size(); column++) {
            switch (column) {
                case 0 -> sheet.cell(column, DATE, new Amount(entry.serial()));
                case DressedEntries.HOURS -> sheet.cell(column, PLAIN, new Amount(entry.hours()));
                case DressedEntries.RATE -> sheet.cell(column, MONEY, new Amount(entry.rate()));
                case DressedEntries.AMOUNT ->
                    sheet.cell(
                            column,
                            MONEY,
                            new Formula(DressedEntries.formula(row), new Amount(entry.hours() * entry.rate())));
                default -> sheet.cell(column, PLAIN, new Words(words.get(column)));
            }
        }
    }
}
