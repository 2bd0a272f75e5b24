package org.counterweigh.excel.cells;

import java.util.List;

/** An open spreadsheet file, read-only; formulas are never calculated. */
public interface Workbook extends AutoCloseable {

    List<Sheet> sheets();

    @Override
    void close();
}
