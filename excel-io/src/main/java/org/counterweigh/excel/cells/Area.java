package org.counterweigh.excel.cells;

/** A rectangle of cells; prints as {@code B2:C4}. */
public record Area(Address first, Address last) {

    public boolean contains(Address address) {
        return address.row() >= first.row()
                && address.row() <= last.row()
                && address.column() >= first.column()
                && address.column() <= last.column();
    }

    @Override
    public String toString() {
        return first + ":" + last;
    }
}
