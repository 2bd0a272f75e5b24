package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.excel.workbook.Address;

/** How often something was met in one origin, and where the first three times. */
final class Count {

    private static final int NAMED = 3;

    private final Origin origin;
    private final List<Address> first = new ArrayList<>();
    private long times;
    private double hours;

    Count(Origin origin) {
        this.origin = origin;
    }

    void add(int at, int column, double of) {
        if (times++ < NAMED) {
            first.add(new Address(at, column));
        }
        hours += of;
    }

    /** As {@link #add(int, int, double)}, looking for the column only where it is to be named. */
    void add(int at, EntryHeadings headings, Field field, double of) {
        add(at, times < NAMED ? headings.column(field) : 0, of);
    }

    long times() {
        return times;
    }

    double hours() {
        return hours;
    }

    /** Where it was first met. */
    String place() {
        return origin.place(first.get(0).row(), first.get(0).column());
    }

    /** The first places in short: {@code G5, G9, G12 and more}. */
    String places() {
        List<String> named = first.stream()
                .map(address -> origin.brief(address.row(), address.column()))
                .toList();
        return String.join(", ", named) + (times > NAMED ? " and more" : "");
    }
}
