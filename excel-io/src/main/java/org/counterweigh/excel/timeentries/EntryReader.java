package org.counterweigh.excel.timeentries;

import java.util.Locale;
import org.counterweigh.excel.scanner.ScannedCell;

/** Reads the fields of one entry after the other, and passes each entry on when it is whole. */
final class EntryReader {

    private final Aggregator totals;
    private final EntryProblems problems;
    private final EntryHeadings headings;
    private final boolean textual;
    private final Admission admission;
    private final EntryLine line = new EntryLine();
    private final Memo codes;
    private final Memo matters;
    private final Memo roles;
    private final Memo works;
    private final Memo narratives;
    private final Memo days = new Memo(DayWords::parse);
    private final Memo types = new Memo(EntryReader::type);

    /** @param textual whether every field comes as text, so that a number in words is nothing to tell */
    EntryReader(Aggregator totals, EntryProblems problems, EntryHeadings headings, boolean textual) {
        this.totals = totals;
        this.problems = problems;
        this.headings = headings;
        this.textual = textual;
        this.admission = new Admission(totals, problems, headings);
        this.codes = new Memo(totals.codes::number);
        this.matters = new Memo(totals.mapping::matter);
        this.roles = new Memo(totals.roles::number);
        this.works = new Memo(totals::work);
        this.narratives = new Memo(totals.narrative::of);
    }

    void begin(int at, boolean hidden) {
        line.clear(at);
        line.hidden = hidden;
    }

    void put(Field field, ScannedCell cell) {
        int index = cell.textIndex();
        if (index < 0 && !isSound(field, cell)) {
            return;
        }
        switch (field) {
            case DATE -> day(cell);
            case HOURS -> hours(cell);
            case RATE -> line.rate = money(cell);
            case ADJUSTMENT -> line.adjustment = money(cell);
            case AMOUNT -> amount(cell);
            case TASK -> line.task = codes.of(index, cell);
            case ACTIVITY -> line.activity = codes.of(index, cell);
            case EXPENSE -> line.expense = codes.of(index, cell);
            case NARRATIVE -> line.narrative = narratives.of(index, cell);
            case ROLE -> line.role = roles.of(index, cell);
            case WORK -> line.work = works.of(index, cell);
            case MATTER, FIRM_MATTER -> matter(index, cell);
            case TYPE -> type(index, cell);
            case INVOICE -> line.invoice = Invoices.mark(cell);
            case LAW_FIRM -> line.lawFirm = Invoices.mark(cell);
            case LINE -> line.number = (long) number(cell);
            case INVOICE_TOTAL -> {
                line.invoiceTotal = money(cell);
                line.totalled = true;
            }
            default -> {}
        }
    }

    private boolean isSound(Field field, ScannedCell cell) {
        ScannedCell.Type type = cell.type();
        boolean broken = type == ScannedCell.Type.FAULT || type == ScannedCell.Type.DAMAGED;
        if (cell.hasValue() && !broken) {
            return true;
        }
        if (broken) {
            fault(field, cell);
        } else if (cell.isFormula()) {
            problems.uncalculated(field, line.at, cell.column());
        }
        line.spoilt |= (field == Field.HOURS || field == Field.DATE) && cell.isFormula();
        return false;
    }

    /** An error, a damaged cell, or a number that is none. */
    private void fault(Field field, ScannedCell cell) {
        String text = cell.type() == ScannedCell.Type.DAMAGED ? "" : cell.text();
        problems.fault(field, text, line.at, cell.column());
        line.spoilt |= field == Field.HOURS || field == Field.DATE;
    }

    private void matter(int index, ScannedCell cell) {
        if (line.matter == 0 && totals.mapping.asksMatter()) {
            line.matter = matters.of(index, cell);
        }
    }

