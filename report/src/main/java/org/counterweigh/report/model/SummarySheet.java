package org.counterweigh.report.model;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.counterweigh.figures.Line;
import org.counterweigh.figures.Value;
import org.counterweigh.report.model.ChecksSheet.CheckResult;

/** The front sheet: what came out, each amount a reference to the line that holds it. */
record SummarySheet(BrandedSheet sheet, Addresses addresses, Value value, String currency) {

    /** A row of the front sheet: a title above those that follow, something in words, or a line as a live reference. */
    sealed interface Row {

        record Heading(String text) implements Row {}

        record Words(String label, String text) implements Row {}

        record Amount(String label, Line line) implements Row {}
    }

    void write(List<Row> rows, CheckResult checks) {
        rows.forEach(this::write);
        sheet.chapter("Checks of the model");
        var last = sheet.nextRow();
        sheet.text(last, LineColumns.LABEL, CellRole.LABEL, "All identities hold");
        sheet.status(last, LineColumns.CONSTANT, checks.address(), checks.word());
        sheet.rule(last);
        sheet.colour(
                new CellRangeAddress(last.getRowNum(), last.getRowNum(), LineColumns.CONSTANT, LineColumns.CONSTANT));
    }

    private void write(Row row) {
        if (row instanceof Row.Heading heading) {
            sheet.chapter(heading.text());
        } else if (row instanceof Row.Words words) {
            var written = sheet.nextRow();
            sheet.text(written, LineColumns.LABEL, CellRole.LABEL, words.label());
            sheet.words(written, LineColumns.CONSTANT, words.text());
            sheet.rule(written);
        } else if (row instanceof Row.Amount amount) {
            write(amount.label(), amount.line());
        }
    }

    private void write(String label, Line line) {
        var row = sheet.nextRow();
        sheet.line(row, label, line, currency);
        sheet.amounts(row, line, addresses.references(line, sheet.name(), value.horizon()), value);
    }
}
