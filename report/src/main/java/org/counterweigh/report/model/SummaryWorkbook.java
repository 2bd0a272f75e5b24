package org.counterweigh.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.findings.Severity;

/** Writes the league table of a whole batch: one row a firm, values only. */
public final class SummaryWorkbook {

    private static final List<String> WORDS = List.of("Firm", "File", "Status", "Currency");
    private static final List<String> MONEY = List.of("NPV", "Annual cash", "Payback (months)");

    private final SheetColours palette;
    private final List<String> outcomes;

    /** Counts every outcome there is. */
    public SummaryWorkbook(SheetColours palette) {
        this(palette, Arrays.stream(Outcome.values()).map(Wording::of).toList());
    }

    /** @param outcomes the kinds of outcome to count, in the order of their columns */
    public SummaryWorkbook(SheetColours palette, List<String> outcomes) {
        this.palette = palette;
        this.outcomes = List.copyOf(outcomes);
    }

    /** The file of the table; the same rows on the same date give the same bytes. */
    public byte[] bytes(LocalDate date, List<FirmRow> firms) {
        var workbook = new XSSFWorkbook();
        Theme.put(workbook, palette);
        var headings = headings();
        var frame = new Frame(workbook, "Summary", new Styles(workbook, palette), headings);
        firms.forEach(firm -> write(frame, firm));
        var title = "In-house or outsourced: all firms";
        frame.dress(title, firms.size() + " workbooks · " + date, palette.brand());
        frame.paper(title, "");
        frame.sheet()
                .setAutoFilter(new CellRangeAddress(
                        Frame.HEADING_ROW,
                        Frame.HEADING_ROW + firms.size(),
                        0,
                        headings.texts().size() - 1));
        return WorkbookFile.bytes(workbook, title, date);
    }

    private Headings headings() {
        var headings = new ArrayList<>(WORDS);
        headings.addAll(MONEY);
        outcomes.forEach(outcome -> headings.add(outcome));
        for (Severity severity : Severity.values()) {
            headings.add(heading(severity));
        }
        return new Headings(headings, WORDS.size(), headings.size());
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case STOPS -> "Findings that stop";
            case DEFAULTED -> "Defaults used";
            case UNLIKELY -> "Unlikely figures";
        };
    }

    private void write(Frame frame, FirmRow firm) {
        var row = frame.nextRow();
        frame.text(row, 0, Look.LABEL, firm.firm());
        frame.text(row, 1, Look.NOTE, firm.file());
        frame.text(row, 2, Look.LABEL, firm.status());
        frame.text(row, 3, Look.NOTE, firm.currency());
        int column = WORDS.size();
        amount(frame, row, column++, firm.npv(), Formats.WHOLE);
        amount(frame, row, column++, firm.annualCash(), Formats.WHOLE);
        amount(frame, row, column++, firm.paybackMonths(), "0.0");
        for (String outcome : outcomes) {
            frame.amount(
                    row, column++, Look.AMOUNT, Formats.WHOLE, firm.outcomes().getOrDefault(outcome, 0));
        }
        for (Severity severity : Severity.values()) {
            frame.amount(
                    row, column++, Look.AMOUNT, Formats.WHOLE, firm.findings().getOrDefault(severity, 0));
        }
        frame.rule(row);
    }

    private static void amount(Frame frame, XSSFRow row, int column, OptionalDouble amount, String format) {
        if (amount.isPresent()) {
            frame.amount(row, column, Look.AMOUNT, format, amount.getAsDouble());
        }
    }
}
