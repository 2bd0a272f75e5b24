package org.counterweigh.excel.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.style.StyledWorkbook;
import org.counterweigh.excel.workbook.Content;

/** The workbook a firm starts from: every sheet and heading, with notes, drop-downs and one worked example. */
public final class TemplateWorkbook {

    /** The row of the headings, below the sheet's title and what it is for. */
    private static final int HEADINGS = 2;

    /** Rows that are coloured for input, with those of the example. */
    private static final int READY_ROWS = 20;

    private final Schema schema = Schema.read();

    /** Writes the template; the same bytes every time. */
    public void write(OutputStream out) throws IOException {
        var book = TemplateLooks.workbook();
        new Instructions(schema).write(book);
        for (Layout layout : schema.layouts()) {
            sheet(book, layout);
        }
        ReferenceLists.define(schema, book, schema.names(), HEADINGS);
        book.write(out, "The facts of a firm", FindingsWorkbook.WRITTEN);
    }

    private void sheet(StyledWorkbook book, Layout layout) {
        boolean settings = layout.form() == Layout.Form.SETTINGS;
        var plain = new Plain(layout.name(), settings ? settings(layout) : table(layout));
        var input = new InputSheet(book, plain, Optional.of(layout), HEADINGS, schema.names());
        XSSFSheet sheet = input.write();
        sheet.setTabColor(StyledWorkbook.colour(layout.required() ? TemplateLooks.NAVY : TemplateLooks.LINE));
        if (!settings) {
            input.prepare(READY_ROWS + 1 - plain.rows().size());
        }
        book.text(sheet, 0, 0, layout.name(), TemplateLooks.TITLE);
        book.link(sheet, 1, 0, Instructions.SHEET, TemplateLooks.LINK);
        book.text(sheet, 1, 1, layout.note(), TemplateLooks.SUBTITLE);
        new ExampleRows(layout, HEADINGS).mark(sheet);
    }

    private static List<List<Content>> settings(Layout layout) {
        List<List<Content>> rows = new ArrayList<>();
        rows.add(row(List.of("Setting", "Value", "What it means")));
        layout.columns().forEach(column -> rows.add(row(List.of(column.heading(), example(column, 0), column.note()))));
        return rows;
    }

    private static List<List<Content>> table(Layout layout) {
        List<List<Content>> rows = new ArrayList<>();
        rows.add(row(layout.columns().stream().map(Column::heading).toList()));
        for (int at = 0; at < layout.examples(); at++) {
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
