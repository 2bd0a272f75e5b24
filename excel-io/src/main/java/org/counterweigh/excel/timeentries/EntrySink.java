package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.excel.stored.FormulaCells;
import org.counterweigh.excel.workbook.DateOrder;
import org.counterweigh.findings.Finding;
import org.jspecify.annotations.Nullable;

/** Takes the cells of a sheet of entries: looks for its headings first, and adds up what stands beneath them. */
final class EntrySink implements CellSink {

    private static final int ROWS_SEARCHED = 20;
    private static final int COLUMNS_SEARCHED = 300;

    private final Terms terms;

    /** Of what stands beneath the headings; none until they are found. */
    Optional<Aggregator> totals = Optional.empty();

    private final EntryProblems problems;
    private final TreeMap<Integer, String> texts = new TreeMap<>();
    private int row = -1;
    private boolean hidden;
    private boolean searching = true;
    private boolean anything;
    private boolean filled;
    private Optional<EntryHeadings> headings = Optional.empty();
    private @Nullable EntryReader reader;
    private @Nullable Field[] fields = new Field[0];
    private @Nullable LedesRecords records;
    private int recordColumn;

    /** @param taken in which order day and month of a text are read that could be two days */
    EntrySink(Terms terms, Origin origin, DateOrder taken) {
        this.terms = terms;
        this.problems = new EntryProblems(origin, taken);
    }

    /** Whether anything stands beneath the headings. */
    boolean isFilled() {
        return filled;
    }

    FormulaCells formulas() {
        return problems.formulas;
    }

    /** Whether the sheet proves the other order of day and month, so that it has to be passed over again. */
    boolean isOtherwise() {
        return problems.dates.isOtherwise();
    }

    @Override
    public void row(int next, boolean isHidden) {
        endRow();
        row = next;
        hidden = isHidden;
        if (reader != null) {
            reader.begin(next, isHidden);
        }
    }

    @Override
    public void cell(ScannedCell cell) {
        int column = cell.column();
        filled = filled || (totals.isPresent() && cell.hasValue());
        if (reader != null) {
            reader.tellApart(cell);
            Field field = column < fields.length ? fields[column] : null;
            if (field != null) {
                reader.put(field, cell);
            }
        } else if (records != null) {
            if (column == recordColumn && cell.type() == ScannedCell.Type.TEXT) {
                record(cell.text(), records);
            }
        } else if (searching && column < COLUMNS_SEARCHED && cell.hasValue()) {
            anything = true;
            texts.put(column, cell.text());
        }
    }

    private void record(String text, LedesRecords bill) {
        if (!text.isBlank() && !LedesRecords.isTitle(text) && !bill.isHeader(text)) {
            bill.read(text, row, hidden);
        }
    }

    private void endRow() {
        if (reader != null) {
            reader.end();
        } else if (searching && !texts.isEmpty()) {
            headings = EntryHeadings.of(texts, row, problems.origin);
            headings.filter(found -> found.missing().isEmpty()).ifPresent(this::found);
            searching = headings.isEmpty() && row < ROWS_SEARCHED - 1;
            texts.clear();
        }
    }

    private void found(EntryHeadings found) {
        var sums = new Aggregator(terms, found.billed() ? terms.bills().whose() : Whose.TEAM);
        totals = Optional.of(sums);
        if (found.piped().isPresent()) {
            recordColumn = found.piped().get();
            records = new LedesRecords(found, texts.getOrDefault(recordColumn, ""), sums, problems);
            return;
        }
        fields = new Field[Collections.max(found.columns().values()) + 1];
        found.columns().forEach((field, column) -> fields[column] = field == Field.OTHER ? null : field);
        reader = new EntryReader(sums, problems, found, false);
    }

    /** The scan is over; what was found out about the sheet. */
    List<Finding> findings() {
        endRow();
        reader = null;
        List<Finding> findings = new ArrayList<>();
        headings.ifPresent(found -> {
            findings.addAll(found.findings());
            found.missing()
                    .ifPresent(field -> findings.add(Finding.stops(
                            problems.origin.name(),
                            "The column \"" + field.heading() + "\" is missing.",
                            "Add the column, or delete the sheet; it is optional.")));
        });
        if (headings.isEmpty() && anything) {
            findings.add(Finding.stops(
                    problems.origin.name(),
                    "No headings of time entries were found in the first " + ROWS_SEARCHED + " rows.",
                    "Head the columns as the template does, Date, Hours, ..., or paste an e-bill with its LEDES 1998B"
                            + " headings."));
        }
        findings.addAll(problems.findings());
        totals.ifPresent(sums -> {
            findings.addAll(sums.invoices.findings(problems.origin));
            findings.addAll(sums.repeated.findings(problems.origin));
        });
        return findings;
    }
}
