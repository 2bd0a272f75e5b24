package org.counterweigh.excel.workbook;

import java.util.List;

/** An open spreadsheet file, read-only; formulas are never calculated, and nothing outside it is ever fetched. */
public interface Workbook extends AutoCloseable {

    List<Sheet> sheets();

    /** Names of single cells and areas; hidden ones and formulas are left out. */
    List<DefinedName> names();

    /** What the workbook carries that is neither read nor run: links to other files, macros, embedded objects. */
    List<ForeignContent> foreignContent();

    /** What it says of the calculation of its formulas. */
    Calculation calculation();

    /** The program that wrote it, as it calls itself; empty where the file does not say. */
    String application();

    @Override
    void close();
}
