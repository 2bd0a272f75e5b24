package org.counterweigh.excel.input;

import org.counterweigh.excel.schema.Schema;
import org.counterweigh.firm.Defaults;

/** What every part of one reading shares. */
record Context(Schema schema, Defaults defaults, Findings findings, FigureIndex ledger) {}
