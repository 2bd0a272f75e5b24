package org.counterweigh.excel.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Unit;

/**
 * Reads the schema from its text: a line {@code [Sheet] form, required} with the sheet's note behind {@code |}, then a
 * line for each column: {@code heading | need | kind | unit | range | blank | examples | choices |
 * note}.
 */
final class SchemaText {

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("", Unit.SHARE),
            Map.entry("money", Unit.MONEY),
            Map.entry("foreign", Unit.FOREIGN_MONEY),
            Map.entry("hours", Unit.HOURS),
            Map.entry("people", Unit.PEOPLE),
            Map.entry("units", Unit.UNITS),
            Map.entry("days", Unit.DAYS),
            Map.entry("months", Unit.MONTHS),
            Map.entry("years", Unit.YEARS),
            Map.entry("errors", Unit.ERRORS),
            Map.entry("queries", Unit.QUERIES),
            Map.entry("records", Unit.RECORDS),
            Map.entry("incidents", Unit.INCIDENTS));

    private final List<String> lines;

    SchemaText(String text) {
        this.lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    Schema schema() {
        List<Layout> layouts = new ArrayList<>();
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).startsWith("[")) {
                end++;
            }
            layouts.add(layout(lines.get(start), lines.subList(start + 1, end)));
            start = end;
        }
        return new Schema(layouts);
    }

    private static Layout layout(String head, List<String> columns) {
        List<String> parts = parts(head, "\\|", 2);
        String name = head.substring(1, head.indexOf(']'));
        String form = parts.get(0).substring(name.length() + 2).strip();
        return new Layout(
                name,
                constant(Layout.Form.class, form.replace(", required", "")),
                form.endsWith("required"),
                parts.get(1),
                columns.stream().map(SchemaText::column).toList());
    }

    private static Column column(String line) {
        List<String> parts = parts(line, "\\|", 9);
        String need = parts.get(1);
        List<String> kinds = parts(parts.get(2), ",", 0);
        Kind kind = constant(Kind.class, kinds.get(0));
        Unit unit = unit(parts.get(3));
        return new Column(
                parts.get(0),
                need.startsWith("*"),
                need.endsWith("key"),
                kind,
                unit,
                kinds.size() == 2 ? constant(Measure.class, kinds.get(1)) : kind.measure(unit),
                Limits.of(kind, parts.get(4)),
                parts.get(5),
                list(parts.get(6), "~"),
                list(parts.get(7), ","),
                parts.get(8));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String words) {
        return Enum.valueOf(type, words.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    private static Unit unit(String text) {
        List<String> parts = parts(text, " per ", 0);
        Unit unit = of(parts.get(0));
        return parts.size() == 1 ? unit : unit.per(of(parts.get(1)));
    }

    private static Unit of(String name) {
        Unit unit = UNITS.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("No unit is called " + name);
        }
        return unit;
    }

    private static List<String> list(String text, String by) {
        return text.isEmpty() ? List.of() : parts(text, by, 0);
    }

    /** The parts between the signs, stripped; exactly so many where a number is asked for. */
    private static List<String> parts(String line, String by, int count) {
        List<String> parts =
                Arrays.stream(line.split(by, -1)).map(String::strip).toList();
        if (count > 0 && parts.size() != count) {
            throw new IllegalArgumentException(count + " parts are wanted in: " + line);
        }
        return parts;
    }
}
