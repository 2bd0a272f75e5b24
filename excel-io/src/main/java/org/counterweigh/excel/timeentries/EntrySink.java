package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweigh.excel.scanner.CellSink;
import org.counterweigh.excel.scanner.ScannedCell;
import org.counterweigh.findings.Finding;
import org.jspecify.annotations.Nullable;

/** Takes the cells of a sheet of entries: looks for its headings first, and adds up what stands beneath them. */
final class EntrySink implements CellSink {

    private static final int ROWS_SEARCHED = 20;
    private static final int COLUMNS_SEARCHED = 300;

    private final Aggregator totals;
    private final EntryProblems problems;
    private final TreeMap<Integer, String> texts = new TreeMap<>();
    private int row = -1;
    private boolean hidden;
    private boolean searching = true;
    private boolean anything;
    private Optional<EntryHeadings> headings = Optional.empty();
    private @Nullable EntryReader reader;
    private @Nullable LedesLines records;
    private int recordColumn;
    private String header = "";
    private @Nullable Field[] fields = new Field[0];

    EntrySink(Aggregator totals, Origin origin) {
        this.totals = totals;
        this.problems = new EntryProblems(origin);
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
        if (reader != null) {
            if (column < fields.length) {
                Field field = fields[column];
                if (field != null) {
                    reader.put(field, cell);
                }
            }
        } else if (records != null) {
            record(cell, records);
        } else if (searching && column < COLUMNS_SEARCHED && cell.hasValue()) {
            anything = true;
            texts.put(column, cell.text());
        }
    }

    private void record(ScannedCell cell, LedesLines lines) {
        if (cell.column() != recordColumn || cell.type() != ScannedCell.Type.TEXT) {
            return;
        }
        String text = cell.text();
        boolean again = LedesRecord.isTitle(text) || text.strip().equals(header);
        if (!text.isBlank() && !again) {
            lines.read(text, row, hidden);
        }
    }

    private void endRow() {
        if (reader != null) {
            reader.end();
        } else if (searching && !texts.isEmpty()) {
            search();
        }
    }

    private void search() {
        headings = EntryHeadings.of(texts, row, problems.origin());
        headings.ifPresent(this::found);
        searching = headings.isEmpty() && row < ROWS_SEARCHED - 1;
        texts.clear();
    }

    private void found(EntryHeadings found) {
        if (found.missing().isPresent()) {
            return;
        }
        if (found.piped().isPresent()) {
            recordColumn = found.piped().get();
            header = texts.getOrDefault(recordColumn, "").strip();
            records = new LedesLines(found, LedesRecord.split(header).length, totals, problems);
            return;
        }
        int last = found.columns().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        fields = new Field[last + 1];
        found.columns().forEach((field, column) -> fields[column] = field == Field.OTHER ? null : field);
        reader = new EntryReader(totals, problems, found, false);
    }

    Aggregator totals() {
        return totals;
    }

    /** The scan is over; what was found out about the sheet. */
    List<Finding> findings() {
        endRow();
        reader = null;
        List<Finding> findings = new ArrayList<>();
        headings.ifPresent(found -> {
            findings.addAll(found.findings());
            found.missing().ifPresent(field -> findings.add(missing(field)));
        });
        if (headings.isEmpty() && anything) {
            findings.add(Finding.stops(
                    problems.origin().name(),
                    "No headings of time entries were found in the first " + ROWS_SEARCHED + " rows.",
                    "Head the columns as the template does, Date, Hours, ..., or paste an e-bill with its LEDES 1998B"
                            + " headings."));
        }
        findings.addAll(problems.findings());
        findings.addAll(totals.invoices.findings(problems.origin()));
        return findings;
    }

    private Finding missing(Field field) {
        return Finding.stops(
                problems.origin().name(),
                "The column \"" + field.heading() + "\" is missing.",
                "Add the column, or delete the sheet; it is optional.");
    }
}
