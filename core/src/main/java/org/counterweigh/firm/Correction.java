package org.counterweigh.firm;

/**
 * What if a figure that was asked about held what was probably meant: the workbook read anew with that cell changed.
 *
 * @param place of the cell, {@code Roles!C4}
 * @param meant what it would hold, in the unit of its column
 * @param data the changed workbook; it has no corrections and no scenarios of its own
 */
public record Correction(String place, double meant, FirmData data) {}
