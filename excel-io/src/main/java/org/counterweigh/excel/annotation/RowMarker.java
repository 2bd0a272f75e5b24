package org.counterweigh.excel.annotation;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.findings.Severity;

/** Copies the rows of a sheet, gives marked cells their looks, and makes those that are not there yet. */
final class RowMarker {

    private final MarkedStyles styles;
    private final NavigableMap<Integer, NavigableMap<Integer, Severity>> pending = new TreeMap<>();
    private final List<Columns> columns = new ArrayList<>();
    private NavigableMap<Integer, Severity> cells = Collections.emptyNavigableMap();
    private String prefix = "";
    private int row = -1;
    private int column = -1;
    private Optional<Integer> rowLook = Optional.empty();

    /** Columns that have a look of their own, counted from 1 as the file does. */
    private record Columns(int first, int last, int look) {}

    RowMarker(NavigableMap<Address, Mark> marks, MarkedStyles styles) {
        this.styles = styles;
        marks.forEach((address, mark) ->
                pending.computeIfAbsent(address.row(), row -> new TreeMap<>()).put(address.column(), mark.severity()));
    }

    void column(Token tag) {
        if (tag.attribute("style").isPresent()) {
            columns.add(new Columns(
                    BookPart.number(tag, "min", 0), BookPart.number(tag, "max", 0), BookPart.number(tag, "style", 0)));
        }
    }

    String prefix() {
        return prefix;
    }

    void copy(Token token, Writer out) throws IOException {
        if (token.depth() == 2 && token.opens("row")) {
            begin(token, out);
        } else if (token.depth() == 2 && token.closes("row")) {
            missingCells(Address.COLUMNS, out);
            out.write(token.raw());
        } else if (token.depth() == 3 && !cells.isEmpty() && token.opens("c")) {
            cell(token, out);
        } else {
            out.write(token.raw());
        }
    }

    private void begin(Token tag, Writer out) throws IOException {
        prefix = tag.prefix();
        int number = BookPart.number(tag, "r", row + 2) - 1;
        missingRows(number, out);
        row = number;
        column = -1;
        NavigableMap<Integer, Severity> marked = pending.remove(number);
        cells = marked == null ? Collections.emptyNavigableMap() : marked;
        rowLook = tag.attribute("customFormat")
                .filter(custom -> custom.equals("1") || custom.equals("true"))
                .map(custom -> BookPart.number(tag, "s", 0));
        if (cells.isEmpty()) {
            out.write(tag.raw());
            return;
        }
        Token whole = tag.replaced(isWithin(tag.attribute("spans")) ? tag.raw() : tag.without("spans"));
        out.write(whole.opened());
        if (tag.isEmpty()) {
            missingCells(Address.COLUMNS, out);
            out.write(tag.end());
        }
    }

    /** Whether the marked cells lie in the columns that the row says it uses. */
    private boolean isWithin(Optional<String> spans) {
        return spans.filter(span -> span.matches("\\d{1,5}:\\d{1,5}"))
                .map(span -> span.split(":"))
                .filter(span -> Integer.parseInt(span[0]) <= cells.firstKey() + 1
                        && Integer.parseInt(span[1]) >= cells.lastKey() + 1)
                .isPresent();
    }

    private void cell(Token tag, Writer out) throws IOException {
        column = tag.attribute("r").flatMap(Address::parse).map(Address::column).orElse(column + 1);
        missingCells(column, out);
        Severity severity = cells.remove(column);
        if (severity == null) {
            out.write(tag.raw());
        } else {
            int look = styles.marked(BookPart.number(tag, "s", 0), severity);
            out.write(tag.with("s", String.valueOf(look)));
        }
    }

    private void missingCells(int before, Writer out) throws IOException {
        for (var cell = cells.firstEntry(); cell != null && cell.getKey() < before; cell = cells.firstEntry()) {
            int look = styles.marked(look(cell.getKey() + 1), cell.getValue());
            out.write("<" + prefix + "c r=\"" + new Address(row, cell.getKey()) + "\" s=\"" + look + "\"/>");
            cells.remove(cell.getKey());
        }
    }

    private int look(int number) {
        return rowLook.orElseGet(() -> columns.stream()
                .filter(some -> some.first() <= number && number <= some.last())
                .map(Columns::look)
                .findFirst()
                .orElse(0));
    }

    private void missingRows(int before, Writer out) throws IOException {
        for (Map.Entry<Integer, NavigableMap<Integer, Severity>> next = pending.firstEntry();
                next != null && next.getKey() < before;
                next = pending.firstEntry()) {
            pending.remove(next.getKey());
            row = next.getKey();
            cells = next.getValue();
            rowLook = Optional.empty();
            out.write("<" + prefix + "row r=\"" + (row + 1) + "\">");
            missingCells(Address.COLUMNS, out);
            out.write("</" + prefix + "row>");
        }
    }

    /** Writes the marked cells that lie behind the last row. */
    void finish(String ofSheet, Writer out) throws IOException {
        prefix = ofSheet;
        missingRows(Address.ROWS, out);
    }
}
