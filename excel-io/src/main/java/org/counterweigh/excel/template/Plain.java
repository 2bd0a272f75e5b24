package org.counterweigh.excel.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                .boxed()
                .flatMap(row -> {
                    String shown = rows.get(row).get(column).shown();
                    return row == 0 ? Arrays.stream(shown.split(" ")) : Stream.of(shown);
                })
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
