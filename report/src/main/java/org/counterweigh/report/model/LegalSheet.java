package org.counterweigh.report.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.firm.Governance.Condition;
import org.counterweigh.report.model.LegalConditions.Duty;
import org.counterweigh.report.model.LegalConditions.Waiting;
import org.counterweigh.report.model.SheetColumn.Heading;

/** The checklist of the law: who has met what, and whether work that waits for it may go. */
final class LegalSheet {

    static final String SHEET = "Legal conditions";

    private static final int CASE = 0;
    private static final int TEXT = 1;
    private static final int PROVIDER = 2;
    private static final int WORK = 3;
    private static final int BARS = 4;
    private static final int MET = 5;
    private static final int OWNER = 6;
    private static final int DATE = 7;
    private static final int EVIDENCE = 8;
    private static final int SHOWN = 9;
    private static final int OPEN = 10;
    private static final String DATES = "yyyy-mm-dd";
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    /** In characters by column, so that all columns can be read on one page. */
    private static final Map<Integer, Integer> WIDEST =
            Map.of(CASE, 26, TEXT, 34, PROVIDER, 20, WORK, 24, EVIDENCE, 26);

    private static final List<Heading> HEADINGS = List.of(
            new Heading("Condition", false),
            new Heading("What must be done", false),
            new Heading("Provider", false),
            new Heading("Work", false),
            new Heading("Bars work until met", false),
            new Heading("Met", false),
            new Heading("Owner", false),
            new Heading("Date", true),
            new Heading("Evidence", false),
            new Heading("Counts as met", false),
            new Heading("Open", true));

    private final BrandedSheet sheet;
    private final LegalConditions conditions;
    private final Addresses addresses;
    private final IdentityHashMap<Duty, SheetRow> duties = new IdentityHashMap<>();
    private final List<SheetRow> cases = new ArrayList<>();

    LegalSheet(BrandedSheet sheet, LegalConditions conditions, Addresses addresses) {
        this.sheet = sheet;
        WIDEST.forEach(sheet::narrow);
        this.conditions = conditions;
        this.addresses = addresses;
    }

    static List<Heading> headings() {
        return HEADINGS;
    }

    BrandedSheet sheet() {
        return sheet;
    }

    /** Gives each condition and each case that waits its row. */
    void place() {
        sheet.chapter("Yes with an owner and a date counts as met");
        conditions.duties().forEach(duty -> duties.put(duty, sheet.nextRow()));
        if (!conditions.cases().isEmpty()) {
            sheet.chapter("What may go once its conditions are met");
            sheet.heads(List.of("Case", "Then the law says", "", "", "", "", "", "", "The law says now", "", "Open"));
        }
        for (Waiting waiting : conditions.cases()) {
            var row = sheet.nextRow();
            cases.add(row);
            waiting.permission()
                    .withConditions()
                    .ifPresent(now -> addresses.put(now, sheet.name(), row.number(), EVIDENCE));
        }
    }

    /** Every condition as the inputs list it. */
    List<InputsSheet.Followed> followed() {
        return conditions.duties().stream()
                .map(duty -> new InputsSheet.Followed(
                        duty.name() + ", " + duty.provider(),
                        sheet.name().prefix() + Addresses.fixed(row(duty).number(), SHOWN),
                        word(duty.met()),
                        "Sheet " + SHEET))
                .toList();
    }

    void write() {
        conditions.duties().forEach(duty -> write(duty, row(duty)));
        var first = row(conditions.duties().get(0)).number();
        int last = first + conditions.duties().size() - 1;
        sheet.rules()
                .allow(new Area(new Address(first, MET), new Address(last, MET)), List.of(Settings.YES, Settings.NO));
        for (int at = 0; at < cases.size(); at++) {
            write(conditions.cases().get(at), cases.get(at));
        }
    }

    private SheetRow row(Duty duty) {
        return Objects.requireNonNull(duties.get(duty), duty.provider());
    }

    private void write(Duty duty, SheetRow row) {
        sheet.text(row, CASE, CellRole.LABEL, duty.name());
        sheet.text(row, TEXT, CellRole.NOTE, duty.obligation().text());
        sheet.text(row, PROVIDER, CellRole.LABEL, duty.provider());
        sheet.text(row, WORK, CellRole.NOTE, String.join(", ", duty.works()));
        sheet.text(row, BARS, CellRole.NOTE, duty.bars() ? Settings.YES : "");
        sheet.text(
                row,
                MET,
                CellRole.INPUT_WORD,
                word(duty.told().filter(Condition::met).isPresent()));
        given(row, OWNER, duty.told().flatMap(Condition::owner));
        duty.told()
                .flatMap(Condition::date)
                .ifPresentOrElse(
                        date -> sheet.amount(
                                row, DATE, CellRole.INPUT, DATES, (double) ChronoUnit.DAYS.between(FIRST_DAY, date)),
                        () -> sheet.blank(row, DATE, CellRole.INPUT));
        given(row, EVIDENCE, duty.told().flatMap(Condition::evidence));
        String all = Addresses.cell(row.number(), MET) + "=\"" + Settings.YES + "\","
                + Addresses.cell(row.number(), OWNER) + "<>\"\"," + Addresses.cell(row.number(), DATE) + "<>\"\"";
        sheet.status(
                row, SHOWN, "IF(AND(" + all + "),\"" + Settings.YES + "\",\"" + Settings.NO + "\")", word(duty.met()));
        String open = "IF(" + Addresses.cell(row.number(), SHOWN) + "=\"" + Settings.YES + "\",0,1)";
        sheet.formula(row, OPEN, NumberFormats.WHOLE, open, duty.met() ? 0 : 1);
        sheet.rule(row);
    }

    private void given(SheetRow row, int column, Optional<String> text) {
        text.ifPresentOrElse(
                words -> sheet.text(row, column, CellRole.INPUT_WORD, words),
                () -> sheet.blank(row, column, CellRole.INPUT_WORD));
    }

    /** While a condition is open the work is barred, unless the law bars it in any case. */
    private void write(Waiting waiting, SheetRow row) {
        var permission = waiting.permission();
        String open = waiting.barring().stream()
                .map(duty -> Addresses.cell(row(duty).number(), OPEN))
                .distinct()
                .reduce((some, next) -> some + "," + next)
                .orElse("0");
        sheet.text(row, CASE, CellRole.LABEL, permission.now().label());
        sheet.said(
                row,
                TEXT,
                addresses.reference(permission.input(), sheet.name()),
                permission.input().word());
        sheet.formula(row, OPEN, NumberFormats.WHOLE, "SUM(" + open + ")", (double) waiting.barring().stream()
                .filter(duty -> !duty.met())
                .distinct()
                .count());
        String then = Addresses.cell(row.number(), TEXT);
        sheet.said(
                row,
                EVIDENCE,
                "IF(OR(" + Addresses.cell(row.number(), OPEN) + "=0," + then + "=\"" + Permission.never() + "\"),"
                        + then + ",\"" + Permission.barred() + "\")",
                permission.now().word());
        sheet.rule(row);
    }

    private static String word(boolean yes) {
        return yes ? Settings.YES : Settings.NO;
    }
}
