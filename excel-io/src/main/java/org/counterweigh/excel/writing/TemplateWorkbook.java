package org.counterweigh.excel.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.cells.Content;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.writing.Styles.Look;

/** The empty workbook a firm starts from: every sheet and heading, with notes, drop-downs and one worked example. */
public final class TemplateWorkbook {

    private static final int SPARE_ROWS = 15;

    private static final List<String> HOW_TO = List.of(
            "Fill in the yellow cells and type over the example, which shows a small legal department with one provider.",
            "Dark headings are required. The other columns may stay empty: a cited default stands in, and the report"
                    + " lists it.",
            "Percentages are typed as percentages: 25%. Money is in the currency of sheet Firm.",
            "Columns may stand in any order, and columns of your own are ignored. Keep the names of sheets and headings.",
            "Each heading has a note that says what is meant, in which unit, with an example.",
            "Delete the example rows of optional sheets you do not need, or the sheets themselves.");

    private final Schema schema = Schema.read();

    /** Writes the template; the same bytes every time. */
    public void write(OutputStream out) throws IOException {
        var book = new Book();
        instructions(book);
        for (Layout layout : schema.layouts()) {
            boolean settings = layout.form() == Layout.Form.SETTINGS;
            List<List<Content>> rows = settings ? settings(layout) : table(layout);
            var sheet = new InputSheet(book, new Plain(layout.name(), rows), Optional.of(layout));
            sheet.write();
            if (!settings) {
                sheet.prepare(SPARE_ROWS);
            }
        }
        book.write(out);
    }

    private void instructions(Book book) {
        XSSFSheet sheet = book.sheet("Instructions");
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 24 * 256);
        sheet.setColumnWidth(1, 110 * 256);
        book.text(sheet, 0, 0, "Keep it, or outsource it?", Look.TITLE);
        int row = 2;
        for (int step = 0; step < HOW_TO.size(); step++) {
            book.text(sheet, row, 0, "Step " + (step + 1), Look.PLAIN);
            book.text(sheet, row++, 1, HOW_TO.get(step), Look.WRAPPED);
        }
        row++;
        book.text(sheet, row, 0, "Sheet", Look.HEADING);
        book.text(sheet, row++, 1, "What it holds", Look.HEADING);
        for (Layout layout : schema.layouts()) {
            book.text(sheet, row, 0, layout.name(), Look.PLAIN);
            book.text(sheet, row++, 1, layout.note(), Look.WRAPPED);
        }
    }

    private static List<List<Content>> settings(Layout layout) {
        List<List<Content>> rows = new ArrayList<>();
        rows.add(row(List.of("Setting", "Value", "What it means")));
        layout.columns().forEach(column -> rows.add(row(List.of(column.heading(), example(column, 0), column.note()))));
        return rows;
    }

    private static List<List<Content>> table(Layout layout) {
        int count = layout.columns().stream()
                .mapToInt(column -> column.example().size())
                .max()
                .orElse(0);
        List<List<Content>> rows = new ArrayList<>();
        rows.add(row(layout.columns().stream().map(Column::heading).toList()));
        for (int at = 0; at < count; at++) {
            int example = at;
            rows.add(row(layout.columns().stream()
                    .map(column -> example(column, example))
                    .toList()));
        }
        return rows;
    }

    private static String example(Column column, int row) {
        return row < column.example().size() ? column.example().get(row) : "";
    }

    private static List<Content> row(List<String> cells) {
        return cells.stream().map(Typed::content).toList();
    }
}
