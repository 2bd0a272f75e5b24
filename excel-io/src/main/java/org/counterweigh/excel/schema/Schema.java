package org.counterweigh.excel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweigh.figures.Measure;
import org.counterweigh.figures.Unit;
import org.counterweigh.gate.GateRules;

/** All sheets of a workbook, in the template's order. */
public final class Schema {

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
            Map.entry("incidents", Unit.INCIDENTS),
            Map.entry("providers", Unit.PROVIDERS));

    private final List<Layout> layouts;
    private final Map<String, Layout> byName;

    private Schema(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
        this.byName =
                layouts.stream().collect(Collectors.toMap(layout -> Layout.plain(layout.name()), layout -> layout));
    }

    public List<Layout> layouts() {
        return layouts;
    }

    /**
     * The schema of the product, from {@code schema.txt} beside this class: a line {@code [Sheet] form, required} with the
     * sheet's note behind {@code |}, then a line for each column: {@code heading = earlier heading | need | kind | unit | range |
     * blank | examples | choices | note}.
     */
    public static Schema read() {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream("schema.txt"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Schema of(List<String> lines) {
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

    /** The same with regulators and obligations under the names that the rules of the gate give them. */
    public Schema with(GateRules rules) {
        return new Schema(layouts.stream()
                .map(layout -> layout.with(column -> switch (column.offered().name()) {
                    case "regulators" -> column.offering(PublicCodes.regulators(rules));
                    case "obligations" -> column.offering(PublicCodes.obligations(rules, column.offered()));
                    default -> column;
                }))
                .toList());
    }

    public Layout layout(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No sheet is called " + name));
    }

    public Optional<Layout> find(String name) {
        return Optional.ofNullable(byName.get(Layout.plain(name)));
    }

    public List<String> names() {
        return layouts.stream().map(Layout::name).toList();
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
                columns.stream().map(Schema::column).toList());
    }

    private static Column column(String line) {
        List<String> parts = parts(line, "\\|", 9);
        String need = parts.get(1);
        List<String> kinds = parts(parts.get(2), ",", 0);
        Kind kind = constant(Kind.class, kinds.get(0));
        Unit unit = unit(parts.get(3));
        List<String> headings = parts(parts.get(0), " = ", 0);
        return new Column(
                headings.get(0),
                headings.subList(1, headings.size()),
                need.startsWith("*"),
                need.endsWith("key"),
                kind,
                unit,
                kinds.size() == 2
                        ? constant(Measure.class, kinds.get(1))
                        : kind == Kind.RATE ? Measure.RATE : Measure.of(unit),
                Limits.of(kind, parts.get(4)),
                parts.get(5),
                list(parts.get(6), "~"),
                reference(parts.get(7)),
                offered(parts.get(7)),
                parts.get(8));
    }

    private static Optional<String> reference(String choices) {
        return choices.startsWith("=") ? Optional.of(choices.substring(1)) : Optional.empty();
    }

    private static CodeList offered(String choices) {
        if (choices.equals("@countries")) {
            return PublicCodes.countries();
        }
        if (choices.equals("@currencies")) {
            return PublicCodes.currencies();
        }
        Map<String, String> words = new LinkedHashMap<>();
        list(reference(choices).isPresent() ? "" : choices, ",").stream()
                .filter(choice -> !choice.startsWith("@"))
                .map(choice -> choice.split(" = ", 2))
                .forEach(parts -> words.put(parts[0], parts.length == 2 ? parts[1] : ""));
        return new CodeList(
                choices.startsWith("@") ? parts(choices, ",", 0).get(0).substring(1) : "",
                words.keySet(),
                code -> words.getOrDefault(code, ""));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String words) {
        return Enum.valueOf(type, words.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    private static Unit unit(String text) {
        List<String> parts = parts(text, " per ", 0);
        Unit unit = unitNamed(parts.get(0));
        return parts.size() == 1 ? unit : unit.per(unitNamed(parts.get(1)));
    }

    private static Unit unitNamed(String name) {
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
