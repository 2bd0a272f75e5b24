package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweigh.findings.Finding;

/** What stands among time entries and is no hour of the team or of a law firm. */
final class Asides {

    /** What it is, what becomes of it, and what its owner may do. */
    enum Kind {
        VENDOR(
                " of vendors (E118, E119), %s in all, %s not counted: that work is outsourced already",
                "Leave them if that is so."),
        EXPENSE(" of other expenses, %s in all, %s not counted", "Nothing needs doing."),
        ADJUSTMENT(
                " of adjustments to whole invoices, %s in all, %s not counted",
                "Type the adjustment into the lines it is for, if the amounts matter."),
        REDUCTION(
                " of credits or reductions of whole invoices, %s in all, %s taken off all fees of their law firm in"
                        + " proportion",
                "If they are for one kind of work, type them into its lines."),
        FIXED_FEE(
                " of fees without hours, %s in all, %s not counted: they give no price per hour",
                "If they are for work that is compared here, type its hours and price on the sheet Outside counsel."),
        UNREAD(
                " of fees whose date or hours cannot be read, %s in all, %s not counted",
                "Correct the dates and hours that other findings name.");

        private final String what;
        private final String fix;

        Kind(String what, String fix) {
            this.what = what;
            this.fix = fix;
        }
    }

    private final Map<Kind, Count> amounts = new EnumMap<>(Kind.class);
    private final Map<String, Count> foreign = new TreeMap<>();
    private double vendorHours;

    void add(Kind kind, EntryLine line, Field field) {
        amounts.computeIfAbsent(kind, fresh -> new Count(line.headings.origin()))
                .add(line, field, line.amount);
        vendorHours += kind == Kind.VENDOR ? line.hours : 0;
    }

    /** An amount in a currency for which no rate is known. */
    void add(String currency, EntryLine line) {
        foreign.computeIfAbsent(currency, fresh -> new Count(line.headings.origin()))
                .add(line, Field.CURRENCY, line.amount);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        amounts.forEach((kind, count) -> {
            boolean timed = kind == Kind.VENDOR && vendorHours > 0;
            String sum = Count.money(count.sum()) + (timed ? " and " + Count.hours(vendorHours) + " hours" : "");
            String what = String.format(kind.what, sum, count.times() == 1 ? "is" : "are");
            findings.add(count.finding(Count.rows(count.times()) + what, kind.fix));
        });
        foreign.forEach((currency, count) -> findings.add(count.finding(
                Count.rows(count.times()) + " in " + currency + ", " + Count.money(count.sum()) + " in all, "
                        + (count.times() == 1 ? "is" : "are") + " not counted: no exchange rate is known",
                "Convert the bill to the firm's currency, or type hours and price on the sheet Outside counsel.")));
        return findings;
    }
}
