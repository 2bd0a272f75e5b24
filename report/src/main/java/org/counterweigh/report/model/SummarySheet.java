package org.counterweigh.report.model;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.counterweigh.figures.Value;

/** The front sheet: what came out, each amount a reference to the line that holds it. */
final class SummarySheet {

    private final BrandedSheet sheet;
    private final Addresses addresses;
    private final Value value;
    private final String currency;

    SummarySheet(BrandedSheet sheet, Addresses addresses, Value value, String currency) {
        this.sheet = sheet;
        this.addresses = addresses;
        this.value = value;
        this.currency = currency;
    }

    void write(List<SummaryRow> rows, CheckResult checks) {
        for (SummaryRow row : rows) {
            if (row instanceof SummaryRow.Heading heading) {
                sheet.chapter(heading.text());
            } else if (row instanceof SummaryRow.Words words) {
                write(words);
            } else if (row instanceof SummaryRow.Amount amount) {
                write(amount);
            }
        }
        sheet.chapter("Checks of the model");
        var last = sheet.nextRow();
        sheet.text(last, LineColumns.LABEL, CellRole.LABEL, "All identities hold");
        sheet.status(last, LineColumns.CONSTANT, checks.address(), checks.word());
        sheet.rule(last);
        sheet.colour(
                new CellRangeAddress(last.getRowNum(), last.getRowNum(), LineColumns.CONSTANT, LineColumns.CONSTANT));
    }

    private void write(SummaryRow.Words words) {
        var row = sheet.nextRow();
        sheet.text(row, LineColumns.LABEL, CellRole.LABEL, words.label());
        sheet.words(row, LineColumns.CONSTANT, words.text());
        sheet.rule(row);
    }

    private void write(SummaryRow.Amount amount) {
        var row = sheet.nextRow();
        sheet.line(row, amount.label(), amount.line(), currency);
        sheet.amounts(row, amount.line(), addresses.references(amount.line(), sheet.name(), value.horizon()), value);
    }
}
