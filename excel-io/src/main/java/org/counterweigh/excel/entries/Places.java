package org.counterweigh.excel.entries;

/** In which column of its sheet each field stands. */
final class Places {

    private final int[] columns = new int[Field.values().length];

    void put(Field field, int column) {
        columns[field.ordinal()] = column;
    }

    /** The column, counted from 0; the first where the field has none. */
    int of(Field field) {
        return columns[field.ordinal()];
    }
}
