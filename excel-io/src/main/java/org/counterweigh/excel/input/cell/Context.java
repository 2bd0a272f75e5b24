package org.counterweigh.excel.input.cell;

import java.util.HashMap;
import java.util.Map;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.firm.Confirmation;
import org.counterweigh.firm.Defaults;

/**
 * What every part of one reading shares.
 *
 * @param names those a sheet defines, by the sheet
 * @param confirmed what the owner has confirmed, by the place of its cell
 */
public record Context(
        Schema schema,
        Defaults defaults,
        Findings findings,
        FigureIndex index,
        Map<String, Names> names,
        Map<String, Confirmation> confirmed) {

    public Context(Schema schema, Defaults defaults) {
        this(schema, defaults, new Findings(), new FigureIndex(), new HashMap<>(), new HashMap<>());
    }

    /** For another reading of the same workbook, with findings of its own. */
    public Context anew() {
        return new Context(schema, defaults, new Findings(), new FigureIndex(), names, confirmed);
    }
}
