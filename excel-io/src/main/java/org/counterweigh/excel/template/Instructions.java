package org.counterweigh.excel.template;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.StyledWorkbook;

/** The template's first sheet: what to fill in first, what the colours mean, and a way to every sheet. */
final class Instructions {

    static final String SHEET = "Instructions";

    private static final int[] WIDTHS = {22, 13, 92};
    private static final List<String> STEPS = List.of(
            "Fill in Firm first, then Roles and Work: the other sheets offer what is named there in drop-downs."
                    + " Then Staffing or Outside counsel, Providers and Quotes. These six are enough for a report.",
            "Type over the example, or delete it: on each sheet select the green rows, right-click, Delete, Entire row."
                    + " A name that still ends in (example) is told as a finding.",
            "Leave open what you do not know. A cited default stands in, and the report lists it.",
            "Percentages are typed as percentages: 25%. Money is in the currency of sheet Firm.",
            "Point at a heading: its note says what is meant, in which unit and range, with an example.",
            "Columns may stand in any order, and columns of your own are ignored. Keep the names of sheets and"
                    + " headings.",
            "Delete optional sheets that you do not need. Then run: counterweigh check FILE");

    private record Colour(String text, CellLook look, String meaning) {}

    private static final List<Colour> COLOURS = List.of(
            new Colour("Heading", TemplateLooks.REQUIRED_HEADING, "Required: without it there is no report."),
            new Colour("Heading", TemplateLooks.HEADING, "Optional: where it stays empty a cited default stands in."),
            new Colour("Type here", TemplateLooks.INPUT, "Yours to fill in. Further rows down the sheet work as well."),
            new Colour(
                    "Example",
                    TemplateLooks.EXAMPLE,
                    "Part of the worked example; it turns yellow once its name is typed over."));

    private Instructions() {}

    static void write(Schema schema, StyledWorkbook book) {
        XSSFSheet sheet = book.sheet(SHEET);
        sheet.setDisplayGridlines(false);
        sheet.setTabColor(StyledWorkbook.colour(TemplateLooks.GOLD));
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * StyledWorkbook.DIGIT);
        }
        book.text(sheet, 0, 0, "Keep it, or outsource it?", TemplateLooks.TITLE);
        book.text(
                sheet,
                1,
                0,
                "One workbook a firm. With payroll, volumes and quotes at hand it takes about an hour.",
                TemplateLooks.SUBTITLE);
        int row = 3;
        for (int step = 1; step <= STEPS.size(); step++) {
            book.text(sheet, row, 0, "Step " + step, TemplateLooks.PLAIN);
            book.text(sheet, row++, 2, STEPS.get(step - 1), TemplateLooks.WRAPPED);
        }
        headings(book, sheet, ++row, "Colour", "", "What it says");
        for (Colour colour : COLOURS) {
            book.text(sheet, ++row, 0, colour.text(), colour.look());
            book.text(sheet, row, 2, colour.meaning(), TemplateLooks.WRAPPED);
        }
        sheets(schema, book, sheet, row + 2);
    }

    private static void headings(StyledWorkbook book, XSSFSheet sheet, int row, String... headings) {
        for (int column = 0; column < headings.length; column++) {
            book.text(sheet, row, column, headings[column], TemplateLooks.HEADING);
        }
    }

    private static void sheets(Schema schema, StyledWorkbook book, XSSFSheet sheet, int first) {
        headings(book, sheet, first, "Sheet", "Needed", "What it holds");
        int row = first + 1;
        for (Layout layout : schema.layouts()) {
            book.link(sheet, row, 0, layout.name(), TemplateLooks.LINK);
            book.text(sheet, row, 1, layout.required() ? "Required" : "Optional", TemplateLooks.PLAIN);
            String meaning = capital(layout.note().replaceFirst("^Optional: ", ""));
            book.text(sheet, row++, 2, meaning, TemplateLooks.WRAPPED);
        }
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
