package org.counterweigh.excel.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaError;
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

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern PERCENTAGE = Pattern.compile("-?\\d+(\\.\\d+)?%");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private WorkbookText() {}

    public static void write(String text, OutputStream out) throws IOException {
        var schema = Schema.read();
        var book = TemplateLooks.workbook();
        List<InputSheet.Plain> sheets = sheets(text);
        List<String> names = sheets.stream().map(InputSheet.Plain::name).toList();
        for (InputSheet.Plain sheet : sheets) {
            new InputSheet(book, sheet, schema.find(sheet.name()), 0, InputSheet.Guide.plain(names)).write();
        }
        Validations.defineLists(schema, book, names, 0);
        book.write(out, "The facts of a firm", FindingsTable.WRITTEN);
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
                .mapToObj(column -> text(sheet.cell(new Address(row, column)).content())
                        .replace("|", "\\|")
                        .replace("\n", " "))
                .collect(Collectors.joining(" | "));
        return line.replaceAll("[ |]+$", "").isEmpty() ? "|" : line.replaceAll("( \\| )+$", "");
    }

    private static List<InputSheet.Plain> sheets(String text) {
        List<InputSheet.Plain> sheets = new ArrayList<>();
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
            sheets.add(new InputSheet.Plain(name.substring(1, name.length() - 1), rows));
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
                .map(cell -> content(cell.strip().replace("\\|", "|")))
                .toList();
    }

    /** What a text stands for, as if a person had typed it; a leading apostrophe makes text of anything. */
    static Content content(String typed) {
        if (typed.isBlank()) {
            return new Content.Blank();
        }
        if (typed.startsWith("'")) {
            return new Content.Text(typed.substring(1));
        }
        if (NUMBER.matcher(typed).matches()) {
            return new Content.Amount(Double.parseDouble(typed));
        }
        if (PERCENTAGE.matcher(typed).matches()) {
            return Content.Amount.percent(typed.substring(0, typed.length() - 1));
        }
        if (typed.equals("TRUE") || typed.equals("FALSE")) {
            return new Content.Truth(typed.equals("TRUE"));
        }
        return fault(typed).or(() -> date(typed)).orElseGet(() -> new Content.Text(typed));
    }

    /** The text from which {@link #content} makes the same again. */
    private static String text(Content content) {
        if (content instanceof Content.Text text) {
            boolean plain = content(text.shown()) instanceof Content.Text again && again.equals(text);
            return plain ? text.text() : "'" + text.text();
        }
        if (content instanceof Content.Moment moment
                && !moment.at().toLocalTime().equals(LocalTime.MIDNIGHT)) {
            LocalTime time = moment.at().toLocalTime();
            return "'" + time;
        }
        return content.shown();
    }

    private static Optional<Content> fault(String typed) {
        boolean known = typed.startsWith("#") && FormulaError.forString(typed) != null;
        return known ? Optional.of(new Content.Fault(typed)) : Optional.empty();
    }

    private static Optional<Content> date(String typed) {
        if (!DATE.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Content.Moment(LocalDate.parse(typed).atStartOfDay()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
