package org.counterweigh.cli.sending;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.counterweigh.cli.journal.Message;

/** A message that takes the place of a report somebody already has. */
final class Correction {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Correction() {}

    /** What it replaces; empty for a first report. */
    static String of(Message message) {
        return message.replaces()
                .map(date -> "replaces the report of " + DAY.format(date))
                .orElse("");
    }
}
