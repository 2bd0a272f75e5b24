package org.counterweigh.cli.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A workbook made of its text form with nothing but numbers and words in its cells. */
final class QuickBook {

    private QuickBook() {}

    static byte[] of(String text) {
        Map<String, StringBuilder> sheets = new LinkedHashMap<>();
        var rows = new StringBuilder();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("[")) {
                rows = new StringBuilder();
                sheets.put(line.substring(1, line.lastIndexOf(']')), rows);
            } else {
                rows.append("<row>");
                for (String cell : line.split("\\|", -1)) {
                    rows.append(cell(cell.strip()));
                }
                rows.append("</row>");
            }
        }
        Map<String, String> written = sheets.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        sheet -> sheet.getValue().toString(),
                        (one, other) -> other,
                        LinkedHashMap::new));
        return new QuickPackage(written, "", false).bytes();
    }

    private static String cell(String typed) {
        if (typed.isEmpty()) {
            return "<c/>";
        }
        return typed.matches("-?\\d+(\\.\\d+)?")
                ? "<c><v>" + typed + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + QuickPackage.escaped(typed) + "</t></is></c>";
    }
}
