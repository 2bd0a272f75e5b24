package org.counterweigh.excel.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells; prints as {@code B2:C4}. */
public record Area(Address first, Address last) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");

    /** The area that is written so; a single cell is an area too. */
    public static Optional<Area> parse(String reference) {
        Matcher form = FORM.matcher(reference);
        if (!form.matches()) {
            return Optional.empty();
        }
        Address first = Address.of(form.group(1), form.group(2));
        return Optional.of(
                form.group(3) == null
                        ? new Area(first, first)
                        : new Area(first, Address.of(form.group(3), form.group(4))));
    }

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
