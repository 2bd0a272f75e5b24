package org.counterweigh.excel.input.cell;

import java.util.HashMap;
import java.util.Map;
import org.counterweigh.excel.schema.Schema;
import org.counterweigh.firm.Defaults;

/**
 * What every part of one reading shares.
 *
 * @param names those a sheet defines, by the sheet
 */
public record Context(
        Schema schema, Defaults defaults, Findings findings, FigureIndex index, Map<String, Names> names) {

    public Context(Schema schema, Defaults defaults) {
        this(schema, defaults, new Findings(), new FigureIndex(), new HashMap<>());
    }
}
