package org.counterweigh.cli.mistakes;

import org.counterweigh.excel.workbook.Address;

/** A cell of a workbook; prints as findings name it, {@code Roles!C4}. */
record Place(String sheet, Address address) {

    Place(String sheet, int row, int column) {
        this(sheet, new Address(row, column));
    }

    int row() {
        return address.row();
    }

    int column() {
        return address.column();
    }

    @Override
    public String toString() {
        return sheet + "!" + address;
    }
}
