package org.counterweigh.excel.timeentries;

/** Decides what becomes of an entry once all of it is read. */
final class Admission {

    private static final double MOST_HOURS = 24;
    private static final double CENT = 0.01;

    /** For what binary fractions lose. */
    private static final double GRAIN = 1e-6;

    private final Aggregator tally;
    private final EntryProblems troubles;
    private final EntryHeadings headings;

    Admission(Aggregator tally, EntryProblems troubles, EntryHeadings headings) {
        this.tally = tally;
        this.troubles = troubles;
        this.headings = headings;
    }

    /** Adds the line up, sets it aside, or leaves it out, which is told. */
    void decide(Line line) {
        boolean said = line.filled || line.task > 0 || line.role > 0 || line.type > 0 || line.priced;
        if (!said) {
            return;
        }
        if (line.hidden) {
            troubles.tell(EntryProblem.HIDDEN, line.at, 0);
        }
        checkTotal(line);
        if (tally.invoices().isRepeated(line, troubles.origin(), headings)) {
            tell(line, EntryProblem.REPEATED, Field.LINE);
            return;
        }
        if (!isAside(line) && isWhole(line)) {
            finish(line);
        }
    }

    private void finish(Line line) {
        if (!line.priced) {
            line.amount = line.hours * line.rate;
        }
        if (line.role == 0) {
            tell(line, EntryProblem.ROLE_MISSING, Field.ROLE);
        }
        if (!tally.add(line, troubles.origin(), headings)) {
            tell(line, EntryProblem.TOO_MANY, Field.HOURS);
        }
    }

    /** {@code TOTAL = UNITS * UNIT_COST + ADJUSTMENT}, where an e-bill says all of it. */
    private void checkTotal(Line line) {
        if (line.type == 0 || line.type == 'I' || !line.priced || !line.timed || line.rate == 0) {
            return;
        }
        double before = line.hours * line.rate;
        if (Math.abs(before + line.adjustment - line.amount) <= CENT + GRAIN) {
            return;
        }
        boolean sign = line.adjustment != 0 && Math.abs(before - line.adjustment - line.amount) <= CENT + GRAIN;
        tell(line, sign ? EntryProblem.ADJUSTMENT_SIGN : EntryProblem.TOTAL_OFF, Field.AMOUNT);
    }

    /** Whether the line is no time at all, but an expense or an adjustment, which is kept aside. */
    private boolean isAside(Line line) {
        if (line.type == 'I') {
            tally.asides().add(Asides.Kind.ADJUSTMENT, line, troubles.origin(), headings.column(Field.TYPE));
            return true;
        }
        String code = tally.codes().name(line.expense > 0 ? line.expense : line.task);
        boolean expense = line.type == 'E' || (code.length() == 4 && code.charAt(0) == 'E');
        if (!expense || (line.type != 'E' && line.timed && tally.isClaimed(line))) {
            return false;
        }
        if (line.type == 'E') {
            // Its units are pages and journeys, not hours.
            line.hours = 0;
        }
        int column = headings.column(line.expense > 0 ? Field.EXPENSE : Field.TASK);
        boolean vendor = code.equals("E118") || code.equals("E119");
        tally.asides().add(vendor ? Asides.Kind.VENDOR : Asides.Kind.EXPENSE, line, troubles.origin(), column);
        return true;
    }

    private boolean isWhole(Line line) {
        if (line.spoilt) {
            return false;
        }
        if (!line.dated) {
            tell(line, EntryProblem.DATE_MISSING, Field.DATE);
        } else if (!line.timed) {
            tell(line, EntryProblem.HOURS_MISSING, Field.HOURS);
        } else if (line.hours > MOST_HOURS || line.hours < -MOST_HOURS) {
            tell(line, EntryProblem.HOURS_ABSURD, Field.HOURS);
        } else {
            if (line.hours < 0) {
                tell(line, EntryProblem.HOURS_NEGATIVE, Field.HOURS);
            }
            return true;
        }
        return false;
    }

    private void tell(Line line, EntryProblem trouble, Field field) {
        troubles.tell(trouble, line.at, headings.column(field));
    }
}
