package org.counterweigh.excel.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.figures.Given;

/** Reads the sheet of units in each month, one row a work type. */
final class DemandSheet {

    private final List<Row> rows;
    private final Names workNames;

    DemandSheet(List<Row> rows, Names workNames) {
        this.rows = rows;
        this.workNames = workNames;
    }

    /** January to December, by work type. */
    Map<String, List<Given>> demand() {
        Map<String, List<Given>> demand = new HashMap<>();
        for (Row row : rows) {
            List<Given> months = TimeSheet.MONTHS.stream()
                    .map(month -> row.figure(month).required())
                    .toList();
            if (months.stream().mapToDouble(Given::value).sum() == 0) {
                row.entry("Jan")
                        .stops("the twelve months add up to 0.", "Type the units of each month, or delete the row.");
            }
            row.reference("Work type", workNames).required().ifPresent(work -> demand.putIfAbsent(work, months));
        }
        return demand;
    }
}
