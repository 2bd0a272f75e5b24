package org.counterweigh.excel.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Sheet;
import org.counterweigh.excel.workbook.Workbook;

/**
 * Workbooks as plain text, to be read and compared by people: a line {@code [Sheet]}, then a line a row with {@code |}
 * or tabs between the cells.
 *
 * <p>Numbers, percentages such as {@code 25%}, ISO dates, TRUE, FALSE and errors are what they look like; an apostrophe
 * makes text of them. Blank lines and lines that start with {@code # } are skipped. A sign {@code |} of the text itself is written {@code \|}.
 */
public final class WorkbookText {

    private WorkbookText() {}

    /** Writes the text as a workbook in the template's looks. */
    public static void write(String text, OutputStream out) throws IOException {
        var schema = Schema.read();
        var book = TemplateLooks.workbook();
        List<Plain> sheets = sheets(text);
        List<String> names = sheets.stream().map(Plain::name).toList();
        for (Plain sheet : sheets) {
            new InputSheet(book, sheet, schema.find(sheet.name()), 0, names).write();
        }
        ReferenceLists.define(schema, book, names, 0);
        book.write(out, "The facts of a firm", FindingsWorkbook.WRITTEN);
    }

    /** The workbook as text, from which {@link #write} makes the same cells again. */
    public static String of(Workbook workbook) {
        return workbook.sheets().stream().map(WorkbookText::text).collect(Collectors.joining("\n"));
    }

    private static String text(Sheet sheet) {
        return "[" + sheet.name() + "]\n"
                + IntStream.rangeClosed(0, sheet.lastRow())
                        .mapToObj(row -> line(sheet, row) + "\n")
                        .collect(Collectors.joining());
    }

    private static String line(Sheet sheet, int row) {
        String line = IntStream.rangeClosed(0, sheet.lastColumn(row))
                .mapToObj(column -> Typed.text(
                                sheet.cell(new Address(row, column)).content())
                        .replace("|", "\\|")
                        .replace("\n", " "))
                .collect(Collectors.joining(" | "));
        return line.replaceAll("[ |]+$", "").isEmpty() ? "|" : line.replaceAll("( \\| )+$", "");
    }

    private static List<Plain> sheets(String text) {
        List<Plain> sheets = new ArrayList<>();
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .toList();
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size() && !isName(lines.get(end))) {
                end++;
            }
            String name = lines.get(start).strip();
            List<List<Content>> rows = lines.subList(start + 1, end).stream()
                    .map(WorkbookText::row)
                    .toList();
            sheets.add(new Plain(name.substring(1, name.length() - 1), rows));
            start = end;
        }
        return sheets;
    }

    private static boolean isName(String line) {
        return line.startsWith("[") && line.stripTrailing().endsWith("]");
    }

    private static List<Content> row(String line) {
        String between = line.indexOf('\t') >= 0 ? "\t" : "(?<!\\\\)\\|";
        return Arrays.stream(line.split(between, -1))
                .map(cell -> Typed.content(cell.strip().replace("\\|", "|")))
                .toList();
    }
}
