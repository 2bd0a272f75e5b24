package org.counterweigh.excel.input.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.findings.Nearest;
import org.counterweigh.findings.PlainForm;

/** The names a sheet defines, for the sheets that refer to them. */
public final class Names {

    private final String noun;
    private final String sheet;
    private final boolean gaps;
    private final List<String> known;
    private final Map<String, String> byPlain = new HashMap<>();

    /**
     * @param noun what they name: role, provider, work type
     * @param gaps whether a name is missing or unreadable, which is a finding already
     * @param known in the order of the sheet
     */
    public Names(String noun, String sheet, boolean gaps, List<String> known) {
        this.noun = noun;
        this.sheet = sheet;
        this.gaps = gaps;
        this.known = List.copyOf(known);
        known.forEach(name -> byPlain.putIfAbsent(PlainForm.key(name), name));
    }

    public String sheet() {
        return sheet;
    }

    public boolean gaps() {
        return gaps;
    }

    public List<String> known() {
        return known;
    }

    public Optional<String> find(String typed) {
        return Optional.ofNullable(byPlain.get(PlainForm.key(typed)));
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
