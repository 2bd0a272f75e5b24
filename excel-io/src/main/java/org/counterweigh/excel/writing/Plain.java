package org.counterweigh.excel.writing;

import java.util.List;
import org.counterweigh.excel.cells.Content;

/** A sheet as rows of contents, before it has any looks. */
record Plain(String name, List<List<Content>> rows) {

    Plain {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The longest text of a column. */
    int widest(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).shown().length())
                .max()
                .orElse(0);
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
