package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.findings.Finding;
import org.jspecify.annotations.Nullable;

/** What stands among time entries and is no time of the team: work of vendors, other expenses, adjustments of invoices. */
final class Asides {

    private @Nullable Count vendor;
    private @Nullable Count expense;
    private @Nullable Count adjustment;
    private double vendorHours;

    void vendor(Line line, Origin origin, int column) {
        vendor = counted(vendor, line, origin, column);
        vendorHours += line.hours;
    }

    void expense(Line line, Origin origin, int column) {
        expense = counted(expense, line, origin, column);
    }

    void adjustment(Line line, Origin origin, int column) {
        adjustment = counted(adjustment, line, origin, column);
    }

    private static Count counted(@Nullable Count before, Line line, Origin origin, int column) {
        Count count = before == null ? new Count(origin) : before;
        count.add(line.at, column, line.amount);
        return count;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (vendor != null) {
            findings.add(finding(
                    vendor,
                    " of vendors (E118, E119), " + Words.money(vendor.hours())
                            + (vendorHours > 0 ? " and " + Words.hours(vendorHours) + " hours" : "")
                            + " in all: outsourced already, and",
                    "Leave them if that is so."));
        }
        if (expense != null) {
            findings.add(finding(
                    expense,
                    " of other expenses, " + Words.money(expense.hours()) + " in all,",
                    "Nothing needs doing."));
        }
        if (adjustment != null) {
            findings.add(finding(
                    adjustment,
                    " of adjustments to whole invoices, " + Words.money(adjustment.hours()) + " in all,",
                    "Type the adjustment into the lines it is for, if the amounts matter."));
        }
        return findings;
    }

    private static Finding finding(Count count, String what, String fix) {
        return Finding.unlikely(
                count.place(),
                Words.rows(count.times()) + what + " left out of the hours: " + count.places() + ".",
                fix);
    }
}
