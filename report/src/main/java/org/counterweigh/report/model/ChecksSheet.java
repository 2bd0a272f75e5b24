package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.counterweigh.figures.Value;

/** The sheet of what must be equal: each identity with its difference and a word, and one word for all. */
final class ChecksSheet {

    private static final int STATUS = LineColumns.UNIT;
    private static final int LARGEST = LineColumns.CONSTANT;
    private static final double TOLERANCE = 0.0001;

    /** What would print as zero is shown as none. */
    private static final String DIFFERENCE = "[>=0.00005]#,##0.0000;[<=-0.00005]-#,##0.0000;\"–\"";

    private final BrandedSheet sheet;
    private final Addresses addresses;
    private final Value value;

    ChecksSheet(BrandedSheet sheet, Addresses addresses, Value value) {
        this.sheet = sheet;
        this.addresses = addresses;
        this.value = value;
    }

    /** Writes every identity and gives the one word for all. */
    CheckResult write(List<Model.Identity> identities) {
        var master = sheet.nextRow();
        sheet.text(master, LineColumns.LABEL, CellRole.LABEL, "All checks");
        var tolerance = sheet.nextRow();
        sheet.text(tolerance, LineColumns.LABEL, CellRole.LABEL, "Largest difference that is still rounding");
        sheet.amount(tolerance, LARGEST, CellRole.INPUT, "0.0000", TOLERANCE);
        sheet.rule(tolerance);
        sheet.chapter("Identities");
        var limit = new CellReference(tolerance.getRowNum(), LARGEST, true, true).formatAsString();
        var words = new ArrayList<XSSFRow>();
        boolean allHold = true;
        for (Model.Identity identity : identities) {
            var row = sheet.nextRow();
            words.add(row);
            allHold &= write(identity, row, limit);
        }
        sheet.status(master, STATUS, allOk(words), CheckResult.word(allHold));
        sheet.rule(master);
        int last = words.isEmpty()
                ? master.getRowNum()
                : words.get(words.size() - 1).getRowNum();
        sheet.colour(new CellRangeAddress(master.getRowNum(), last, STATUS, STATUS));
        var address = new CellReference(master.getRowNum(), STATUS, true, true).formatAsString();
        return new CheckResult(SheetNameFormatter.format(sheet.name()) + "!" + address, CheckResult.word(allHold));
    }

    private static String allOk(List<XSSFRow> words) {
        if (words.isEmpty()) {
            return CheckResult.formula("TRUE");
        }
        var first = new CellReference(words.get(0).getRowNum(), STATUS).formatAsString();
        var last = new CellReference(words.get(words.size() - 1).getRowNum(), STATUS).formatAsString();
        return CheckResult.formula("COUNTIF(" + first + ":" + last + ",\"" + CheckResult.OK + "\")=" + words.size());
    }

    private boolean write(Model.Identity identity, XSSFRow row, String limit) {
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
        sheet.formula(
                row, LARGEST, DIFFERENCE, yearly ? largest(row) : "ABS(" + left[0] + "-" + right[0] + ")", largest);
        var cell = new CellReference(row.getRowNum(), LARGEST).formatAsString();
        sheet.status(row, STATUS, CheckResult.formula(cell + "<=" + limit), CheckResult.word(largest <= TOLERANCE));
        sheet.rule(row);
        return largest <= TOLERANCE;
    }

    private String largest(XSSFRow row) {
        var first = new CellReference(row.getRowNum(), LineColumns.YEAR_0).formatAsString();
        var years =
                first + ":" + new CellReference(row.getRowNum(), LineColumns.YEAR_0 + value.horizon()).formatAsString();
        return "MAX(MAX(" + years + "),-MIN(" + years + "))";
    }
}
