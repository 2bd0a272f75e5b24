package org.counterweigh.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweigh.firm.Governance.Condition;
import org.counterweigh.firm.Quote;

/** What the workbook tells of the obligations of one case. */
record Evidence(List<Condition> rows) {

    /** A row that names the provider or the work outdoes one that holds for all: a No there is not talked over. */
    private static final Comparator<Condition> NEAREST =
            Comparator.comparingInt(Evidence::nearness).thenComparing(Condition::isEvidenced);

    static Evidence of(List<Condition> conditions, Quote quote) {
        return new Evidence(
                conditions.stream().filter(row -> row.holdsFor(quote)).toList());
    }

    /** The row that counts for the obligation; empty where none speaks of it. */
    Optional<Condition> of(String obligation) {
        return rows.stream()
                .filter(row -> row.obligation().strip().equalsIgnoreCase(obligation))
                .max(NEAREST);
    }

    boolean shows(String obligation) {
        return of(obligation).filter(Condition::isEvidenced).isPresent();
    }

    private static int nearness(Condition row) {
        return (row.provider().isPresent() ? 1 : 0) + (row.work().isPresent() ? 1 : 0);
    }
}
