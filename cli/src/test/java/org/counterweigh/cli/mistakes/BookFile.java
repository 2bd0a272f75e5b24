package org.counterweigh.cli.mistakes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterweigh.cli.plain.QuickPackage;

/** A book as Excel would save it: numbers as numbers, with their formats, dates as days, formulas with their results. */
public final class BookFile {

    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final String PERCENT = "0.00%";
    private static final String DAY = "yyyy-mm-dd";

    /** How a cell looks. */
    private record Look(String format, boolean struckOut) {}

    private final List<Look> looks = new ArrayList<>(List.of(new Look("", false)));

    private BookFile() {}

    /** The workbook that the text form of the samples says. */
    public static byte[] of(String text) {
        return of(Book.of(text));
    }

    static byte[] of(Book book) {
        var file = new BookFile();
        Map<String, String> sheets = new LinkedHashMap<>();
        book.sheets().forEach((name, rows) -> sheets.put(name, file.rows(rows)));
        return new QuickPackage(sheets, file.styles(), book.recalculatedOnLoad()).bytes();
    }

    private String rows(List<List<Typed>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(this::cell).collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
    }

    private String cell(Typed cell) {
        String text = cell.text();
        if (cell.isBlank()) {
            return "<c/>";
        }
        if (cell.number().isPresent()) {
            return cell(
                    cell,
                    cell.isPercentage() ? PERCENT : "",
                    "",
                    "<v>" + cell.number().getAsDouble() + "</v>");
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return cell(cell, DAY, "", "<v>" + ChronoUnit.DAYS.between(DAY_NOUGHT, LocalDate.parse(text)) + "</v>");
        }
        String said = QuickPackage.escaped(text.startsWith("'") ? text.substring(1) : text);
        return cell.formula().isEmpty()
                ? cell(cell, "", " t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + said + "</t></is>")
                : cell(cell, "", " t=\"str\"", "<v>" + said + "</v>");
    }

    private String cell(Typed cell, String usual, String type, String content) {
        String formula = cell.formula().isEmpty() ? "" : "<f>" + QuickPackage.escaped(cell.formula()) + "</f>";
        return "<c s=\"" + look(cell, usual) + "\"" + type + ">" + formula + content + "</c>";
    }

    private int look(Typed cell, String usual) {
        var look = new Look(cell.format().isEmpty() ? usual : cell.format(), cell.struckOut());
        if (!looks.contains(look)) {
            looks.add(look);
        }
        return looks.indexOf(look);
    }

    private String styles() {
        var formats = new StringBuilder();
        var cells = new StringBuilder();
        for (int i = 0; i < looks.size(); i++) {
            Look look = looks.get(i);
            int format = look.format().isEmpty() ? 0 : 164 + i;
            if (format > 0) {
                formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                        .formatted(format, QuickPackage.escaped(look.format())));
            }
            cells.append("<xf numFmtId=\"%d\" fontId=\"%d\"/>".formatted(format, look.struckOut() ? 1 : 0));
        }
        return (formats.isEmpty() ? "" : "<numFmts>" + formats + "</numFmts>")
                + "<fonts><font/><font><strike/></font></fonts><cellXfs>" + cells + "</cellXfs>";
    }
}
