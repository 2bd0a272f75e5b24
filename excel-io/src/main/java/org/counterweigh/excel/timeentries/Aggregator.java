package org.counterweigh.excel.timeentries;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds entries up by kind of work, role, rule and month; keeps sums alone, whatever the number of entries. */
final class Aggregator {

    private static final int MOST_SUMS = 1 << 18;
    private static final int ROLE_BITS = 17;
    private static final int RULE_BITS = 5;
    private static final int MONTH_BITS = 11;

    final Destinations destinations;
    final Codes codes;
    final Mapping mapping;
    final Roles roles;
    final UnknownNames works = new UnknownNames();
    final Narrative narrative = new Narrative();
    private final Months months = new Months();
    final Invoices invoices = new Invoices();
    final Asides asides = new Asides();
    private final @Nullable Count[] byYear = new Count[Months.YEARS];
    private final int ownWorks;

    private final LongSlots slots = new LongSlots(MOST_SUMS);
    private double[] hours = new double[256];
    private double[] amounts = new double[256];
    private long[] rows = new long[256];
    private final int[] firstDay = new int[Months.YEARS];
    private final int[] lastDay = new int[Months.YEARS];

    Aggregator(Terms terms) {
        this.ownWorks = terms.works().size();
        this.destinations = new Destinations(terms.works());
        this.codes = new Codes(terms);
        this.mapping = new Mapping(terms, destinations, codes);
        this.roles = new Roles(terms.roles());
        Arrays.fill(firstDay, Integer.MAX_VALUE);
    }

    /** One sum, for all entries that agree in these. */
    record Sum(int destination, int role, MappingRule rule, int month, double hours, double amount, long rows) {
        int year() {
            return month / 12;
        }
    }

    /** Adds an entry with a day and hours; false where there is no room for its combination. */
    boolean add(EntryLine line, Origin origin, EntryHeadings headings) {
        int outcome = outcome(line);
        if (Mapping.rule(outcome) == MappingRule.VENDOR.number()) {
            asides.add(Asides.Kind.VENDOR, line, origin, headings.column(Field.TASK));
            return true;
        }
        int month = months.of(line.day);
        int slot = slots.slot((((long) Mapping.destination(outcome) << ROLE_BITS | line.role) << RULE_BITS
                                | Mapping.rule(outcome))
                        << MONTH_BITS
                | month);
        if (slot < 0) {
            return false;
        }
        if (slot >= hours.length) {
            grow();
        }
        hours[slot] += line.hours;
        amounts[slot] += line.amount;
        rows[slot]++;
        note(line, month / 12, origin, headings);
        return true;
    }

    private void note(EntryLine line, int year, Origin origin, EntryHeadings headings) {
        if (line.day < firstDay[year]) {
            firstDay[year] = line.day;
        }
        if (line.day > lastDay[year]) {
            lastDay[year] = line.day;
        }
        Count count = byYear[year];
        if (count == null) {
            count = new Count(origin);
            byYear[year] = count;
        }
        count.add(line.at, headings, Field.DATE, line.hours);
        if (roles.isUnknown(line.role)) {
            roles.meet(line.role, origin, line.at, headings, line.hours);
        }
        if (line.work > ownWorks) {
            works.add(line.work - ownWorks - 1, origin, line.at, headings, Field.WORK, line.hours);
        }
    }

    private void grow() {
        hours = Arrays.copyOf(hours, hours.length * 2);
        amounts = Arrays.copyOf(amounts, amounts.length * 2);
        rows = Arrays.copyOf(rows, rows.length * 2);
    }

    private int outcome(EntryLine line) {
        boolean given = line.work > 0 && line.work <= ownWorks;
        return given ? Mapping.outcome(line.work - 1, MappingRule.GIVEN) : mapping.of(line, roles.grade(line.role));
    }

    /** Whether the firm itself says which kind of work the entry is. */
    boolean isClaimed(EntryLine line) {
        int rule = Mapping.rule(outcome(line));
        return rule == MappingRule.GIVEN.number() || rule == MappingRule.CODE_MAP.number();
    }

    int size() {
        return slots.size();
    }

    Sum sum(int at) {
        long key = slots.key(at);
        int month = (int) key & ((1 << MONTH_BITS) - 1);
        int rule = (int) (key >> MONTH_BITS) & ((1 << RULE_BITS) - 1);
        int role = (int) (key >> (MONTH_BITS + RULE_BITS)) & ((1 << ROLE_BITS) - 1);
        int destination = (int) (key >> (MONTH_BITS + RULE_BITS + ROLE_BITS));
        return new Sum(destination, role, MappingRule.numbered(rule), month, hours[at], amounts[at], rows[at]);
    }

    /** The number of the kind of work that an entry names; beyond the firm's own it is one the firm does not know. */
    int work(String text) {
        if (text.isBlank()) {
            return 0;
        }
        Optional<Integer> own = destinations.named(text);
        return own.map(at -> at + 1).orElseGet(() -> ownWorks + 1 + works.of(text));
    }

    int firstDay(int year) {
        return firstDay[year];
    }

    int lastDay(int year) {
        return lastDay[year];
    }

    /** Entries by year, counted from 1990; those alone that have any. */
    Map<Integer, Count> byYear() {
        Map<Integer, Count> years = new TreeMap<>();
        for (int year = 0; year < byYear.length; year++) {
            Count count = byYear[year];
            if (count != null) {
                years.put(year, count);
            }
        }
        return years;
    }
}
