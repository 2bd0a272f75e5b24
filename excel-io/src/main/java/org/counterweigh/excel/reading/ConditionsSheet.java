package org.counterweigh.excel.reading;

import java.util.List;
import org.counterweigh.firm.Governance;

/** Reads the sheet of conditions, one row an obligation that is met or not. */
final class ConditionsSheet {

    private final List<Row> rows;
    private final Names providerNames;
    private final Names workNames;

    ConditionsSheet(List<Row> rows, Names providerNames, Names workNames) {
        this.rows = rows;
        this.providerNames = providerNames;
        this.workNames = workNames;
    }

    List<Governance.Condition> conditions() {
        return rows.stream().map(this::condition).toList();
    }

    private Governance.Condition condition(Row row) {
        return new Governance.Condition(
                row.choice("Obligation").required(),
                row.reference("Provider", providerNames).optional(),
                row.reference("Work type", workNames).optional(),
                row.yes("Met").required(),
                row.day("Date").optional(),
                row.text("Owner").optional(),
                row.text("Evidence").optional());
    }
}
