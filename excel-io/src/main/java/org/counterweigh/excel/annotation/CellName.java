package org.counterweigh.excel.annotation;

import java.util.Optional;
import org.counterweigh.excel.workbook.Address;

/** The names of cells as a sheet writes them: {@code C4}. */
final class CellName {

    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;

    private static final int LONGEST = 3 + 7;

    private CellName() {}

    /** Where the cell stands; empty for what is no cell of a sheet. */
    static Optional<Address> parse(String name) {
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
}
