package org.counterweigh.excel.timeentries;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds entries up by kind of work, role, rule and month; keeps sums alone, whatever the number of entries. */
final class Aggregator {

    static final int FIRST_YEAR = 1990;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final int FIRST_DAY = (int) FIRST.toEpochDay();

    /** Of each day to the end of 2100 the months since the first, to be looked up since a million days are asked for. */
    private static final int[] MONTHS = FIRST.datesUntil(LocalDate.of(2101, 1, 1))
            .mapToInt(day -> (day.getYear() - FIRST_YEAR) * 12 + day.getMonthValue() - 1)
            .toArray();

    private static final int MOST_SUMS = 1 << 18;
    private static final int MOST_UNKNOWN = 64;
    private static final int MOST_FIRMS = 1 << 12;
    private static final int ROLE_BITS = 17;
    private static final int MONTH_BITS = 11;

    final Whose whose;
    final Mapping mapping;
    final Roles roles;
    final NumberedNames unknownWorks = new NumberedNames(MOST_UNKNOWN);
    final Narrative narrative = new Narrative();
    final Invoices invoices = new Invoices();
    final Asides asides = new Asides();
    final RepeatedRows repeated = new RepeatedRows();
    final NumberedNames lawFirms = new NumberedNames(MOST_FIRMS);
    final NumberedNames currencies = new NumberedNames(MOST_FIRMS);

    /** What comes off all fees of a law firm, by its number: adjustments of invoices, and credits without hours. */
    final Map<Integer, Double> reductions = new HashMap<>();

    private final String currency;
    private final int ownWorks;

    /** By their number from {@link #FIRST_YEAR} on, those alone that have entries. */
    final TreeMap<Integer, Year> years = new TreeMap<>();

    private final LongSlots slots = new LongSlots(MOST_SUMS);
    private double[] hours = new double[256];
    private double[] amounts = new double[256];
    private long[] rows = new long[256];

    Aggregator(Terms terms, Whose whose) {
        this.whose = whose;
        this.currency = terms.bills().currency();
        this.ownWorks = terms.works().size();
        this.mapping = new Mapping(terms);
        this.roles = new Roles(terms.roles(), new NumberedNames(MOST_UNKNOWN));
    }

    /**
     * One sum, for all entries that agree in these.
     *
     * @param who the number of a role, or of the law firm that bills it
     */
    record Sum(int destination, int who, MappingRule rule, int month, double hours, double amount, long rows) {}

    /** The entries of a year, with their first and last day since 1970-01-01. */
    static final class Year {
        final Count count;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;

        private Year(Origin origin) {
            this.count = new Count(origin);
        }
    }

    /** Whether the day lies between 1990 and 2100. */
    static boolean isPlausible(long day) {
        return day >= FIRST_DAY && day < FIRST_DAY + MONTHS.length;
    }

    /** Adds an entry with a plausible day and hours; false where there is no room for its combination. */
    boolean add(EntryLine line) {
        int outcome = outcome(line);
        if (Mapping.rule(outcome) == MappingRule.VENDOR) {
            asides.add(Asides.Kind.VENDOR, line, Field.TASK);
            return true;
        }
        int month = MONTHS[line.day - FIRST_DAY];
        int slot = slots.slot(((long) outcome << ROLE_BITS | who(line)) << MONTH_BITS | month);
        if (slot < 0) {
            return false;
        }
        if (slot >= hours.length) {
            hours = Arrays.copyOf(hours, slot * 2);
            amounts = Arrays.copyOf(amounts, slot * 2);
            rows = Arrays.copyOf(rows, slot * 2);
        }
        hours[slot] += line.hours;
        amounts[slot] += line.amount;
        rows[slot]++;
        repeated.take(line);
        note(line, month / 12);
        return true;
    }

    private void note(EntryLine line, int at) {
        Year year = years.get(at);
        if (year == null) {
            year = new Year(line.headings.origin());
            years.put(at, year);
        }
        year.first = Math.min(year.first, line.day);
        year.last = Math.max(year.last, line.day);
        year.count.add(line, Field.DATE, line.hours);
        if (whose == Whose.TEAM) {
            roles.count(line);
        }
        if (line.work > ownWorks) {
            unknownWorks.count(line.work - ownWorks - 1, line, Field.WORK);
        }
    }

    private int who(EntryLine line) {
        return whose == Whose.TEAM ? line.role : line.lawFirm;
    }

    /** Less is paid to the law firm than its lines say. */
    void reduce(EntryLine line) {
        reductions.merge(line.lawFirm, line.amount, Double::sum);
    }

    private int outcome(EntryLine line) {
        return isOwnWork(line.work)
                ? Mapping.outcome(line.work - 1, MappingRule.GIVEN)
                : mapping.of(line, roles.grade(line.role));
    }

    boolean isOwnWork(int work) {
        return work > 0 && work <= ownWorks;
    }

    /** Whether the firm itself says which kind of work the entry is. */
    boolean isClaimed(EntryLine line) {
        MappingRule rule = Mapping.rule(outcome(line));
        return rule == MappingRule.GIVEN || rule == MappingRule.CODE_MAP;
    }

    int size() {
        return slots.size();
    }

    Sum sum(int at) {
        long key = slots.key(at);
        int month = (int) key & ((1 << MONTH_BITS) - 1);
        int who = (int) (key >> MONTH_BITS) & ((1 << ROLE_BITS) - 1);
        int outcome = (int) (key >> (MONTH_BITS + ROLE_BITS));
        return new Sum(
                Mapping.destination(outcome), who, Mapping.rule(outcome), month, hours[at], amounts[at], rows[at]);
    }

    /** The number of the kind of work that an entry names; beyond the firm's own it is one the firm does not know. */
    int work(String text) {
        if (text.isBlank()) {
            return 0;
        }
        Optional<Integer> own = mapping.work(text);
        return own.isPresent() ? own.get() + 1 : ownWorks + 1 + unknownWorks.number(text.strip());
    }

    /** The number of a law firm, by what an e-bill calls it; 0 for a blank. */
    int lawFirm(String text, String prefix) {
        return text.isBlank() ? 0 : lawFirms.number(prefix + text.strip());
    }

    /** The number of a currency; 0 for the firm's own, a blank, and wherever amounts do not count. */
    int currency(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        boolean own = code.isEmpty() || code.equals(currency) || whose == Whose.TEAM;
        return own ? 0 : currencies.number(code);
    }
}
