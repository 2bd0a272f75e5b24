package org.counterweigh.excel.input.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.excel.plausibility.Doubt;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.firm.Confirmation;
import org.counterweigh.firm.Defaults;

/**
 * What every part of one reading shares.
 *
 * @param names those a sheet defines, by the sheet
 * @param confirmed what the owner has confirmed, by the place of its cell
 * @param doubts about figures outside the usual range of their column, asked while they were read
 */
public record Context(
        Schema schema,
        Defaults defaults,
        Findings findings,
        FigureIndex index,
        Map<String, Names> names,
        Map<String, Confirmation> confirmed,
        List<Doubt> doubts) {

    public Context(Schema schema, Defaults defaults) {
        this(schema, defaults, new Findings(), new FigureIndex(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
    }

    /** Whether the owner has confirmed what the cell holds. */
    public boolean isConfirmed(String place) {
        return Optional.ofNullable(confirmed.get(place))
                .filter(Confirmation::stands)
                .isPresent();
    }

    /** A question about a cell; one that its owner has answered for what the cell holds is not asked again. */
    public void ask(String place, String problem, String fix) {
        if (!isConfirmed(place)) {
            findings.unlikely(place, problem + confirmedBefore(place), fix);
        }
    }

    /** As {@link #ask}, about several cells, of which the first says what they hold; none of them is answered. */
    public void ask(Doubt doubt) {
        findings.unlikely(doubt.places(), doubt.problem() + confirmedBefore(doubt.place()), doubt.fix());
    }

    /** As {@link #ask(String, String, String)}, about a figure outside the bounds that are usual for its column. */
    void askUnusual(String place, String problem) {
        if (!isConfirmed(place)) {
            findings.unusual(place, problem + confirmedBefore(place), Doubt.CHECK);
        }
    }

    private String confirmedBefore(String place) {
        return Optional.ofNullable(confirmed.get(place))
                .map(Confirmation::value)
                .map(value -> " It was confirmed for " + TypedCell.shown(value) + ".")
                .orElse("");
    }

    /** For another reading of the same workbook, with findings of its own. */
    public Context anew() {
        return new Context(schema, defaults, new Findings(), new FigureIndex(), names, confirmed, new ArrayList<>());
    }
}
