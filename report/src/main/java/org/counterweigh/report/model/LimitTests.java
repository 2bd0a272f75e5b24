package org.counterweigh.report.model;

import java.util.List;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.Settings.Limit;

/** Whether the chosen plan keeps each limit of the firm, as the inputs say now. */
record LimitTests(BrandedSheet sheet, PlanLimits limits, Addresses addresses, Value value) {

    static final int STATUS = 3;
    static final String BROKEN = "broken";

    private static final int LABEL = 0;
    private static final int SET = 1;
    private static final int USED = 2;
    private static final String KEPT = "kept";
    private static final String NONE = "no limit";
    private static final String OTHERWISE = ",\"" + KEPT + "\",\"" + BROKEN + "\")";

    /** @param may whether each choice may be taken, 1 or 0 */
    void write(List<SheetRow> rows, Settings settings, Area may) {
        Limit[] all = Limit.values();
        for (int at = 0; at < all.length; at++) {
            write(rows.get(at), all[at], settings.limit(all[at]));
        }
        var last = rows.get(all.length);
        sheet.text(last, LABEL, CellRole.LABEL, "Choices not permitted, or of work kept in-house");
        sheet.amount(last, SET, CellRole.AMOUNT, NumberFormats.YEARS, 0);
        sheet.formula(last, USED, NumberFormats.YEARS, "COUNTIF(" + may.fixed() + ",0)", 0);
        sheet.status(last, STATUS, "IF(" + Addresses.cell(last.number(), USED) + "=0" + OTHERWISE, KEPT);
        sheet.rule(last);
        sheet.rules()
                .colour(
                        new Area(new Address(rows.get(0).number(), STATUS), new Address(last.number(), STATUS)),
                        BROKEN);
    }

    private void write(SheetRow row, Limit limit, Setting setting) {
        Line line = used(limit);
        String format = NumberFormats.worked(line.unit());
        String set = addresses.reference(setting, sheet.name());
        sheet.text(row, LABEL, CellRole.LABEL, setting.label());
        String shown = "IF(" + set + "=\"\",\"" + NONE + "\"," + set + ")";
        setting.amount()
                .ifPresentOrElse(
                        given -> sheet.formula(row, SET, format, shown, given.value()),
                        () -> sheet.said(row, SET, shown, NONE));
        String used = addresses.references(line, sheet.name(), value.horizon())[0];
        sheet.formula(row, USED, format, used, value.once(line));
        sheet.status(row, STATUS, test(row, limit, set), word(limit, setting, value.once(line)));
        sheet.rule(row);
    }

    /** The last digits of two sums of hours may differ, and break no limit. */
    private static String test(SheetRow row, Limit limit, String set) {
        String over = "ROUND(" + Addresses.cell(row.number(), USED) + "-" + Addresses.cell(row.number(), SET) + ",12)"
                + (limit == Limit.PEOPLE_KEPT ? ">=0" : "<=0");
        return "IF(" + set + "=\"\",\"" + NONE + "\",IF(" + over + OTHERWISE + ")";
    }

    private static String word(Limit limit, Setting setting, double used) {
        return setting.amount()
                .map(Given::value)
                .map(set -> limit == Limit.PEOPLE_KEPT ? used - set : set - used)
                .map(room -> room >= -1e-12 ? KEPT : BROKEN)
                .orElse(NONE);
    }

    private Line used(Limit limit) {
        return switch (limit) {
            case SHARE_WITH_ONE_PROVIDER -> limits.largestShare();
            case PROVIDERS -> limits.providers();
            case PEOPLE_KEPT -> limits.peopleKept();
        };
    }
}
