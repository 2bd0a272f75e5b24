package org.counterweigh.excel.template;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Layout;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.style.CellLook;
import org.counterweigh.excel.style.StyledWorkbook;

/** The template's first sheet: what to fill in first, what the colours mean, and a way to every sheet. */
final class Instructions {

    static final String SHEET = "Instructions";

    private static final int[] WIDTHS = {22, 13, 92, 30};
    private static final List<String> STEPS = List.of(
            "Begin with the starred columns alone of Firm, Roles, Work, Staffing or Outside counsel, Providers and"
                    + " Quotes, with a price and hours in Quotes. That is enough for a first answer; the list below says"
                    + " how far you are.",
            "Fill in Firm first, then Roles and Work: the other sheets offer what is named there in drop-downs.",
            "Then run: counterweigh check FILE. It names the blanks that matter most in money. Fill those in next.",
            "Type over the example, or delete it: on each sheet select the green rows, right-click, Delete, Entire row."
                    + " A name that still ends in (example) is reported as a finding.",
            "Leave blank what you do not know. The heading's note says what stands in, and who says so; the report"
                    + " lists it.",
            "Percentages are typed as percentages: 25%. Money is in the currency of sheet Firm.",
            "Choose codes from the drop-downs (they stand on sheet Lists): the code, its words or both are understood.",
            "Columns may stand in any order, and columns of your own are ignored. Keep the names of sheets and"
                    + " headings.",
            "Delete optional sheets that you do not need.");

    private record Colour(String text, CellLook look, String meaning) {}

    private static final List<Colour> COLOURS = List.of(
            new Colour(
                    "Heading", TemplateLooks.REQUIRED_HEADING, "Required, with a star: without it there is no report."),
            new Colour(
                    "Heading", TemplateLooks.HEADING, "Optional: where it stays blank, its note says what stands in."),
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
        headings(book, sheet, first, "Sheet", "Needed", "What it holds", "How far it is filled in");
        int row = first + 1;
        for (Layout layout : schema.layouts()) {
            book.link(sheet, row, 0, layout.name(), TemplateLooks.LINK);
            book.text(sheet, row, 1, layout.required() ? "Required" : "Optional", TemplateLooks.PLAIN);
            String meaning = capital(layout.note().replaceFirst("^Optional: ", ""));
            book.text(sheet, row, 2, meaning, TemplateLooks.WRAPPED);
            if (layout.columns().stream().anyMatch(Column::isRequired)) {
                book.cell(sheet, row, 3, TemplateLooks.PLAIN)
                        .setCellFormula("'" + layout.name() + "'!$A$" + (TemplateWorkbook.FILLED + 1));
            }
            row++;
        }
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
