package org.counterweigh.excel.workbook;

/**
 * What a workbook says of the calculation of its formulas.
 *
 * @param isDue whether it asks to be calculated on opening, or was saved before that was done
 * @param isByHand whether it is calculated only when somebody asks for it, and not on saving either
 */
public record Calculation(boolean isDue, boolean isByHand) {

    static final Calculation DONE = new Calculation(false, false);
}
