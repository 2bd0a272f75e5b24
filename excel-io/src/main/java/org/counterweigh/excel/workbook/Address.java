package org.counterweigh.excel.workbook;

/** Where a cell stands, counted from 0; prints as {@code C4}. */
public record Address(int row, int column) {

    /** The address of a column by its letters and a row by its number from 1. */
    static Address of(String letters, String number) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return new Address(Integer.parseInt(number) - 1, column - 1);
    }

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
