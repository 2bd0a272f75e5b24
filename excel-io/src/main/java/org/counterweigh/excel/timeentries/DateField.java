package org.counterweigh.excel.timeentries;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.excel.workbook.DateOrder;
import org.counterweigh.excel.workbook.DateText;

/** Reads the day of one entry after the other, and notes what each says of the order of day and month. */
final class DateField {

    private static final int KIND_BITS = 3;

    /** What a text says of the order of day and month. */
    private enum Kind {
        NOTHING(0),
        OPEN(1),
        /** Open by the numbers; between points the day comes first, unless other rows prove otherwise. */
        OPEN_BETWEEN_POINTS(2),
        PROVES_DAY_FIRST(3),
        PROVES_MONTH_FIRST(4);

        private static final Kind[] ALL = values();
        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    private final EntryProblems problems;
    private final DateEvidence evidence;
    private final EntryLine line;

    /** By text its day, in the order that is taken for true, above the bits of its kind. */
    private final Memo days;

    DateField(EntryProblems problems, EntryLine line) {
        this.problems = problems;
        this.evidence = problems.dates;
        this.line = line;
        this.days = new Memo(text -> meaning(text, evidence.taken));
    }

    void read(int index, ScannedCell cell) {
        if (cell.type() == ScannedCell.Type.NUMBER) {
            number(cell);
            return;
        }
        int meaning = days.of(index, cell);
        if (meaning != EntryLine.NO_DAY) {
            note(Kind.ALL[meaning & ((1 << KIND_BITS) - 1)], cell);
            take(meaning >> KIND_BITS);
        } else if (!cell.text().isBlank()) {
            spoilt(EntryProblem.DATE_UNREADABLE);
        }
    }

    private static int meaning(String text, DateOrder taken) {
        DateText date = DateText.of(text);
        LocalDate day = (taken == DateOrder.DAY_FIRST ? date.dayFirst() : date.monthFirst())
                .or(date::dayFirst)
                .or(date::monthFirst)
                .orElse(null);
        return day == null ? EntryLine.NO_DAY : (int) day.toEpochDay() << KIND_BITS | kind(date, text).number;
    }

    private static Kind kind(DateText date, String text) {
        if (date.isOpen()) {
            return text.indexOf('.') > 0 ? Kind.OPEN_BETWEEN_POINTS : Kind.OPEN;
        }
        return date.proves()
                .map(order -> order == DateOrder.DAY_FIRST ? Kind.PROVES_DAY_FIRST : Kind.PROVES_MONTH_FIRST)
                .orElse(Kind.NOTHING);
    }

    private void note(Kind kind, ScannedCell cell) {
        switch (kind) {
            case OPEN, OPEN_BETWEEN_POINTS -> evidence.open(line, cell.text(), kind == Kind.OPEN);
            case PROVES_DAY_FIRST -> evidence.proof(DateOrder.DAY_FIRST, line, cell.text());
            case PROVES_MONTH_FIRST -> evidence.proof(DateOrder.MONTH_FIRST, line, cell.text());
            case NOTHING -> {}
        }
    }

    /** A day by its format, 20250131 as e-bills write it, or a count of days. */
    private void number(ScannedCell cell) {
        double number = cell.number();
        if (cell.format() == ScannedCell.Format.DATE) {
            evidence.known(cell.epochDay());
            take(cell.epochDay());
        } else if (Double.isNaN(number)) {
            problems.fault(Field.DATE, cell.text(), line.at, cell.column());
            line.spoilt = true;
        } else {
            int digits = (int) number;
            int compact = digits > 19_000_000 && digits < 22_000_000 ? compact(digits) : EntryLine.NO_DAY;
            if (compact == EntryLine.NO_DAY && Aggregator.isPlausible(cell.epochDay())) {
                problems.report(EntryProblem.DATE_AS_NUMBER, line, Field.DATE);
            }
            take(compact == EntryLine.NO_DAY ? cell.epochDay() : compact);
        }
    }

    private static int compact(int digits) {
        try {
            return (int) LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100)
                    .toEpochDay();
        } catch (DateTimeException noSuchDay) {
            return EntryLine.NO_DAY;
        }
    }

    private void take(long day) {
        if (Aggregator.isPlausible(day)) {
            line.day = (int) day;
        } else {
            spoilt(EntryProblem.DATE_ABSURD);
        }
    }

    private void spoilt(EntryProblem problem) {
        problems.report(problem, line, Field.DATE);
        line.spoilt = true;
    }
}
