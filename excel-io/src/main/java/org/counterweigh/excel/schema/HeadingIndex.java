package org.counterweigh.excel.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns by all that somebody may head them, whatever the case, spaces and hyphens; the first of several counts. */
public final class HeadingIndex {

    private final Map<String, Column> columns = new HashMap<>();

    public HeadingIndex(List<Column> columns) {
        for (Column column : columns) {
            column.headings().map(Layout::plain).forEach(heading -> this.columns.putIfAbsent(heading, column));
        }
    }

    /** The column under a heading of today or of an earlier edition. */
    public Optional<Column> find(String typed) {
        return Optional.ofNullable(columns.get(Layout.plain(typed)));
    }
}
