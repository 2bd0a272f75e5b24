package org.counterweigh.excel.timeentries;

/** Decides what becomes of an entry once all of it is read. */
final class Admission {

    private static final double MOST_HOURS = 24;
    private static final double CENT = 0.01;

    /** For what binary fractions lose. */
    private static final double GRAIN = 1e-6;

    private final Aggregator totals;
    private final EntryProblems problems;
    private final EntryHeadings headings;

    Admission(Aggregator totals, EntryProblems problems, EntryHeadings headings) {
        this.totals = totals;
        this.problems = problems;
        this.headings = headings;
    }

    /** Adds the line up, sets it aside, or leaves it out, which is told. */
    void decide(EntryLine line) {
        boolean said = line.filled || line.task > 0 || line.role > 0 || line.type > 0 || line.priced;
        if (!said) {
            return;
        }
        if (line.hidden) {
            problems.report(EntryProblem.HIDDEN, line.at, 0);
        }
        checkTotal(line);
        if (totals.invoices.isRepeated(line, problems.origin(), headings)) {
            report(line, EntryProblem.REPEATED, Field.LINE);
            return;
        }
        if (!isAside(line) && isWhole(line)) {
            finish(line);
        }
    }

    private void finish(EntryLine line) {
        if (!line.priced) {
            line.amount = line.hours * line.rate;
        }
        if (line.role == 0) {
            report(line, EntryProblem.ROLE_MISSING, Field.ROLE);
        }
        if (!totals.add(line, problems.origin(), headings)) {
            report(line, EntryProblem.TOO_MANY, Field.HOURS);
        }
    }

    /** {@code TOTAL = UNITS * UNIT_COST + ADJUSTMENT}, where an e-bill says all of it. */
    private void checkTotal(EntryLine line) {
        if (line.type == 0 || line.type == 'I' || !line.priced || !line.timed || line.rate == 0) {
            return;
        }
        double before = line.hours * line.rate;
        if (Math.abs(before + line.adjustment - line.amount) <= CENT + GRAIN) {
            return;
        }
        boolean sign = line.adjustment != 0 && Math.abs(before - line.adjustment - line.amount) <= CENT + GRAIN;
        report(line, sign ? EntryProblem.ADJUSTMENT_SIGN : EntryProblem.TOTAL_OFF, Field.AMOUNT);
    }

    /** Whether the line is no time at all, but an expense or an adjustment, which is kept aside. */
    private boolean isAside(EntryLine line) {
        if (line.type == 'I') {
            totals.asides.add(Asides.Kind.ADJUSTMENT, line, problems.origin(), headings.column(Field.TYPE));
            return true;
        }
        String code = totals.codes.name(line.expense > 0 ? line.expense : line.task);
        boolean expense = line.type == 'E' || (code.length() == 4 && code.charAt(0) == 'E');
        if (!expense || (line.type != 'E' && line.timed && totals.isClaimed(line))) {
            return false;
        }
        if (line.type == 'E') {
            // Its units are pages and journeys, not hours.
            line.hours = 0;
        }
        int column = headings.column(line.expense > 0 ? Field.EXPENSE : Field.TASK);
        boolean vendor = code.equals("E118") || code.equals("E119");
        totals.asides.add(vendor ? Asides.Kind.VENDOR : Asides.Kind.EXPENSE, line, problems.origin(), column);
        return true;
    }

    private boolean isWhole(EntryLine line) {
        if (line.spoilt) {
            return false;
        }
        if (!line.dated) {
            report(line, EntryProblem.DATE_MISSING, Field.DATE);
        } else if (!line.timed) {
            report(line, EntryProblem.HOURS_MISSING, Field.HOURS);
        } else if (line.hours > MOST_HOURS || line.hours < -MOST_HOURS) {
            report(line, EntryProblem.HOURS_ABSURD, Field.HOURS);
        } else {
            if (line.hours < 0) {
                report(line, EntryProblem.HOURS_NEGATIVE, Field.HOURS);
            }
            return true;
        }
        return false;
    }

    private void report(EntryLine line, EntryProblem problem, Field field) {
        problems.report(problem, line.at, headings.column(field));
    }
}
