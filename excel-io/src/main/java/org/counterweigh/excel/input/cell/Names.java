package org.counterweigh.excel.input.cell;

import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.findings.Nearest;
import org.counterweigh.findings.PlainForm;

/**
 * The names a sheet defines, for the sheets that refer to them.
 *
 * @param noun what they name: role, provider, work type
 * @param gaps whether a name is missing or unreadable, which is a finding already
 * @param known in the order of the sheet
 */
public record Names(String noun, String sheet, boolean gaps, List<String> known) {

    public Names {
        known = List.copyOf(known);
    }

    public Optional<String> find(String typed) {
        String key = PlainForm.key(typed);
        return known.stream().filter(name -> PlainForm.key(name).equals(key)).findFirst();
    }

    /** The name in the cell as its own sheet writes it; empty where the cell is blank, or names nothing. */
    Optional<String> read(Entry entry) {
        return entry.content().map(Content::shown).flatMap(typed -> {
            Optional<String> found = find(typed);
            if (found.isEmpty() && entry.column().key()) {
                entry.row().doubt();
            }
            boolean excused = gaps && Nearest.to(typed, known).isEmpty();
            if (found.isEmpty() && !excused) {
                entry.stops(
                        "\"" + typed + "\" is no " + noun + " of sheet " + sheet + ".",
                        Nearest.comparison(typed, known) + "Type a name that stands there, or add it there.");
            }
            return found;
        });
    }
}
