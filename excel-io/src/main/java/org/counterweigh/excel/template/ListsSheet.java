package org.counterweigh.excel.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweigh.excel.schema.Column;
import org.counterweigh.excel.schema.Kind;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.style.StyledWorkbook;

/**
 * The sheet that holds every list to choose from, one a column; drop-downs refer to it by names of the workbook.
 *
 * @param titles of the lists, by what they offer
 */
record ListsSheet(Map<List<String>, String> titles) {

    static final String SHEET = "Lists";

    /** The row of the titles. */
    private static final int TITLES = 2;

    private static final int WIDTH = 34;
    private static final List<String> YES_NO = List.of("Yes", "No");

    static ListsSheet of(Schema schema) {
        Map<List<String>, String> titles = new LinkedHashMap<>();
        schema.layouts().stream()
                .flatMap(layout -> layout.columns().stream())
                .filter(column -> !offers(column).isEmpty())
                .forEach(column -> titles.putIfAbsent(offers(column), title(column)));
        return new ListsSheet(titles);
    }

    private static List<String> offers(Column column) {
        return column.kind() == Kind.YES_NO ? YES_NO : column.offered().offers();
    }

    private static String title(Column column) {
        String name = column.offered().name();
        return column.kind() == Kind.YES_NO
                ? "Yes or No"
                : name.isEmpty() ? column.heading() : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The name of the workbook under which the column's list is found; empty where it has none. */
    Optional<String> name(Column column) {
        return Optional.ofNullable(titles.get(offers(column))).map(ListsSheet::name);
    }

    private static String name(String title) {
        return "List_" + title.replaceAll("\\W", "_");
    }

    void write(StyledWorkbook book) {
        XSSFSheet sheet = book.sheet(SHEET);
        sheet.setTabColor(StyledWorkbook.colour(TemplateLooks.LINE));
        book.text(sheet, 0, 0, SHEET, TemplateLooks.TITLE);
        book.link(sheet, 1, 0, Instructions.SHEET, TemplateLooks.LINK);
        book.text(
                sheet,
                1,
                1,
                "What the drop-downs offer. A code alone, with its words, or its words alone are all understood.",
                TemplateLooks.SUBTITLE);
        int column = 0;
        for (Map.Entry<List<String>, String> list : titles.entrySet()) {
            write(book, sheet, column++, list.getValue(), list.getKey());
        }
        sheet.createFreezePane(0, TITLES + 1);
    }

    private static void write(StyledWorkbook book, XSSFSheet sheet, int column, String title, List<String> offers) {
        sheet.setColumnWidth(column, WIDTH * StyledWorkbook.DIGIT);
        book.text(sheet, TITLES, column, title, TemplateLooks.HEADING);
        for (int at = 0; at < offers.size(); at++) {
            book.text(sheet, TITLES + 1 + at, column, offers.get(at), TemplateLooks.PLAIN);
        }
        String letters = CellReference.convertNumToColString(column);
        XSSFName name = book.poi().createName();
        name.setNameName(name(title));
        name.setRefersToFormula(String.format(
                Locale.ROOT, "%1$s!$%2$s$%3$d:$%2$s$%4$d", SHEET, letters, TITLES + 2, TITLES + 1 + offers.size()));
    }
}
