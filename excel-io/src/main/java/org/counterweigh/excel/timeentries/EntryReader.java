package org.counterweigh.excel.timeentries;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.NumberText;
import org.counterweigh.excel.workbook.TotalText;

/** Reads the fields of one entry after the other, and passes each entry on when it is whole. */
final class EntryReader {

    private static final Map<String, Integer> TYPES =
            Map.of("", 0, "F", (int) 'F', "E", (int) 'E', "IF", (int) 'I', "IE", (int) 'E');

    /** A sum of several cells; a product of two, such as minutes by a rate, is an entry's own. */
    private static final Pattern SUM =
            Pattern.compile("\\b(SUM|SUBTOTAL|AGGREGATE)\\([^)]*:", Pattern.CASE_INSENSITIVE);

    /** What names an entry, and may as well name a sum. */
    private static final Set<Field> NAMES =
            EnumSet.of(Field.DATE, Field.MATTER, Field.TIMEKEEPER, Field.ROLE, Field.WORK);

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final EntryProblems problems;
    private final boolean textual;
    private final Admission admission;
    private final EntryLine line;
    private final Memo codes;
    private final Memo matters;
    private final Memo roles;
    private final Memo works;
    private final Memo narratives;
    private final Memo lawFirms;
    private final Memo firmNames;
    private final Memo currencies;
    private final Memo totalWords = new Memo(text -> TotalText.isTotal(text) ? 1 : 0);
    private final DateField date;
    private final Memo types = new Memo(text -> TYPES.getOrDefault(text.strip().toUpperCase(Locale.ROOT), (int) '?'));

    /** @param textual whether every field comes as text, so that a number in words is nothing to tell */
    EntryReader(Aggregator totals, EntryProblems problems, EntryHeadings headings, boolean textual) {
        this.problems = problems;
        this.textual = textual;
        this.admission = new Admission(totals, problems);
        this.line = new EntryLine(headings);
        this.date = new DateField(problems, line);
        this.codes = new Memo(totals.mapping::code);
        this.matters = new Memo(totals.mapping::matter);
        this.roles = new Memo(totals.roles::number);
        this.works = new Memo(totals::work);
        this.narratives = new Memo(totals.narrative::of);
        this.lawFirms = new Memo(text -> totals.lawFirm(text, "Law firm "));
        this.firmNames = new Memo(text -> totals.lawFirm(text, ""));
        this.currencies = new Memo(totals::currency);
    }

    void begin(int at, boolean hidden) {
        line.clear();
        line.at = at;
        line.hidden = hidden;
    }

    /** Every cell of the row is one, whether or not it is read. */
    void tellApart(ScannedCell cell) {
        line.fingerprint = (line.fingerprint + cell.fingerprint() + cell.column()) * SPREAD;
    }

    void put(Field field, ScannedCell cell) {
        int index = cell.textIndex();
        if (index < 0 && !isSound(field, cell)) {
            return;
        }
        if (index >= 0 && NAMES.contains(field) && totalWords.of(index, cell) == 1) {
            line.total = true;
        }
        switch (field) {
            case DATE -> {
                line.filled = true;
                date.read(index, cell);
            }
            case HOURS -> hours(cell);
            case RATE -> line.rate = money(cell);
            case ADJUSTMENT -> line.adjustment = money(cell);
            case AMOUNT -> {
                line.priced =
                        cell.type() == ScannedCell.Type.NUMBER || !cell.text().isBlank();
                line.amount = money(cell);
            }
            case TASK -> line.task = codes.of(index, cell);
            case ACTIVITY -> line.activity = codes.of(index, cell);
            case EXPENSE -> line.expense = codes.of(index, cell);
            case NARRATIVE -> line.narrative = narratives.of(index, cell);
            case ROLE -> line.role = roles.of(index, cell);
            case WORK -> line.work = works.of(index, cell);
            case MATTER, FIRM_MATTER -> {
                if (line.matter == 0) {
                    line.matter = matters.of(index, cell);
                }
            }
            case TYPE -> {
                line.type = types.of(index, cell);
                if (line.type == '?') {
                    problems.report(EntryProblem.TYPE_UNKNOWN, line, Field.TYPE);
                }
            }
            case INVOICE, LINE, INVOICE_TOTAL, LAW_FIRM, FIRM_NAME, CURRENCY, TAX -> bill(field, index, cell);
            default -> {}
        }
    }

