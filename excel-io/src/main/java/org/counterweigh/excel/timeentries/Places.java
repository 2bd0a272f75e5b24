package org.counterweigh.excel.timeentries;

import java.util.EnumMap;
import java.util.Map;

/** In which column of its sheet each field stands. */
final class Places {

    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    void put(Field field, int column) {
        columns.put(field, column);
    }

    /** The column, counted from 0; the first where the field has none. */
    int of(Field field) {
        return columns.getOrDefault(field, 0);
    }
}
