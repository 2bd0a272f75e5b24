package org.counterweigh.report.model;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.counterweigh.figures.Value;

/** The front sheet: what came out, each amount a reference to the line that holds it. */
final class SummarySheet {

    private final Frame frame;
    private final Addresses addresses;
    private final Value value;
    private final String currency;

    SummarySheet(Frame frame, Addresses addresses, Value value, String currency) {
        this.frame = frame;
        this.addresses = addresses;
        this.value = value;
        this.currency = currency;
    }

    void write(List<SummaryRow> rows, Verdict checks, SheetColours palette) {
        for (SummaryRow row : rows) {
            if (row instanceof SummaryRow.Heading heading) {
                frame.chapter(heading.text());
            } else if (row instanceof SummaryRow.Words words) {
                write(words);
            } else if (row instanceof SummaryRow.Amount amount) {
                write(amount);
            }
        }
        frame.chapter("Checks of the model");
        var last = frame.nextRow();
        frame.text(last, Grid.LABEL, Look.LABEL, "All identities hold");
        frame.status(last, Grid.CONSTANT, checks.address(), checks.word());
        frame.rule(last);
        var word = new CellRangeAddress(last.getRowNum(), last.getRowNum(), Grid.CONSTANT, Grid.CONSTANT);
        Verdict.colour(frame.sheet(), word, palette);
    }

    private void write(SummaryRow.Words words) {
        var row = frame.nextRow();
        frame.text(row, Grid.LABEL, Look.LABEL, words.label());
        frame.words(row, Grid.CONSTANT, words.text());
        frame.rule(row);
    }

    private void write(SummaryRow.Amount amount) {
        var row = frame.nextRow();
        var line = amount.line();
        frame.text(row, Grid.LABEL, Look.LABEL, amount.label());
        frame.text(row, Grid.UNIT, Look.NOTE, line.unit().in(currency));
        var references = addresses.references(line, frame.name(), value.horizon());
        for (int year = 0; year < references.length; year++) {
            frame.formula(
                    row, Grid.column(line) + year, Formats.worked(line.unit()), references[year], value.in(year, line));
        }
        frame.rule(row);
    }
}
