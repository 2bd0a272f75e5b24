package org.counterweigh.excel.workbook;

/**
 * A name that the workbook gives to cells: {@code Discount_rate} for {@code Firm!B8}.
 *
 * @param sheet as the workbook writes it
 */
public record DefinedName(String name, String sheet, Area area) {}
