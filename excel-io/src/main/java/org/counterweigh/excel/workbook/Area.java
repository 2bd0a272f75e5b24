package org.counterweigh.excel.workbook;

import java.util.Optional;

/** A rectangle of cells; prints as {@code B2:C4}, a single cell as {@code B2}. */
public record Area(Address first, Address last) {

    /** The area that is written so; a single cell is an area too. */
    public static Optional<Area> parse(String reference) {
        int colon = reference.indexOf(':');
        Optional<Address> first = Address.parse(colon < 0 ? reference : reference.substring(0, colon));
        Optional<Address> last = colon < 0 ? first : Address.parse(reference.substring(colon + 1));
        return first.flatMap(from -> last.map(to -> new Area(from, to)));
    }

    /** How many cells it has. */
    public long size() {
        return (last.row() - first.row() + 1L) * (last.column() - first.column() + 1L);
    }

    /** The same, wherever a formula with it is copied to: {@code $B$2:$C$4}. */
    public String fixed() {
        return first.equals(last) ? first.fixed() : first.fixed() + ":" + last.fixed();
    }

    public boolean contains(Address address) {
        return address.row() >= first.row()
                && address.row() <= last.row()
                && address.column() >= first.column()
                && address.column() <= last.column();
    }

    /** The smallest area that holds the cell as well. */
    public Area with(Address cell) {
        return new Area(
                new Address(Math.min(first.row(), cell.row()), Math.min(first.column(), cell.column())),
                new Address(Math.max(last.row(), cell.row()), Math.max(last.column(), cell.column())));
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}
