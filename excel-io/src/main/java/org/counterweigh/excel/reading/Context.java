package org.counterweigh.excel.reading;

import org.counterweigh.excel.schema.Schema;
import org.counterweigh.firm.Defaults;

/** What every part of one reading shares. */
record Context(Schema schema, Defaults defaults, Findings findings, Ledger ledger) {}
