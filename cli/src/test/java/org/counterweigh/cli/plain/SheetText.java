package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A workbook while it is made up or changed: sheets of rows, each a heading to its cell. */
public final class SheetText {

    private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();

    SheetText() {}

    /** One of the same rows, to be changed apart. */
    SheetText(SheetText other) {
        other.sheets.forEach((sheet, rows) -> rows.forEach(row -> add(sheet, new LinkedHashMap<>(row))));
    }

    void add(String sheet, Map<String, String> row) {
        of(sheet).add(row);
    }

    void setting(String setting, String value) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("Setting", setting);
        row.put("Value", value);
        add("Firm", row);
    }

    boolean hasSetting(String setting) {
        return of("Firm").stream().anyMatch(row -> setting.equals(row.get("Setting")));
    }

    List<Map<String, String>> of(String sheet) {
        return sheets.computeIfAbsent(sheet, any -> new ArrayList<>());
    }

    void drop(String sheet) {
        sheets.remove(sheet);
    }

    /** The text form of the samples. */
    public String text() {
        return sheets.entrySet().stream()
                .filter(sheet -> !sheet.getValue().isEmpty())
                .map(sheet -> text(sheet.getKey(), sheet.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(String sheet, List<Map<String, String>> rows) {
        Set<String> headings = new LinkedHashSet<>();
        rows.forEach(row -> headings.addAll(row.keySet()));
        String lines = rows.stream()
                .map(row -> headings.stream()
                                .map(heading -> row.getOrDefault(heading, ""))
                                .collect(Collectors.joining(" | "))
                        + "\n")
                .collect(Collectors.joining());
        return "[" + sheet + "]\n" + String.join(" | ", headings) + "\n" + lines;
    }
}
