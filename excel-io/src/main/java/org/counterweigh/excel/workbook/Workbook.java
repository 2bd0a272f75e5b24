package org.counterweigh.excel.workbook;

import java.util.List;

/** An open spreadsheet file, read-only; formulas are never calculated, and nothing outside it is ever fetched. */
public interface Workbook extends AutoCloseable {

    List<Sheet> sheets();

    /** Names of single cells and areas; hidden ones and formulas are left out. */
    List<DefinedName> names();

    /** What the workbook carries that is neither read nor run: links to other files, macros, embedded objects. */
    List<ForeignContent> foreignContent();

    @Override
    void close();
}
