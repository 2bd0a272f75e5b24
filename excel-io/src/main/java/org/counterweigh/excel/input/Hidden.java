package org.counterweigh.excel.input;

import java.util.List;
import org.counterweigh.excel.workbook.Sheet;

/** Tells what nobody sees on a sheet, and was read all the same. */
final class Hidden {

    private final Sheet sheet;
    private final Findings findings;

    Hidden(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** Hidden columns that hold something we know, and so many rows that a filter or a hand has hidden. */
    void tell(Heads heads, int rows) {
        if (rows > 0) {
            findings.unlikely(
                    sheet.name(),
                    (sheet.isFiltered() ? "A filter hides rows: " : "")
                            + (rows == 1 ? "1 hidden row was" : rows + " hidden rows were") + " read too.",
                    sheet.isFiltered()
                            ? "Clear the filter to see them, and delete them if they are not meant."
                            : "Show the rows, or delete them if they are not meant.");
        }
        List<String> columns = heads.places().entrySet().stream()
                .filter(place -> sheet.isColumnHidden(place.getValue().column()))
                .map(place -> place.getKey().heading())
                .toList();
        if (!columns.isEmpty()) {
            findings.unlikely(
                    sheet.name(),
                    (columns.size() == 1 ? "1 hidden column was" : columns.size() + " hidden columns were")
                            + " read too: " + String.join(", ", columns) + ".",
                    "Show the columns, or delete them if they are not meant.");
        }
    }
}
