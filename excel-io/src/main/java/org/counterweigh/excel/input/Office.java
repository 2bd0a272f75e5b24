package org.counterweigh.excel.input;

import java.time.ZoneId;
import java.util.Optional;
import org.counterweigh.firm.OfficeHours;

/** Reads when an office is open, which the firm's settings and the providers' rows say in the same words. */
final class Office {

    private Office() {}

    /** Empty where no time zone is given. */
    static Optional<OfficeHours> of(Row row) {
        Optional<ZoneId> zone = new Places(row.entry("Time zone")).zone();
        Days start = row.day("Office hours start");
        Days end = row.day("Office hours end");
        if (zone.isEmpty()) {
            // Looked at all the same, so that a slip in them is told with the others.
            start.clock();
            end.clock();
        }
        return zone.map(where -> new OfficeHours(
                where, start.clockOrDefault("firm.office-start"), end.clockOrDefault("firm.office-end")));
    }
}
