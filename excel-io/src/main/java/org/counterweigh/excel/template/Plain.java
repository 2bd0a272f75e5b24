package org.counterweigh.excel.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.counterweigh.excel.workbook.Content;

/** A sheet as rows of contents, before it has any looks. */
record Plain(String name, List<List<Content>> rows) {

    Plain {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The longest text of a column; of its heading, which may break, the longest word. */
    int widest(int column) {
        return IntStream.range(0, rows.size())
                .filter(row -> column < rows.get(row).size())
                .mapToObj(row -> row == 0
                        ? longestWord(column)
                        : rows.get(row).get(column).shown())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private String longestWord(int column) {
        return Arrays.stream(rows.get(0).get(column).shown().split(" "))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
