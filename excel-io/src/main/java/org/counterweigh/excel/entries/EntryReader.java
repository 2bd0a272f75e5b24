package org.counterweigh.excel.entries;

import java.util.Locale;
import org.counterweigh.excel.scan.ScannedCell;

/** Reads the fields of one entry after the other, and passes each entry on when it is whole. */
final class EntryReader {

    private static final double MOST_HOURS = 24;
    private static final double CENT = 0.01;

    private final Tally tally;
    private final Troubles troubles;
    private final Places places;
    private final boolean textual;
    private final Line line = new Line();
    private final Memo tasks;
    private final Memo activities;
    private final Memo expenses;
    private final Memo matters;
    private final Memo roles;
    private final Memo works;
    private final Memo narratives;
    private final Memo days = new Memo(DayWords::parse);
    private final Memo types = new Memo(EntryReader::type);

    /** @param textual whether every field comes as text, so that a number in words is nothing to tell */
    EntryReader(Tally tally, Troubles troubles, Places places, boolean textual) {
        this.tally = tally;
        this.troubles = troubles;
        this.places = places;
        this.textual = textual;
        this.tasks = new Memo(tally.codes()::number);
        this.activities = new Memo(tally.codes()::number);
        this.expenses = new Memo(tally.codes()::number);
        this.matters = new Memo(tally.mapping()::matter);
        this.roles = new Memo(tally.roles()::number);
        this.works = new Memo(tally::work);
        this.narratives = new Memo(tally.narrative()::of);
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
            case AMOUNT -> {
                line.amount = money(cell);
                line.priced = true;
            }
            case TASK -> line.task = tasks.of(index, cell);
            case ACTIVITY -> line.activity = activities.of(index, cell);
            case EXPENSE -> line.expense = expenses.of(index, cell);
            case NARRATIVE -> line.narrative = narratives.of(index, cell);
            case ROLE -> line.role = roles.of(index, cell);
            case WORK -> line.work = works.of(index, cell);
            case MATTER, FIRM_MATTER -> matter(index, cell);
            case TYPE -> type(index, cell);
            default -> invoice(field, cell);
        }
    }

    private void invoice(Field field, ScannedCell cell) {
        switch (field) {
            case INVOICE -> line.invoice = Mark.of(cell);
            case LAW_FIRM -> line.lawFirm = Mark.of(cell);
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
            troubles.uncalculated(field, line.at, cell.column());
        }
        line.spoilt |= (field == Field.HOURS || field == Field.DATE) && cell.isFormula();
        return false;
    }

    /** An error, a damaged cell, or a number that is none. */
    private void fault(Field field, ScannedCell cell) {
        String text = cell.type() == ScannedCell.Type.DAMAGED ? "" : cell.text();
        troubles.fault(field, text, line.at, cell.column());
        line.spoilt |= field == Field.HOURS || field == Field.DATE;
    }

    private void matter(int index, ScannedCell cell) {
        if (line.matter == 0 && tally.mapping().asksMatter()) {
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
            tell(Trouble.DATE_UNREADABLE, Field.DATE);
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
            tell(Trouble.DATE_AS_NUMBER, Field.DATE);
        }
        date(cell.epochDay());
    }

    private void date(long day) {
        if (!Months.isPlausible(day)) {
            tell(Trouble.DATE_ABSURD, Field.DATE);
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
            tell(Trouble.HOURS_UNREADABLE, Field.HOURS);
            line.spoilt = true;
        } else if (!textual) {
            tell(Trouble.HOURS_AS_TEXT, Field.HOURS);
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
                tell(Trouble.HOURS_AS_TIME, Field.HOURS);
                line.hours = number * 24;
            }
            case PERCENT -> tell(Trouble.HOURS_AS_PERCENT, Field.HOURS);
            default -> {}
        }
    }

    /** The amount; 0 where there is none to read, which is told. */
    private double money(ScannedCell cell) {
        double amount = number(cell);
        if (Double.isNaN(amount)) {
            troubles.tell(Trouble.AMOUNT_UNREADABLE, line.at, cell.column());
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
            tell(Trouble.TYPE_UNKNOWN, Field.TYPE);
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
        boolean said = line.filled || line.task > 0 || line.role > 0 || line.type > 0 || line.priced;
        if (!said) {
            return;
        }
        if (line.hidden) {
            troubles.tell(Trouble.HIDDEN, line.at, 0);
        }
        checkTotal();
        if (tally.invoices().isRepeated(line, troubles.origin(), places.of(Field.INVOICE_TOTAL))) {
            tell(Trouble.REPEATED, Field.LINE);
            return;
        }
        if (!isAside() && isWhole()) {
            finish();
        }
    }

    private void finish() {
        if (!line.priced) {
            line.amount = line.hours * line.rate;
        }
        if (line.role == 0) {
            tell(Trouble.ROLE_MISSING, Field.ROLE);
        }
        if (!tally.add(line, troubles.origin(), places)) {
            tell(Trouble.TOO_MANY, Field.HOURS);
        }
    }

    /** {@code TOTAL = UNITS * UNIT_COST + ADJUSTMENT}, where an e-bill says all of it. */
    private void checkTotal() {
        if (line.type == 0 || line.type == 'I' || !line.priced || !line.timed || line.rate == 0) {
            return;
        }
        double before = line.hours * line.rate;
        if (Math.abs(before + line.adjustment - line.amount) <= CENT + CENT / 1_000) {
            return;
        }
        boolean sign = line.adjustment != 0 && Math.abs(before - line.adjustment - line.amount) <= CENT;
        tell(sign ? Trouble.ADJUSTMENT_SIGN : Trouble.TOTAL_OFF, Field.AMOUNT);
    }

    /** Whether the line is no time at all, but an expense or an adjustment, which is kept aside. */
    private boolean isAside() {
        if (line.type == 'I') {
            tally.asides().adjustment(line, troubles.origin(), places.of(Field.TYPE));
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
        if (code.equals("E118") || code.equals("E119")) {
            tally.asides().vendor(line, troubles.origin(), places.of(line.expense > 0 ? Field.EXPENSE : Field.TASK));
        } else {
            tally.asides().expense(line, troubles.origin(), places.of(line.expense > 0 ? Field.EXPENSE : Field.TASK));
        }
        return true;
    }

    private boolean isWhole() {
        if (line.spoilt) {
            return false;
        }
        if (!line.dated) {
            tell(Trouble.DATE_MISSING, Field.DATE);
        } else if (!line.timed) {
            tell(Trouble.HOURS_MISSING, Field.HOURS);
        } else if (line.hours > MOST_HOURS || line.hours < -MOST_HOURS) {
            tell(Trouble.HOURS_ABSURD, Field.HOURS);
        } else {
            if (line.hours < 0) {
                tell(Trouble.HOURS_NEGATIVE, Field.HOURS);
            }
            return true;
        }
        return false;
    }

    private void tell(Trouble trouble, Field field) {
        troubles.tell(trouble, line.at, places.of(field));
    }
}
