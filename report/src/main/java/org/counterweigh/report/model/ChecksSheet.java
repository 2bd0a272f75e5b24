package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Area;
import org.counterweigh.figures.Value;

/** The sheet of what must be equal: each identity with its difference and a word, and one word for all. */
record ChecksSheet(BrandedSheet sheet, Addresses addresses, Value value) {

    private static final int STATUS = LineColumns.UNIT;
    private static final int LARGEST = LineColumns.CONSTANT;
    private static final double TOLERANCE = 0.0001;

    /** What would print as zero is shown as none. */
    private static final String DIFFERENCE = "[>=0.00005]#,##0.0000;[<=-0.00005]-#,##0.0000;\"–\"";

    /**
     * The one word for all identities.
     *
     * @param address where it stands, with its sheet
     * @param word what it says by the engine's amounts
     */
    record CheckResult(String address, String word) {

        static final String OK = "OK";
        static final String CHECK = "CHECK";

        static String word(boolean holds) {
            return holds ? OK : CHECK;
        }
    }

    /** Writes every identity and gives the one word for all. */
    CheckResult write(List<Model.Identity> identities) {
        var master = sheet.nextRow();
        sheet.text(master, LineColumns.LABEL, CellRole.LABEL, "All checks");
        var tolerance = sheet.nextRow();
        sheet.text(tolerance, LineColumns.LABEL, CellRole.LABEL, "Largest difference that is still rounding");
        sheet.amount(tolerance, LARGEST, CellRole.AMOUNT, "0.0000", TOLERANCE);
        sheet.rule(tolerance);
        sheet.paper().only(sheet.rows(0, tolerance.number()));
        sheet.chapter("Identities");
        String limit = Addresses.fixed(tolerance.number(), LARGEST);
        List<Integer> rows = new ArrayList<>();
        boolean allHold = true;
        for (Model.Identity identity : identities) {
            var row = sheet.nextRow();
            rows.add(row.number());
            allHold &= write(identity, row, limit);
        }
        int last = rows.isEmpty() ? master.number() : rows.get(rows.size() - 1);
        String words = rows.isEmpty() ? "" : Addresses.cell(rows.get(0), STATUS) + ":" + Addresses.cell(last, STATUS);
        String all = rows.isEmpty() ? "TRUE" : "COUNTIF(" + words + ",\"" + CheckResult.OK + "\")=ROWS(" + words + ")";
        status(master, all, allHold);
        sheet.rules().colour(new Area(new Address(master.number(), STATUS), new Address(last, STATUS)));
        return new CheckResult(
                sheet.name().prefix() + Addresses.fixed(master.number(), STATUS), CheckResult.word(allHold));
    }

    private boolean write(Model.Identity identity, SheetRow row, String limit) {
        sheet.text(row, LineColumns.LABEL, CellRole.LABEL, identity.label());
        boolean yearly = identity.left().yearly();
        var left = addresses.references(identity.left(), sheet.name(), value.horizon());
        var right = addresses.references(identity.right(), sheet.name(), value.horizon());
        double largest = 0;
        for (int year = 0; year < left.length; year++) {
            double difference = value.in(year, identity.left()) - value.in(year, identity.right());
            largest = Math.max(largest, Math.abs(difference));
            if (yearly) {
                sheet.formula(row, LineColumns.YEAR_0 + year, DIFFERENCE, left[year] + "-" + right[year], difference);
            }
        }
        String years = Addresses.cell(row.number(), LineColumns.YEAR_0) + ":"
                + Addresses.cell(row.number(), LineColumns.YEAR_0 + value.horizon());
        String largestFormula =
                yearly ? "MAX(MAX(" + years + "),-MIN(" + years + "))" : "ABS(" + left[0] + "-" + right[0] + ")";
        sheet.formula(row, LARGEST, DIFFERENCE, largestFormula, largest);
        boolean holds = largest <= TOLERANCE;
        status(row, Addresses.cell(row.number(), LARGEST) + "<=" + limit, holds);
        return holds;
    }

    /** A word that says whether the condition holds. */
    private void status(SheetRow row, String condition, boolean holds) {
        String formula = "IF(" + condition + ",\"" + CheckResult.OK + "\",\"" + CheckResult.CHECK + "\")";
        sheet.status(row, STATUS, formula, CheckResult.word(holds));
        sheet.rule(row);
    }
}
