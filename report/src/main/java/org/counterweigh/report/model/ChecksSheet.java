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

    static final String ALL = "All_checks";

    private static final int STATUS = Grid.UNIT;
    private static final int LARGEST = Grid.CONSTANT;
    private static final double TOLERANCE = 0.0001;

    /** What would print as zero is shown as none. */
    private static final String DIFFERENCE = "[>=0.00005]#,##0.0000;[<=-0.00005]-#,##0.0000;\"–\"";

    private final Frame frame;
    private final Addresses addresses;
    private final Value value;

    ChecksSheet(Frame frame, Addresses addresses, Value value) {
        this.frame = frame;
        this.addresses = addresses;
        this.value = value;
    }

    /** Writes every identity and gives the one word for all. */
    Verdict write(List<Identity> identities, SheetColours palette) {
        var master = frame.nextRow();
        frame.text(master, Grid.LABEL, Look.LABEL, "All checks");
        var tolerance = frame.nextRow();
        frame.text(tolerance, Grid.LABEL, Look.LABEL, "Largest difference that is still rounding");
        frame.amount(tolerance, LARGEST, Look.INPUT, "0.0000", TOLERANCE);
        frame.rule(tolerance);
        frame.chapter("Identities");
        var limit = new CellReference(tolerance.getRowNum(), LARGEST, true, true).formatAsString();
        var words = new ArrayList<XSSFRow>();
        boolean allHold = true;
        for (Identity identity : identities) {
            var row = frame.nextRow();
            words.add(row);
            allHold &= write(identity, row, limit);
        }
        frame.status(master, STATUS, allOk(words), Verdict.word(allHold));
        frame.rule(master);
        int last = words.isEmpty()
                ? master.getRowNum()
                : words.get(words.size() - 1).getRowNum();
        Verdict.colour(frame.sheet(), new CellRangeAddress(master.getRowNum(), last, STATUS, STATUS), palette);
        var address = new CellReference(master.getRowNum(), STATUS, true, true).formatAsString();
        return new Verdict(SheetNameFormatter.format(frame.name()) + "!" + address, Verdict.word(allHold));
    }

    private static String allOk(List<XSSFRow> words) {
        if (words.isEmpty()) {
            return Verdict.formula("TRUE");
        }
        var first = new CellReference(words.get(0).getRowNum(), STATUS).formatAsString();
        var last = new CellReference(words.get(words.size() - 1).getRowNum(), STATUS).formatAsString();
        return Verdict.formula("COUNTIF(" + first + ":" + last + ",\"" + Verdict.OK + "\")=" + words.size());
    }

    private boolean write(Identity identity, XSSFRow row, String limit) {
        frame.text(row, Grid.LABEL, Look.LABEL, identity.label());
        boolean yearly = identity.left().yearly();
        var left = addresses.references(identity.left(), frame.name(), value.horizon());
        var right = addresses.references(identity.right(), frame.name(), value.horizon());
        double largest = 0;
        for (int year = 0; year < left.length; year++) {
            double difference = value.in(year, identity.left()) - value.in(year, identity.right());
            largest = Math.max(largest, Math.abs(difference));
            if (yearly) {
                frame.formula(row, Grid.YEAR_0 + year, DIFFERENCE, left[year] + "-" + right[year], difference);
            }
        }
        frame.formula(
                row, LARGEST, DIFFERENCE, yearly ? largest(row) : "ABS(" + left[0] + "-" + right[0] + ")", largest);
        var cell = new CellReference(row.getRowNum(), LARGEST).formatAsString();
        frame.status(row, STATUS, Verdict.formula(cell + "<=" + limit), Verdict.word(largest <= TOLERANCE));
        frame.rule(row);
        return largest <= TOLERANCE;
    }

    private String largest(XSSFRow row) {
        var first = new CellReference(row.getRowNum(), Grid.YEAR_0).formatAsString();
        var years = first + ":" + new CellReference(row.getRowNum(), Grid.YEAR_0 + value.horizon()).formatAsString();
        return "MAX(MAX(" + years + "),-MIN(" + years + "))";
    }
}
