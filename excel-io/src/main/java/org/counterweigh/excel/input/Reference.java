package org.counterweigh.excel.input;

import java.util.Optional;
import org.counterweigh.findings.Nearest;

/** A cell that names a row of another sheet. */
final class Reference {

    private final Entry entry;
    private final Names names;
    private final FigureIndex ledger;

    Reference(Entry entry, Names names, FigureIndex ledger) {
        this.entry = entry;
        this.names = names;
        this.ledger = ledger;
    }

    /** The name as its own sheet writes it; empty where the cell is blank, or names nothing, which is told. */
    Optional<String> optional() {
        return entry.content().flatMap(content -> named(content.shown()));
    }

    /** As {@link #optional()}; a blank cell is told. */
    Optional<String> required() {
        if (entry.isBlank()) {
            entry.missing("Type a " + names.noun() + " of sheet " + names.sheet() + ".");
        }
        return optional();
    }

    private Optional<String> named(String typed) {
        Optional<String> found = names.find(typed);
        if (found.isEmpty() && entry.column().key()) {
            ledger.doubt(entry.row().heads().layout().name());
        }
        if (found.isEmpty() && !names.excuse(typed)) {
            entry.stops(
                    "\"" + typed + "\" is no " + names.noun() + " of sheet " + names.sheet() + ".",
                    Nearest.hint(typed, names.known()) + "Type a name that stands there, or add it there.");
        }
        return found;
    }
}
