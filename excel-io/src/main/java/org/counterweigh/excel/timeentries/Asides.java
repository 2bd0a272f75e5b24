package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
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

    void add(Kind kind, EntryLine line, Field field) {
        amounts.computeIfAbsent(kind, fresh -> new Count(line.headings.origin()))
                .add(line, field, line.amount);
        vendorHours += kind == Kind.VENDOR ? line.hours : 0;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        amounts.forEach((kind, count) -> {
            boolean timed = kind == Kind.VENDOR && vendorHours > 0;
            String sum = Count.money(count.sum()) + (timed ? " and " + Count.hours(vendorHours) + " hours" : "");
            String what = Count.rows(count.times()) + String.format(kind.what, sum);
            findings.add(count.finding(what + " left out of the hours", kind.fix));
        });
        return findings;
    }
}
