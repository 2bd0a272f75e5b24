package org.counterweigh.excel.timeentries;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.findings.Finding;

/** What stands among time entries and is no time of the team. */
final class Asides {

    /** What it is, with what its owner may do. */
    enum Kind {
        VENDOR(" of vendors (E118, E119), %s in all: outsourced already, and", "Leave them if that is so."),
        EXPENSE(" of other expenses, %s in all,", "Nothing needs doing."),
        ADJUSTMENT(
                " of adjustments to whole invoices, %s in all,",
                "Type the adjustment into the lines it is for, if the amounts matter.");

        private final String what;
        private final String fix;

        Kind(String what, String fix) {
            this.what = what;
            this.fix = fix;
        }
    }

    private final Map<Kind, Count> amounts = new EnumMap<>(Kind.class);
    private double vendorHours;

    void add(Kind kind, EntryLine line, Origin origin, int column) {
        amounts.computeIfAbsent(kind, fresh -> new Count(origin)).add(line.at, column, line.amount);
        vendorHours += kind == Kind.VENDOR ? line.hours : 0;
    }

    List<Finding> findings() {
        return amounts.entrySet().stream()
                .map(aside -> finding(aside.getKey(), aside.getValue()))
                .toList();
    }

    private Finding finding(Kind kind, Count count) {
        boolean timed = kind == Kind.VENDOR && vendorHours > 0;
        String sum =
                CountWords.money(count.hours()) + (timed ? " and " + CountWords.hours(vendorHours) + " hours" : "");
        return Finding.unlikely(
                count.place(),
                CountWords.rows(count.times()) + kind.what.replace("%s", sum) + " left out of the hours: "
                        + count.places() + ".",
                kind.fix);
    }
}
