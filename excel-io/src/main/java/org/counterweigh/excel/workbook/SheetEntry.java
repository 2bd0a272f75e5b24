package org.counterweigh.excel.workbook;

/**
 * A sheet as the workbook lists it.
 *
 * @param relationship leads to its cells
 */
public record SheetEntry(String name, boolean hidden, String relationship) {}