    private void day(ScannedCell cell) {
        line.filled = true;
        if (cell.type() == ScannedCell.Type.NUMBER) {
            dayOfNumber(cell);
            return;
        }
        int day = days.of(cell);
        if (day != DayWords.NONE) {
            date(day - 1L);
        } else if (!cell.text().isBlank()) {
            report(EntryProblem.DATE_UNREADABLE, Field.DATE);
            line.spoilt = true;
        }
    }

    private void dayOfNumber(ScannedCell cell) {
        if (cell.format() == ScannedCell.Format.DATE) {
            date(cell.epochDay());
            return;
        }
        double number = cell.number();
        if (Double.isNaN(number)) {
            fault(Field.DATE, cell);
            return;
        }
        int compact = number > 19_000_000 && number < 22_000_000 ? DayWords.compact((int) number) : DayWords.NONE;
        if (compact != DayWords.NONE) {
            date(compact - 1L);
            return;
        }
        if (Months.isPlausible(cell.epochDay())) {
            report(EntryProblem.DATE_AS_NUMBER, Field.DATE);
        }
        date(cell.epochDay());
    }

    private void date(long day) {
        if (!Months.isPlausible(day)) {
            report(EntryProblem.DATE_ABSURD, Field.DATE);
            line.spoilt = true;
            return;
        }
        line.day = (int) day;
        line.dated = true;
    }

    private void hours(ScannedCell cell) {
        if (cell.type() == ScannedCell.Type.NUMBER) {
            hoursOfNumber(cell);
            return;
        }
        String text = cell.text();
        if (text.isBlank()) {
            return;
        }
        line.filled = true;
        line.hours = cell.type() == ScannedCell.Type.TEXT ? NumberWords.parse(text, true) : Double.NaN;
        line.timed = !Double.isNaN(line.hours);
        if (!line.timed) {
            report(EntryProblem.HOURS_UNREADABLE, Field.HOURS);
            line.spoilt = true;
        } else if (!textual) {
            report(EntryProblem.HOURS_AS_TEXT, Field.HOURS);
        }
    }

    private void hoursOfNumber(ScannedCell cell) {
        line.filled = true;
        double number = cell.number();
        if (Double.isNaN(number)) {
            fault(Field.HOURS, cell);
            return;
        }
        line.timed = true;
        line.hours = number;
        switch (cell.format()) {
            case TIME -> {
                report(EntryProblem.HOURS_AS_TIME, Field.HOURS);
                line.hours = number * 24;
            }
            case PERCENT -> report(EntryProblem.HOURS_AS_PERCENT, Field.HOURS);
            default -> {}
        }
    }

    private void amount(ScannedCell cell) {
        if (cell.type() == ScannedCell.Type.NUMBER || !cell.text().isBlank()) {
            line.amount = money(cell);
            line.priced = true;
        }
    }

    /** The amount; 0 where there is none to read, which is told. */
    private double money(ScannedCell cell) {
        double amount = number(cell);
        if (Double.isNaN(amount)) {
            problems.report(EntryProblem.AMOUNT_UNREADABLE, line.at, cell.column());
            return 0;
        }
        return amount;
    }

    /** NaN where the cell holds no number; 0 where it is blank. */
    private double number(ScannedCell cell) {
        if (cell.type() == ScannedCell.Type.NUMBER) {
            return cell.number();
        }
        String text = cell.text();
        if (text.isBlank()) {
            return 0;
        }
        return textual ? NumberWords.parse(text.replace(",", ""), true) : NumberWords.parse(text, false);
    }

    private void type(int index, ScannedCell cell) {
        line.type = types.of(index, cell);
        if (line.type == '?') {
            report(EntryProblem.TYPE_UNKNOWN, Field.TYPE);
        }
    }

    private static int type(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "" -> 0;
            case "F" -> 'F';
            case "E" -> 'E';
            case "IF", "IE" -> 'I';
            default -> '?';
        };
    }

    /** The entry is whole. */
    void end() {
        admission.decide(line);
    }

    private void report(EntryProblem problem, Field field) {
        problems.report(problem, line.at, headings.column(field));
    }
}
