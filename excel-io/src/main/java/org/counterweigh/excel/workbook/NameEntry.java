package org.counterweigh.excel.workbook;

/**
 * A name that the workbook defines.
 *
 * @param refersTo as the file writes it: {@code Firm!$B$8}
 */
public record NameEntry(String name, String refersTo, boolean hidden) {}
