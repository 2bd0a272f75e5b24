package org.counterweigh.excel.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counterweigh.firm.Governance;

/** Reads the sheet of conditions, one row an obligation that is met or not. */
final class ConditionsSheet {

    private final List<Row> rows;
    private final LocalDate asOf;
    private final Names providerNames;
    private final Names workNames;

    ConditionsSheet(List<Row> rows, LocalDate asOf, Names providerNames, Names workNames) {
        this.rows = rows;
        this.asOf = asOf;
        this.providerNames = providerNames;
        this.workNames = workNames;
    }

    List<Governance.Condition> conditions() {
        return rows.stream().map(this::condition).toList();
    }

    private Governance.Condition condition(Row row) {
        boolean met = row.yes("Met").required();
        Optional<LocalDate> since = row.day("Date").optional();
        if (met && since.isPresent() && since.get().isAfter(asOf)) {
            row.entry("Date")
                    .unlikely(
                            since.get() + " is after the analysis date, " + asOf + ", and yet it is met.",
                            "Type No for Met until then, or correct one of the dates.");
        }
        return new Governance.Condition(
                row.choice("Obligation").required(),
                row.reference("Provider", providerNames).optional(),
                row.reference("Work type", workNames).optional(),
                met,
                since,
                row.text("Owner").optional(),
                row.text("Evidence").optional());
    }
}
