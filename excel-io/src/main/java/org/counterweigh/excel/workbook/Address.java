package org.counterweigh.excel.workbook;

import java.util.Optional;

/** Where a cell stands, counted from 0; prints as {@code C4}. */
public record Address(int row, int column) {

    public static final int ROWS = 1 << 20;
    public static final int COLUMNS = 1 << 14;

    private static final int LONGEST = 3 + 7;

    /** The cell of that name; empty for what is no cell of a sheet. */
    public static Optional<Address> parse(String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && name.length() <= LONGEST && isLetter(name.charAt(at))) {
            column = column * 26 + (name.charAt(at++) & 0x1F);
        }
        int row = 0;
        boolean digits = at > 0 && at < name.length() && column <= COLUMNS;
        while (digits && at < name.length()) {
            digits = name.charAt(at) >= '0' && name.charAt(at) <= '9' && row <= ROWS;
            row = row * 10 + name.charAt(at++) - '0';
        }
        return digits && row >= 1 && row <= ROWS ? Optional.of(new Address(row - 1, column - 1)) : Optional.empty();
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    @Override
    public String toString() {
        return column(column) + (row + 1);
    }

    /** The same, wherever a formula with it is copied to: {@code $C$4}. */
    public String fixed() {
        return "$" + column(column) + "$" + (row + 1);
    }

    /** The letters of a column: {@code A} for 0, {@code AA} for 26. */
    public static String column(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : column(column / 26 - 1) + last;
    }
}
