package org.counterweigh.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Alignment;
import org.counterweigh.report.document.Table.Column;
import org.counterweigh.report.document.Table.Row;
import org.counterweigh.report.document.Table.Style;

/** Sets a table in columns, or row by row with its headings where the columns have no room. */
record TableText(Table table, int width) {

    private static final String RULE = "─";
    private static final String HIGHLIGHTED = "> ";
    private static final String INDENT = "  ";

    /** Rows of more lines need a blank line between them to be told apart. */
    private static final int FEW_LINES = 2;

    List<String> lines() {
        List<String> lines = new ArrayList<>(new Lines(width).of(table.caption()));
        Optional<TableColumns> columns = TableColumns.of(table, width - margin().length());
        lines.addAll(columns.map(this::inColumns).orElseGet(this::rowByRow));
        lines.addAll(new Lines(width).of(table.note()));
        return lines;
    }

    /** Room for the mark of highlighted rows. */
    private String margin() {
        return table.rows().stream().anyMatch(row -> row.style() == Style.HIGHLIGHT) ? INDENT : "";
    }

    private List<String> inColumns(TableColumns columns) {
        String rule = margin() + RULE.repeat(columns.width());
        List<String> lines = new ArrayList<>();
        lines.add(rule);
        if (table.columns().stream().anyMatch(column -> !column.heading().isBlank())) {
            lines.addAll(heads(columns));
            lines.add(rule);
        }
        List<List<String>> rows =
                table.rows().stream().map(row -> cells(row, columns)).toList();
        boolean spaced = rows.stream().anyMatch(row -> row.size() > FEW_LINES);
        for (int i = 0; i < rows.size(); i++) {
            Style style = table.rows().get(i).style();
            if (style == Style.TOTAL && i > 0) {
                lines.add(rule);
            } else if (i > 0 && (spaced || style == Style.SUBHEAD)) {
                lines.add("");
            }
            lines.addAll(rows.get(i));
        }
        lines.add(rule);
        return lines;
    }

    /** Headings of fewer lines stand at the foot. */
    private List<String> heads(TableColumns columns) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            texts.add(
                    new Lines(columns.widths().get(i)).of(table.columns().get(i).heading()));
        }
        int height = texts.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder across = new StringBuilder(margin());
            for (int i = 0; i < texts.size(); i++) {
                int of = line - height + texts.get(i).size();
                String text = of < 0 ? "" : texts.get(i).get(of);
                append(
                        across,
                        text,
                        columns.widths().get(i),
                        table.columns().get(i).alignment());
            }
            lines.add(across.toString().stripTrailing());
        }
        return lines;
    }

    private List<String> cells(Row row, TableColumns columns) {
        String mark = row.style() == Style.HIGHLIGHT ? HIGHLIGHTED : margin();
        if (row.style() == Style.SUBHEAD && row.cells().size() == 1) {
            return new Lines(width).behind(mark, row.cells().get(0));
        }
        List<List<String>> texts = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int room = i == 0 ? columns.width(0, row.span()) : columns.widths().get(column(row, i));
            texts.add(new Lines(room).of(row.cells().get(i)));
            widths.add(room);
        }
        int height = texts.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder across = new StringBuilder(line == 0 ? mark : margin());
            for (int i = 0; i < texts.size(); i++) {
                String text = line < texts.get(i).size() ? texts.get(i).get(line) : "";
                append(across, text, widths.get(i), alignment(row, i));
            }
            lines.add(across.toString().stripTrailing());
        }
        return lines;
    }

    private Alignment alignment(Row row, int cell) {
        return cell == 0
                ? Alignment.LEFT
                : table.columns().get(column(row, cell)).alignment();
    }

    private static int column(Row row, int cell) {
        return cell == 0 ? 0 : cell + row.span() - 1;
    }

    private void append(StringBuilder line, String text, int room, Alignment alignment) {
        if (line.length() > margin().length()) {
            line.append(" ".repeat(TableColumns.GAP));
        }
        var place = new Lines(room);
        line.append(
                switch (alignment) {
                    case LEFT -> place.left(text);
                    case CENTRE -> place.centred(text);
                    case RIGHT -> place.right(text);
                });
    }

    private List<String> rowByRow() {
        List<String> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(new Lines(width).of(row.cells().get(0)));
            for (int i = 1; i < row.cells().size(); i++) {
                Column column = table.columns().get(column(row, i));
                String cell = row.cells().get(i);
                if (!cell.isBlank()) {
                    lines.addAll(new Lines(width)
                            .behind(
                                    INDENT,
                                    INDENT + INDENT,
                                    column.heading().isBlank() ? cell : column.heading() + ": " + cell));
                }
            }
        }
        return lines;
    }
}
