package org.counterweigh.excel.timeentries;

/** Decides what becomes of an entry once all of it is read. */
record Admission(Aggregator totals, EntryProblems problems) {

    private static final double MOST_HOURS = 24;

    /** A cent, and what binary fractions lose. */
    private static final double TOLERANCE = 0.01 + 1e-6;

    /** Adds the line up, sets it aside, or leaves it out, which is told. */
    void decide(EntryLine line) {
        boolean said = line.filled || line.task > 0 || line.role > 0 || line.type > 0 || line.priced;
        if (!said) {
            return;
        }
        if (line.hidden) {
            problems.report(EntryProblem.HIDDEN, line.at, 0);
        }
        if (line.total) {
            problems.report(EntryProblem.TOTAL, line, Field.HOURS);
            return;
        }
        problems.dragged.see(line, problems);
        if (line.struck) {
            problems.report(EntryProblem.STRUCK, line, Field.HOURS);
        }
        settle(line);
        checkTotal(line);
        if (totals.invoices.isRepeated(line)) {
            problems.report(EntryProblem.REPEATED, line, Field.LINE, line.amount);
        } else if (!isAside(line) && isWhole(line)) {
            add(line);
        }
    }

    /** What the line costs without tax. */
    private static void settle(EntryLine line) {
        if (line.priced) {
            line.amount -= line.tax;
        } else if (line.timed) {
            line.amount = line.hours * line.rate + line.adjustment;
        }
    }

    private void add(EntryLine line) {
        if (isBought() ? line.lawFirm == 0 : line.role == 0) {
            problems.report(
                    isBought() ? EntryProblem.FIRM_MISSING : EntryProblem.ROLE_MISSING,
                    line,
                    isBought() ? Field.LAW_FIRM : Field.ROLE);
        }
        if (totals.add(line)) {
            problems.leftOut.keep(line);
        } else {
            problems.report(EntryProblem.TOO_MANY, line, Field.HOURS, line.amount);
            problems.leftOut.leave(line, true);
        }
    }

    private boolean isBought() {
        return totals.whose == Whose.LAW_FIRMS;
    }

    /** {@code TOTAL = UNITS * UNIT_COST + ADJUSTMENT}, where an e-bill says all of it. */
    private void checkTotal(EntryLine line) {
        if (line.type == 0 || line.type == 'I' || !line.priced || !line.timed || line.rate == 0) {
            return;
        }
        double off = line.hours * line.rate - line.amount;
        if (Math.abs(off + line.adjustment) > TOLERANCE) {
            boolean sign = line.adjustment != 0 && Math.abs(off - line.adjustment) <= TOLERANCE;
            problems.report(sign ? EntryProblem.ADJUSTMENT_SIGN : EntryProblem.TOTAL_OFF, line, Field.AMOUNT);
        }
    }

    /** Whether the line is no time at all, but an expense or an adjustment, which is kept aside. */
    private boolean isAside(EntryLine line) {
        if (line.currency > 0) {
            totals.asides.add(totals.currencies.name(line.currency), line);
            return true;
        }
        if (line.type == 'I' && !isBought()) {
            totals.asides.add(Asides.Kind.ADJUSTMENT, line, Field.TYPE);
            return true;
        }
        return (line.type != 'I' && isExpense(line)) || (isBought() && isMoneyAlone(line));
    }

    /** Fees that stand for no hours: of whole invoices, fixed fees, credits. */
    private boolean isMoneyAlone(EntryLine line) {
        boolean whole = line.type == 'I';
        if (line.amount == 0 || (line.spoilt && !whole)) {
            return whole;
        }
        if (line.amount < 0 && (whole || line.hours >= 0)) {
            totals.reduce(line);
            totals.asides.add(Asides.Kind.REDUCTION, line, Field.AMOUNT);
            return true;
        }
        if (whole || line.hours == 0) {
            totals.asides.add(Asides.Kind.FIXED_FEE, line, Field.AMOUNT);
            return true;
        }
        return false;
    }

    private boolean isExpense(EntryLine line) {
        String code = totals.mapping.code(line.expense > 0 ? line.expense : line.task);
        boolean expense = line.type == 'E' || (code.length() == 4 && code.charAt(0) == 'E');
        if (!expense || (line.type != 'E' && line.timed && totals.isClaimed(line))) {
            return false;
        }
        if (line.type == 'E') {
            // Its units are pages and journeys, not hours.
            line.hours = 0;
        }
        boolean vendor = code.equals("E118") || code.equals("E119");
        Field field = line.expense > 0 ? Field.EXPENSE : Field.TASK;
        totals.asides.add(vendor ? Asides.Kind.VENDOR : Asides.Kind.EXPENSE, line, field);
        return true;
    }

    private boolean isWhole(EntryLine line) {
        boolean absurd = Math.abs(line.hours) > MOST_HOURS;
        if (line.spoilt) {
            if (isBought() && line.amount != 0) {
                totals.asides.add(Asides.Kind.UNREAD, line, Field.AMOUNT);
            }
            problems.leftOut.leave(line, line.timed && !absurd);
            return false;
        }
        if (line.day == EntryLine.NO_DAY) {
            problems.report(EntryProblem.DATE_MISSING, line, Field.DATE, line.amount);
            if (isOfSomebody(line)) {
                problems.leftOut.leave(line, line.timed && !absurd);
            }
            return false;
        }
        if (absurd) {
            problems.report(EntryProblem.HOURS_ABSURD, line, Field.HOURS, line.amount);
            problems.leftOut.leave(line, false);
            return false;
        }
        if (!line.timed) {
            problems.report(EntryProblem.HOURS_MISSING, line, Field.HOURS, line.amount);
            return false;
        }
        if (line.hours < 0) {
            problems.report(EntryProblem.HOURS_NEGATIVE, line, Field.HOURS, line.amount);
        }
        return true;
    }

    /** A row of totals has neither a day nor anything that tells whose work it was, or what. */
    private boolean isOfSomebody(EntryLine line) {
        return totals.roles.isOwn(line.role)
                || totals.isOwnWork(line.work)
                || line.task > 0
                || line.activity > 0
                || line.type > 0;
    }
}
