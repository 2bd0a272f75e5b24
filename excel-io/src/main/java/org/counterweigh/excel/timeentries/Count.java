package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.findings.Finding;

/** How often something was met in one origin, where the first three times, and what it adds up to. */
final class Count {

    private static final int NAMED = 3;

    private final Origin origin;
    private final List<Address> first = new ArrayList<>();
    private long times;
    private double sum;

    Count(Origin origin) {
        this.origin = origin;
    }

    void add(int at, int column, double amount) {
        if (times++ < NAMED) {
            first.add(new Address(at, column));
        }
        sum += amount;
    }

    /** As {@link #add(int, int, double)}, looking for the column only where it is to be named. */
    void add(EntryLine line, Field field, double amount) {
        add(line.at, times < NAMED ? line.headings.column(field) : 0, amount);
    }

    long times() {
        return times;
    }

    double sum() {
        return sum;
    }

    /** At the first place; the problem ends with all that are named: {@code G5, G9, G12 and more}. */
    Finding finding(String problem, String fix) {
        String places = first.stream()
                .map(address -> origin.brief(address.row(), address.column()))
                .collect(Collectors.joining(", "));
        return Finding.unlikely(
                origin.place(first.get(0).row(), first.get(0).column()),
                problem + ": " + places + (times > NAMED ? " and more." : "."),
                fix);
    }
}