    /** What an e-bill alone says; a law firm's name is better than its number. */
    private void bill(Field field, int index, ScannedCell cell) {
        switch (field) {
            case INVOICE -> line.invoice = Invoices.mark(cell);
            case LINE -> line.number = (long) number(cell);
            case INVOICE_TOTAL -> line.invoiceTotal = money(cell);
            case LAW_FIRM -> line.lawFirm = line.lawFirm == 0 ? lawFirms.of(index, cell) : line.lawFirm;
            case FIRM_NAME -> {
                int named = firmNames.of(index, cell);
                line.lawFirm = named == 0 ? line.lawFirm : named;
            }
            case CURRENCY -> line.currency = currencies.of(index, cell);
            case TAX -> line.tax = money(cell);
            default -> {}
        }
    }

    private boolean isSound(Field field, ScannedCell cell) {
        if (cell.type() == ScannedCell.Type.FAULT || cell.type() == ScannedCell.Type.DAMAGED) {
            fault(field, cell);
            return false;
        }
        if (cell.isFormula() && field.isCounted()) {
            formula(field, cell);
        }
        return cell.hasValue();
    }

    private void formula(Field field, ScannedCell cell) {
        var address = new Address(cell.row(), cell.column());
        if (cell.hasValue()) {
            boolean nought = cell.type() == ScannedCell.Type.NUMBER && cell.number() == 0;
            problems.formulas.read(problems.origin.name(), address, nought);
        } else {
            problems.formulas.uncalculated(problems.origin.name(), address);
            line.spoilt |= field.isNeeded();
        }
    }

    /** An error, a damaged cell, or a number that is none. */
    private void fault(Field field, ScannedCell cell) {
        String text = cell.type() == ScannedCell.Type.DAMAGED ? "" : cell.text();
        problems.fault(field, text, line.at, cell.column());
        line.spoilt |= field.isNeeded();
    }

    private void hours(ScannedCell cell) {
        line.struck = cell.style().struck();
        line.total |= cell.isFormula() && SUM.matcher(cell.formula()).find();
        boolean number = cell.type() == ScannedCell.Type.NUMBER;
        String text = number ? "" : cell.text();
        if (!number && text.isBlank()) {
            return;
        }
        line.filled = true;
        line.hours = number
                ? cell.number()
                : cell.type() == ScannedCell.Type.TEXT ? NumberText.parse(text, true) : Double.NaN;
        line.timed = !Double.isNaN(line.hours);
        if (!line.timed && number) {
            fault(Field.HOURS, cell);
        } else if (!line.timed) {
            spoilt(EntryProblem.HOURS_UNREADABLE, Field.HOURS);
        } else if (!number && !textual) {
            problems.report(EntryProblem.HOURS_AS_TEXT, line, Field.HOURS);
        } else if (number && cell.format() == ScannedCell.Format.TIME) {
            problems.report(EntryProblem.HOURS_AS_TIME, line, Field.HOURS);
            line.hours *= 24;
        } else if (number && cell.format() == ScannedCell.Format.PERCENT) {
            problems.report(EntryProblem.HOURS_AS_PERCENT, line, Field.HOURS);
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
        return text.isBlank() ? 0 : NumberText.parse(textual ? text.replace(",", "") : text, textual);
    }

    private void spoilt(EntryProblem problem, Field field) {
        problems.report(problem, line, field);
        line.spoilt = true;
    }

    /** The entry is whole. */
    void end() {
        admission.decide(line);
    }
}
