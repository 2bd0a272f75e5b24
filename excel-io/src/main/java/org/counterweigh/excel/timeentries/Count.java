package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.findings.Finding;

/** How often something was met in one origin, where the first three times, and what it adds up to; and counts as findings write them. */
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
        return Finding.unlikely(place(), problem + ": " + places(), fix);
    }

    /** As {@link #finding}, where no report can be made before it is mended. */
    Finding stop(String problem, String fix) {
        return Finding.stops(place(), problem + ": " + places(), fix);
    }

    private String place() {
        return origin.place(first.get(0).row(), first.get(0).column());
    }

    /** The first place without the name of the sheet or file. */
    String firstPlace() {
        return brief(first.get(0));
    }

    private String places() {
        return first.stream().map(this::brief).collect(Collectors.joining(", ")) + (times > NAMED ? " and more." : ".");
    }

    private String brief(Address address) {
        return origin.brief(address.row(), address.column());
    }

    /** {@code 1 row}, {@code 1,204 rows}. */
    static String count(long times, String one, String several) {
        return String.format(Locale.ROOT, "%,d ", times) + (times == 1 ? one : several);
    }

    static String rows(long times) {
        return count(times, "row", "rows");
    }

    /** 1,234.5; whole hours from a hundred on. */
    static String hours(double hours) {
        boolean whole = Math.abs(hours) >= 100 || hours == Math.rint(hours);
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.1f", hours);
    }

    static String money(double amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** 0.2 as {@code 20%}; {@code 0%} where there is nothing to share. */
    static String share(double part, double whole) {
        return whole == 0 ? "0%" : String.format(Locale.ROOT, "%.0f%%", 100 * part / whole);
    }
}
