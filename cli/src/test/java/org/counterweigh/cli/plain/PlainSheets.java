package org.counterweigh.cli.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The sheets of a workbook as rows of text, read from the text form of the samples. */
final class PlainSheets {

    private final Map<String, List<Row>> sheets = new LinkedHashMap<>();

    /** One row: heading to cell. */
    record Row(Map<String, String> cells) {

        String text(String column) {
            return cells.getOrDefault(key(column), "");
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        boolean yes(String column) {
            return List.of("yes", "y", "true").contains(key(text(column)));
        }

        OptionalDouble number(String column) {
            return has(column) ? OptionalDouble.of(parsed(text(column))) : OptionalDouble.empty();
        }

        double number(String column, double otherwise) {
            return number(column).orElse(otherwise);
        }

        double required(String column) {
            return number(column).orElseThrow(() -> new IllegalStateException(column + " of " + cells));
        }

        private static double parsed(String text) {
            if (text.endsWith("%")) {
                return new java.math.BigDecimal(text.substring(0, text.length() - 1))
                        .movePointLeft(2)
                        .doubleValue();
            }
            int colon = text.indexOf(':');
            return colon < 0
                    ? Double.parseDouble(text)
                    : Double.parseDouble(text.substring(0, colon))
                            + Double.parseDouble(text.substring(colon + 1, colon + 3)) / 60;
        }
    }

    PlainSheets(String text) {
        List<String> headings = List.of();
        List<Row> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            if (line.startsWith("[")) {
                rows = new ArrayList<>();
                sheets.put(key(line.substring(1, line.lastIndexOf(']'))), rows);
                headings = List.of();
            } else if (headings.isEmpty()) {
                headings = cells(line);
            } else {
                rows.add(row(headings, cells(line)));
            }
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("(?<!\\\\)\\|", -1)) {
            String typed = cell.strip().replace("\\|", "|");
            cells.add(typed.startsWith("'") ? typed.substring(1) : typed);
        }
        return cells;
    }

    private static Row row(List<String> headings, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
            row.put(key(headings.get(i)), cells.get(i));
        }
        return new Row(row);
    }

    List<Row> of(String sheet) {
        return sheets.getOrDefault(key(sheet), List.of());
    }

    /** The rows whose cell in a column says so. */
    List<Row> of(String sheet, String column, String value) {
        return of(sheet).stream().filter(row -> row.text(column).equals(value)).toList();
    }

    /** Sheet Firm turned on its side: one row, its settings as columns. */
    Row settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        of("Firm").forEach(row -> settings.put(key(row.text("Setting")), row.text("Value")));
        return new Row(settings);
    }
}
