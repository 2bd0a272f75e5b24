package org.counterweigh.gate;

import java.util.Comparator;
import java.util.List;
import org.counterweigh.firm.Governance.Condition;
import org.counterweigh.firm.Quote;

/** Which obligations the workbook shows to be met for one case. */
record Evidence(List<Condition> rows) {

    static Evidence of(List<Condition> conditions, Quote quote) {
        return new Evidence(
                conditions.stream().filter(row -> row.holdsFor(quote)).toList());
    }

    /** A row that names the provider or the work outdoes one that holds for all: a No there is not talked over. */
    boolean shows(String obligation) {
        var told = rows.stream()
                .filter(row -> row.obligation().strip().equalsIgnoreCase(obligation))
                .toList();
        int nearest = told.stream()
                .map(Evidence::nearness)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return told.stream().anyMatch(row -> nearness(row) == nearest && row.isEvidenced());
    }

    private static int nearness(Condition row) {
        return (row.provider().isPresent() ? 1 : 0) + (row.work().isPresent() ? 1 : 0);
    }
}
