package org.counterweigh.excel.cells;

/** Where a cell stands, counted from 0; prints as {@code C4}. */
public record Address(int row, int column) {

    @Override
    public String toString() {
        return column(column) + (row + 1);
    }

    /** The letters of a column: {@code A} for 0, {@code AA} for 26. */
    private static String column(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : column(column / 26 - 1) + last;
    }
}
